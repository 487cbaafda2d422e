package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidStage;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The walk on squirrel-foundation. */
public final class SquirrelMachine implements Machine {
    /** The machine's own type, which squirrel asks for. */
    public static class Aids extends AbstractStateMachine<Aids, AidStage, Act, String> {}

    private final Aids machine;

    /** A started machine. */
    public SquirrelMachine() {
        StateMachineBuilder<Aids, AidStage, Act, String> builder =
                StateMachineBuilderFactory.create(Aids.class, AidStage.class, Act.class, String.class);
        for (Act act : Act.WALK) {
            builder.externalTransition().from(act.from).to(act.to).on(act);
        }
        machine = builder.newStateMachine(AidStage.CLOSED);
        machine.start();
    }

    @Override
    public AidStage fire(Act act) {
        machine.fire(act);
        return machine.getCurrentState();
    }
}
