package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.Clock.DECISION;
import static id.pendopo.core.workflow.Permit.Clock.MENDING;
import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.AUDITOR;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static id.pendopo.core.workflow.Permit.PermitStage.CHECK;
import static id.pendopo.core.workflow.Permit.PermitStage.DEEMED;
import static id.pendopo.core.workflow.Permit.PermitStage.ISSUED;
import static id.pendopo.core.workflow.Permit.PermitStage.LAPSED;
import static id.pendopo.core.workflow.Permit.PermitStage.MENDED;
import static id.pendopo.core.workflow.Permit.PermitStage.REFUSED;
import static id.pendopo.core.workflow.Permit.PermitStage.REVIEW;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import java.util.List;
import java.util.Optional;

/** The data of a small permit: enough of a procedure to try every word of the engine. */
record Permit(int score, int mended, boolean issued) {
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 1", Standing.OWN_DECISION);
    static final PolicyStamp POLICY = new PolicyStamp("contoh/2025-01-01", "0".repeat(64));
    static final Fact<Integer> LIMIT = Fact.of("LIMIT", Integer.class);

    enum PermitStage implements Stage {
        CHECK,
        MENDED,
        REVIEW,
        ISSUED,
        REFUSED,
        LAPSED,
        DEEMED
    }

    enum PermitRole implements Role {
        APPLICANT,
        CHECKER,
        HEAD,
        AUDITOR
    }

    enum Clock implements Countdown {
        DECISION,
        MENDING
    }

    enum PermitFlag implements Flag {
        HELD {
            @Override
            public Freezing freezes() {
                return Freezing.ALL;
            }
        }
    }

    enum Series implements NumberSeries {
        RECEIPT
    }

    sealed interface PermitCommand extends Command {}

    record Ask(int score) implements PermitCommand {}

    record Check(int limit) implements PermitCommand {}

    record SendBack() implements PermitCommand {}

    record Mend(int score) implements PermitCommand {}

    record Redo() implements PermitCommand {}

    record Issue() implements PermitCommand {}

    record Refuse() implements PermitCommand {}

    record Lapse() implements PermitCommand {}

    record Deem() implements PermitCommand {}

    record Hold() implements PermitCommand {}

    record Release() implements PermitCommand {}

    sealed interface PermitEvent extends Event<Permit> {}

    record Asked(int score) implements PermitEvent, Birth<Permit> {
        @Override
        public Permit born() {
            return new Permit(score, 0, false);
        }
    }

