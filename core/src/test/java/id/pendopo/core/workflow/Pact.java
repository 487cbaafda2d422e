package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Pact.PactRole.CHAIR;
import static id.pendopo.core.workflow.Pact.PactRole.CLERK;
import static id.pendopo.core.workflow.Pact.PactRole.MEMBER;
import static id.pendopo.core.workflow.Pact.PactRole.PARTNER;
import static id.pendopo.core.workflow.Pact.PactRole.WITNESS;
import static id.pendopo.core.workflow.Pact.PactStage.DRAFTED;
import static id.pendopo.core.workflow.Pact.PactStage.DROPPED;
import static id.pendopo.core.workflow.Pact.PactStage.KEPT;
import static id.pendopo.core.workflow.Pact.PactStage.PAUSED;
import static id.pendopo.core.workflow.Pact.PactStage.SIGNED;
import static id.pendopo.core.workflow.Pact.PactStage.SIGNING;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of a pact that a chair, members and a witness sign together: enough to try joint acts from every side. */
record Pact(int amount, int signings) {
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 2", Standing.OWN_DECISION);
    static final PolicyStamp POLICY = new PolicyStamp("contoh/2025-01-01", "0".repeat(64));

    enum PactStage implements Stage {
        DRAFTED,
        SIGNING,
        PAUSED,
        SIGNED,
        KEPT,
        DROPPED
    }

    enum PactRole implements Role {
        PARTNER,
        CLERK,
        CHAIR,
        MEMBER,
        WITNESS
    }

    enum PactClock implements Countdown {
        SIGNING_TERM
    }

    enum Series implements NumberSeries {
        PACT
    }

    sealed interface PactCommand extends Command {}

    record Draft(int amount) implements PactCommand {}

    record Present() implements PactCommand {}

    record Sign(int amount, boolean clean) implements PactCommand {}

    record SetAside() implements PactCommand {}

    record TakeUp() implements PactCommand {}

    record Note() implements PactCommand {}

    record ToDraft() implements PactCommand {}

    record Reopen() implements PactCommand {}

    record Keep() implements PactCommand {}

    record Drop() implements PactCommand {}

    sealed interface PactEvent extends Event<Pact> {}

    record Drafted(int amount) implements PactEvent, Birth<Pact> {
        @Override
        public Pact born() {
            return new Pact(amount, 0);
        }
    }

    record SignedBy(int amount, String number) implements PactEvent {
        @Override
        public Pact applyTo(Pact before) {
            return new Pact(amount, before.signings() + 1);
        }
    }

    record Noted() implements PactEvent {
        @Override
        public Pact applyTo(Pact before) {
            return before;
        }
    }

    static StepDraft<Pact> step(String title) {
        return Step.<Pact>of(title).under(ARTICLE);
    }

    static final Quorum QUORUM = Quorum.of(2, MEMBER, CHAIR).and(1, CHAIR).and(1, Manner.WITNESSED, WITNESS);

    static ActingStep<Pact, Sign> signing() {
        return step("Ditandatangani bersama")
                .by(CHAIR, MEMBER, WITNESS)
                .on(Sign.class)
                .from(SIGNING)
                .to(SIGNED)
                .numbered(Series.PACT)
                .atMost(2, "contoh.SIGNED_TWICE")
                .provided(
                        "contoh.UNCLEAN",
                        (file, sign, o) -> sign.clean()
                                ? List.of()
                                : Finding.block("contoh.UNCLEAN").at("clean").only(ARTICLE));
    }

    static Step<Pact> sign() {
        return signing()
                .together(QUORUM, (file, sign, o) -> "Rp " + sign.amount())
                .recording((file, sign, o) -> new SignedBy(sign.amount(), o.number(Series.PACT)));
    }

