package id.pendopo.benchmarks.walk;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import id.pendopo.benchmarks.walk.Aid.AidStage;

/** The walk on stateless4j. */
public final class Stateless4jMachine implements Machine {
    private final StateMachine<AidStage, Act> machine = new StateMachine<>(AidStage.CLOSED, config());

    private static StateMachineConfig<AidStage, Act> config() {
        StateMachineConfig<AidStage, Act> config = new StateMachineConfig<>();
        for (Act act : Act.WALK) {
            config.configure(act.from).permit(act, act.to);
        }
        return config;
    }

    @Override
    public AidStage fire(Act act) {
        machine.fire(act);
        return machine.getState();
    }
}