    record Mended(int score) implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            return new Permit(score, before.mended() + 1, before.issued());
        }
    }

    record Issued() implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            return new Permit(before.score(), before.mended(), true);
        }
    }

    record Noted() implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            return before;
        }
    }

    static StepDraft<Permit> step(String title) {
        return Step.<Permit>of(title).under(ARTICLE);
    }

    static List<Finding> scoreHighEnough(CaseFile<Permit> file, Occasion o) {
        if (file.data().score() >= 10) {
            return List.of();
        }
        return Finding.block("contoh.LOW_SCORE")
                .at("score")
                .found(file.data().score())
                .expected(Relation.AT_LEAST, 10)
                .only(ARTICLE);
    }

    static List<Finding> withinLimit(CaseFile<Permit> file, Check check, Occasion o) {
        if (check.limit() <= o.fact(LIMIT)) {
            return List.of();
        }
        return Finding.block("contoh.OVER_LIMIT")
                .at("limit")
                .found(check.limit())
                .only(ARTICLE);
    }

    static List<Step<Permit>> page() {
        return List.of(
                step("Pemohon mengajukan")
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(Ask.class)
                        .to(CHECK)
                        .numbered(Series.RECEIPT)
                        .handling((file, ask, o) -> file.handling().withReceiptNumber(o.number(Series.RECEIPT)))
                        .creating((ask, o) -> new Asked(ask.score())),
                step("Pemeriksa menyatakan lengkap")
                        .by(CHECKER)
                        .on(Check.class)
                        .from(CHECK)
                        .to(REVIEW)
                        .given("contoh.LOW_SCORE", Permit::scoreHighEnough)
                        .needing(LIMIT, (file, check) -> "limit")
                        .provided("contoh.OVER_LIMIT", Permit::withinLimit)
                        .starting(DECISION, Term.workingDays(5))
                        .recording((file, check, o) -> new Noted()),
                step("Dikembalikan untuk diperbaiki")
                        .by(CHECKER, HEAD)
                        .on(SendBack.class)
                        .from(CHECK, REVIEW)
                        .aside(MENDED)
                        .atMost(2, "contoh.RETURN_LIMIT")
                        .recording((file, back, o) -> new Noted()),
                step("Pemohon memperbaiki")
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(Mend.class)
                        .from(MENDED)
                        .back()
                        .recording((file, mend, o) -> new Mended(mend.score())),
                step("Perbaikan tidak datang")
                        .by(Role.SYSTEM)
                        .on(Lapse.class)
                        .from(MENDED)
                        .to(LAPSED)
                        .whenPassed(MENDING, file -> new Lapse())
                        .recording((file, lapse, o) -> new Noted()),
                step("Diperiksa ulang")
                        .by(HEAD)
                        .on(Redo.class)
                        .from(REVIEW)
                        .to(CHECK)
                        .returning()
                        .stopping(DECISION)
                        .recording((file, redo, o) -> new Noted()),
                step("Kepala menerbitkan")
                        .by(HEAD)
                        .on(Issue.class)
                        .from(REVIEW)
                        .to(ISSUED)
                        .recording((file, issue, o) -> new Issued()),
                step("Kepala menolak")
                        .by(HEAD)
                        .on(Refuse.class)
                        .from(REVIEW)
                        .to(REFUSED)
                        .recording((file, refuse, o) -> new Noted()),
                step("Dianggap dikabulkan")
                        .by(Role.SYSTEM)
                        .on(Deem.class)
                        .from(REVIEW)
                        .to(DEEMED)
                        .whenPassed(DECISION, file -> new Deem())
                        .recording((file, deem, o) -> new Issued()),
                step("Pengawas menahan")
                        .by(AUDITOR)
                        .on(Hold.class)
                        .fromAnyOpen()
                        .staying()
                        .raising(PermitFlag.HELD)
                        .recording((file, hold, o) -> new Noted()),
                step("Pengawas melepas")
                        .by(AUDITOR)
                        .on(Release.class)
                        .fromAnyOpen()
                        .staying()
                        .evenWhile(PermitFlag.HELD)
                        .lowering(PermitFlag.HELD)
                        .recording((file, release, o) -> new Noted()));
    }

    static WorkflowBuilder<Permit> builder(List<Step<Permit>> steps) {
        return builder(
                POLICY,
                steps,
                Room.waiting(MENDED).within(MENDING, Term.calendarDays(7)).standingStill(DECISION));
    }

    static WorkflowBuilder<Permit> builder(PolicyStamp policy, List<Step<Permit>> steps, Room mended) {
        return Workflow.<Permit>of("contoh/permit", policy)
                .commands(PermitCommand.class)
                .events(PermitEvent.class)
                .steps(steps)
                .parties(APPLICANT)
                .separating(CHECKER, HEAD)
                .keepingApart(AUDITOR)
                .blockedBy(PermitFlag.HELD)
                .rooms(mended)
                .endingWellAt(ISSUED, DEEMED)
                .endingAt(REFUSED, LAPSED);
    }

    static Workflow<Permit> workflow() {
        return builder(page())
                .requiring(Issue.class)
                .onlyAfter(Check.class)
                .eachTime()
                .requiring(Deem.class)
                .onlyAfter(Check.class)
                .build();
    }

    /** A small wrapper that gives commands over time. */
    static final class Walk {
        final Workflow<Permit> workflow;
        Optional<CaseFile<Permit>> file = Optional.empty();
        final java.util.List<Entry<Permit>> entries = new java.util.ArrayList<>();
        private int attempts;

        Walk(Workflow<Permit> workflow) {
            this.workflow = workflow;
        }

        Occasion occasion(String at, String person, Role role) {
            return Occasion.of(
                            java.time.OffsetDateTime.parse(at).toInstant(),
                            java.time.ZoneOffset.ofHours(7),
                            id.pendopo.core.calendar.OfficeHours.DEFAULT,
                            id.pendopo.core.calendar.WorkingCalendar.national(),
                            id.pendopo.core.actor.Actor.of(person, role),
                            CommandId.of("c" + ++attempts))
                    .with(Facts.NONE.with(LIMIT, new Reading.Found<>(100, java.time.Instant.EPOCH, "uji", "1")))
                    .withNumbers(java.util.Map.of(Series.RECEIPT.code(), "R-1"));
        }

        Decision<Permit> give(String at, String person, Role role, Command command) {
            return give(command, occasion(at, person, role));
        }

        Decision<Permit> give(Command command, Occasion o) {
            Decision<Permit> decision = file.isPresent()
                    ? workflow.decide(file.get(), command, o)
                    : workflow.open(CaseId.of("case-1"), id.pendopo.core.region.RegionCode.parse("32.73"), command, o);
            if (decision instanceof Decision.Accepted<Permit> accepted) {
                file = Optional.of(accepted.file());
                entries.add(accepted.entry());
            }
            return decision;
        }

        CaseFile<Permit> now() {
            return file.orElseThrow();
        }
    }
}
