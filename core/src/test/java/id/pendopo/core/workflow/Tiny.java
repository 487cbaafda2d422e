package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import java.util.List;

/** The smallest procedure on which one fault at a time can be shown: a case is opened at START and approved at DONE. */
record Tiny() {
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 1", Standing.OWN_DECISION);
    static final PolicyStamp POLICY = new PolicyStamp("contoh/2025-01-01", "0".repeat(64));
    static final Fact<Integer> LIMIT = Fact.of("LIMIT", Integer.class);

    enum At implements Stage {
        START,
        MIDDLE,
        LATE,
        AWAY,
        FAR,
        DONE,
        REFUSED,
        NOWHERE
    }

    enum By implements Role {
        CITIZEN,
        OFFICER,
        HEAD
    }

    enum Clock implements Countdown {
        TERM,
        OTHER
    }

    record Open() implements Command {}

    record OpenByPost() implements Command {}

    record Approve() implements Command {}

    record Refuse() implements Command {}

    record Look() implements Command {}

    record Pass() implements Command {}

    record Jump() implements Command {}

    record Recommend() implements Command {}

    record Consider() implements Command {}

    record Check() implements Command {}

    record Pay() implements Command {}

    record SendAway() implements Command {}

    record SendFarther() implements Command {}

    record ComeBack() implements Command {}

    record Sign(int amount) implements Command {}

    record Redo() implements Command {}

    record Expire() implements Command {}

    record Deem() implements Command {}

    record Nothing() implements Command {}

    record Noted() implements Event<Tiny>, Birth<Tiny> {
        @Override
        public Tiny born() {
            return new Tiny();
        }

        @Override
        public Tiny applyTo(Tiny before) {
            return before;
        }
    }

    static Step<Tiny> opening(Class<? extends Command> command) {
        return Step.<Tiny>of("buka " + Command.nameOf(command))
                .under(ARTICLE)
                .by(By.CITIZEN)
                .opening(command)
                .to(At.START)
                .creating((c, o) -> new Noted());
    }

    /** A step of an officer, as yet from nowhere and staying. */
    static <C extends Command> ActingStep<Tiny, C> act(Class<C> command) {
        return by(By.OFFICER, command);
    }

    static <C extends Command> ActingStep<Tiny, C> by(Role role, Class<C> command) {
        return Step.<Tiny>of(Command.nameOf(command)).under(ARTICLE).by(role).on(command);
    }

    /** What time does to a clock's case. */
    static ActingStep<Tiny, Expire> expiring(Clock clock) {
        return by(Role.SYSTEM, Expire.class).whenPassed(clock, file -> new Expire());
    }

    static <C extends Command> Step<Tiny> done(ActingStep<Tiny, C> step) {
        return step.recording((file, c, o) -> new Noted());
    }

    static <C extends Command> Step<Tiny> move(Class<C> command, At from, At to) {
        return done(act(command).from(from).to(to));
    }

    static Step<Tiny> approval() {
        return move(Approve.class, At.START, At.DONE);
    }

    /** A procedure of these steps beside the opening, with every command named. */
    @SafeVarargs
    static WorkflowBuilder<Tiny> of(Step<Tiny>... steps) {
        WorkflowBuilder<Tiny> builder = bare(List.of(opening(Open.class))).commands(Open.class);
        builder.steps(List.of(steps));
        for (Step<Tiny> step : steps) {
            builder.commands(step.command());
        }
        return builder.endingWellAt(At.DONE);
    }

    /** A procedure of nothing but these steps: no ending is said and no command is named. */
    static WorkflowBuilder<Tiny> bare(List<Step<Tiny>> steps) {
        return Workflow.<Tiny>of("contoh/tiny", POLICY).events(Noted.class).steps(steps);
    }

    static List<Flaw> flaws(WorkflowBuilder<Tiny> builder) {
        try {
            builder.build();
            return List.of();
        } catch (WorkflowFlawed flawed) {
            return flawed.flaws();
        }
    }
}
