package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidStage;

/**
 * A state machine that people would pick, on the graph of the walk. It switches its state and does nothing else of the work:
 * no person, role, guard, term, entry or file. Not thread-safe.
 */
public interface Machine {
    /** Takes this move and says where the machine is then. */
    AidStage fire(Act act);

    /** The whole walk. */
    default AidStage walk() {
        AidStage stage = AidStage.CLOSED;
        for (Act act : Act.WALK) {
            stage = fire(act);
        }
        return stage;
    }
}
