package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidStage;
import java.util.EnumSet;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** The walk on Spring Statemachine, without an application context and without listeners, in the reactive manner it asks for. */
public final class SpringMachine implements Machine {
    private final StateMachine<AidStage, Act> machine;

    /** A started machine. */
    public SpringMachine() {
        try {
            StateMachineBuilder.Builder<AidStage, Act> builder = StateMachineBuilder.builder();
            builder.configureStates()
                    .withStates()
                    .initial(AidStage.CLOSED)
                    .states(EnumSet.complementOf(EnumSet.of(AidStage.LAPSED)));
            for (Act act : Act.WALK) {
                builder.configureTransitions()
                        .withExternal()
                        .source(act.from)
                        .target(act.to)
                        .event(act);
            }
            machine = builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("spring statemachine: could not be built", e);
        }
        machine.startReactively().block();
    }

    @Override
    public AidStage fire(Act act) {
        machine.sendEvent(Mono.just(new GenericMessage<>(act))).blockLast();
        return machine.getState().getId();
    }
}