    static List<Step<Pact>> page(Step<Pact> sign, Step<Pact> drop) {
        return List.of(
                step("Naskah disusun")
                        .by(PARTNER)
                        .as(Manner.REQUESTED)
                        .opening(Draft.class)
                        .to(DRAFTED)
                        .creating((draft, o) -> new Drafted(draft.amount())),
                step("Naskah diajukan untuk ditandatangani")
                        .by(CLERK)
                        .on(Present.class)
                        .from(DRAFTED)
                        .to(SIGNING)
                        .recording((file, c, o) -> new Noted()),
                sign,
                step("Disisihkan")
                        .by(CLERK)
                        .on(SetAside.class)
                        .from(SIGNING)
                        .aside(PAUSED)
                        .recording((file, c, o) -> new Noted()),
                step("Diambil kembali")
                        .by(CLERK)
                        .on(TakeUp.class)
                        .from(PAUSED)
                        .back()
                        .recording((file, c, o) -> new Noted()),
                step("Dicatat").by(CLERK).on(Note.class).fromAnyOpen().staying().recording((file, c, o) -> new Noted()),
                step("Disusun kembali")
                        .by(CLERK)
                        .on(ToDraft.class)
                        .from(SIGNING)
                        .to(DRAFTED)
                        .returning()
                        .recording((file, c, o) -> new Noted()),
                step("Dibuka kembali")
                        .by(CLERK)
                        .on(Reopen.class)
                        .from(SIGNED)
                        .to(SIGNING)
                        .returning()
                        .recording((file, c, o) -> new Noted()),
                step("Disimpan").by(CLERK).on(Keep.class).from(SIGNED).to(KEPT).recording((file, c, o) -> new Noted()),
                drop);
    }

    static Step<Pact> drop() {
        return step("Dibatalkan oleh ketua bersama saksi")
                .by(CHAIR)
                .on(Drop.class)
                .from(SIGNING)
                .to(DROPPED)
                .cosignedBy(1, WITNESS)
                .recording((file, c, o) -> new Noted());
    }

    static WorkflowBuilder<Pact> builder(List<Step<Pact>> steps) {
        return builder(POLICY, steps);
    }

    static WorkflowBuilder<Pact> builder(PolicyStamp policy, List<Step<Pact>> steps) {
        return Workflow.<Pact>of("contoh/pact", policy)
                .commands(PactCommand.class)
                .events(PactEvent.class)
                .steps(steps)
                .parties(PARTNER)
                .separating(CLERK, CHAIR)
                .rooms(Room.waiting(SIGNING).within(PactClock.SIGNING_TERM, Term.workingDays(10)))
                .watching(PactClock.SIGNING_TERM)
                .endingWellAt(KEPT)
                .endingAt(DROPPED);
    }

    static Workflow<Pact> workflow() {
        return builder(page(sign(), drop()))
                .requiring(Keep.class)
                .onlyAfter(Sign.class)
                .build();
    }

    /** A pact that waits for signatures, and those who give commands to it minute by minute. */
    static final class Walk {
        final Workflow<Pact> workflow;
        final List<Entry<Pact>> entries = new ArrayList<>();
        Optional<CaseFile<Pact>> file = Optional.empty();
        private int minute;

        Walk() {
            this(Pact.workflow());
        }

        Walk(Workflow<Pact> workflow) {
            this.workflow = workflow;
            give("p1", PARTNER, new Draft(100));
            give("k1", CLERK, new Present());
        }

        Occasion occasion(Actor actor) {
            minute++;
            return Occasion.of(
                            OffsetDateTime.parse("2025-07-07T09:00:00+07:00")
                                    .plusMinutes(minute)
                                    .toInstant(),
                            ZoneOffset.ofHours(7),
                            OfficeHours.DEFAULT,
                            WorkingCalendar.national(),
                            actor,
                            CommandId.of("c" + minute))
                    .withNumbers(Map.of(Series.PACT.code(), "N-" + minute));
        }

        Decision<Pact> give(String person, Role role, Command command) {
            return give(Actor.of(person, role), command);
        }

        Decision<Pact> give(Actor actor, Command command) {
            Occasion o = occasion(actor);
            Decision<Pact> decision = file.isPresent()
                    ? workflow.decide(file.get(), command, o)
                    : workflow.open(CaseId.of("pact-1"), RegionCode.parse("32.73"), command, o);
            if (decision instanceof Decision.Accepted<Pact> accepted) {
                file = Optional.of(accepted.file());
                entries.add(accepted.entry());
            }
            return decision;
        }

        Option option(String person, Role role, Class<? extends Command> command) {
            return workflow.options(now(), occasion(Actor.of(person, role))).stream()
                    .filter(option -> option.command() == command)
                    .findFirst()
                    .orElseThrow();
        }

        CaseFile<Pact> now() {
            return file.orElseThrow();
        }

        Entry<Pact> last() {
            return entries.get(entries.size() - 1);
        }
    }
}
