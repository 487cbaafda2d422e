package id.pendopo.benchmarks.walk;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import id.pendopo.benchmarks.walk.Aid.AidStage;
import java.util.concurrent.atomic.AtomicInteger;

/** The walk on the state machine of COLA, which keeps no state of its own. */
public final class ColaMachine implements Machine {
    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final StateMachine<AidStage, Act, String> machine;
    private AidStage stage = AidStage.CLOSED;

    /** A machine of its own name, because COLA knows each name once. */
    public ColaMachine() {
        StateMachineBuilder<AidStage, Act, String> builder = StateMachineBuilderFactory.create();
        for (Act act : Act.WALK) {
            builder.externalTransition()
                    .from(act.from)
                    .to(act.to)
                    .on(act)
                    .when(context -> true)
                    .perform((from, to, event, context) -> {});
        }
        machine = builder.build("walk-" + MACHINES.incrementAndGet());
    }

    @Override
    public AidStage fire(Act act) {
        stage = machine.fireEvent(stage, act, Script.CASE);
        return stage;
    }
}
