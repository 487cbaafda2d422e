package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Complaint.At.*;
import static id.pendopo.core.workflow.spike.Complaint.By.*;
import static id.pendopo.core.workflow.spike.Complaint.Clock.*;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A complaint in small: several clocks side by side, a term by its kind, several agencies, a ladder of escalation, silence of
 * the reporter, a second round. Sections 3.1 to 3.3 and 4.2 of the domain.
 *
 * @param open agencies that have not answered yet
 * @param reporterCut whether the reporter has withdrawn and the inspectorate goes on without him
 */
record Complaint(Kind kind, Set<Code> units, Set<Code> open, int round, int rung, boolean reporterCut) {
    static final LegalSource LAW = LegalSource.of("Peraturan Contoh Pengaduan Pasal 1", Standing.OWN_DECISION);
    static final int TOP = 3;

    enum Kind {
        INFORMATION(5),
        GENERAL(14),
        SUPERVISORY(60);

        final int days;

        Kind(int days) {
            this.days = days;
        }
    }

    enum At implements Stage {
        RECEIVED,
        HELD,
        VERIFIED,
        DISPOSED,
        RETURNED,
        IN_PROGRESS,
        RESPONDED,
        CLOSED,
        REJECTED,
        SETTLED,
        WITHDRAWN
    }

    enum By implements Role {
        REPORTER,
        INSTANCE_ADMIN,
        AGENCY_ADMIN,
        APIP
    }

    enum Clock implements Countdown {
        VERIFICATION,
        COMPLETION,
        REDISPOSITION,
        FOLLOW_UP,
        SETTLEMENT,
        LEGAL_LIMIT,
        ESCALATION,
        FEEDBACK,
        REOPENING
    }

    sealed interface Act extends Command {}

    record Submit(Kind kind) implements Act {}

    record Hold() implements Act {}

    record Complete() implements Act {}

    record DeemWithdrawn() implements Act {}

    record Verify(Kind kind) implements Act {}

    record Dispose(Set<Code> units) implements Act {}

    record Return() implements Act {}

    record Accept() implements Act {}

    record Note() implements Act {}

    record Respond() implements Act {}

    record Extend(int days) implements Act {}

    record Reply() implements Act {}

    record Confirm() implements Act {}

    record CloseForNoReply() implements Act {}

    record Reopen() implements Act {}

    record CloseForGood() implements Act {}

    record Reject() implements Act {}

    record Overturn() implements Act {}

    record Withdraw() implements Act {}

    record CutReporter() implements Act {}

    record StartLadder() implements Act {}

    record Climb() implements Act {}

    record ReachTop() implements Act {}

    sealed interface Fact extends Event<Complaint> {}

    record Submitted(Kind kind) implements Fact, Birth<Complaint> {
        @Override
        public Complaint born() {
            return new Complaint(kind, Set.of(), Set.of(), 1, 0, false);
        }
    }

    record Classified(Kind kind) implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            return new Complaint(kind, c.units, c.open, c.round, c.rung, c.reporterCut);
        }
    }

    record Disposed(Set<Code> units) implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            Set<Code> all = new TreeSet<>(units);
            return new Complaint(c.kind, all, all, c.round, c.rung, c.reporterCut);
        }
    }

    record Answered(Code unit) implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            Set<Code> left = new TreeSet<>(c.open);
            left.remove(unit);
            return new Complaint(c.kind, c.units, left, c.round, c.rung, c.reporterCut);
        }
    }

    record RoundBegun() implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            return new Complaint(c.kind, c.units, c.units, c.round + 1, 0, c.reporterCut);
        }
    }

    record Climbed() implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            return new Complaint(c.kind, c.units, c.open, c.round, c.rung + 1, c.reporterCut);
        }
    }

    record ReporterCut() implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            return new Complaint(c.kind, c.units, c.open, c.round, c.rung, true);
        }
    }

    record Noted() implements Fact {
        @Override
        public Complaint applyTo(Complaint c) {
            return c;
        }
    }

    boolean supervisory() {
        return kind == Kind.SUPERVISORY;
    }

    /** The settlement term of this round: the whole at first, half of it and at least five days in a further one. */
    Term settlement() {
        return Term.workingDays(round == 1 ? kind.days : Math.max(5, kind.days / 2));
    }

    private static StepDraft<Complaint> step(String title) {
        return Step.<Complaint>of(title).under(LAW);
    }

    private static <C extends Command> ActingStep<Complaint, C> by(Class<C> command, Role... roles) {
        return step(Command.nameOf(command)).by(roles).on(command);
    }

    private static <C extends Command> Step<Complaint> noted(ActingStep<Complaint, C> step) {
        return step.recording((file, c, o) -> new Noted());
    }

    /** An agency sees and does nothing but its own, and nothing at all of what is alleged against it. */
    private static boolean handles(CaseFile<Complaint> file, Actor actor) {
        return file.data().open().stream().anyMatch(actor::isOf)
                && file.data().supervisory() == actor.role().equals(APIP.code());
    }

    private static boolean stillReports(CaseFile<Complaint> file, Actor actor) {
        return !file.data().reporterCut();
    }

    private static List<Finding> onlyApip(CaseFile<Complaint> file, Dispose dispose, Occasion o) {
        boolean toApip = dispose.units().equals(Set.of(Code.of("APIP")));
        return file.data().supervisory() == toApip
                ? List.of()
                : Finding.block("contoh.APIP_ONLY").at("units").only(LAW);
    }

    private static List<Finding> extensionFits(CaseFile<Complaint> file, Extend extend, Occasion o) {
        return extend.days() >= 1 && extend.days() <= file.data().kind().days
                ? List.of()
                : Finding.block("contoh.EXTENSION_TOO_LONG").at("days").only(LAW);
    }

    private static List<Step<Complaint>> intake() {
        return List.of(
                step("Pelapor menyampaikan laporan")
                        .by(REPORTER)
                        .as(Manner.REQUESTED)
                        .opening(Submit.class)
                        .to(RECEIVED)
                        .creating((submit, o) -> new Submitted(submit.kind())),
                noted(by(Hold.class, INSTANCE_ADMIN).from(RECEIVED).aside(HELD).atMost(2, "contoh.HOLD_LIMIT")),
                noted(by(Complete.class, REPORTER).from(HELD).back()),
                noted(by(DeemWithdrawn.class, Role.SYSTEM)
                        .from(HELD)
                        .to(WITHDRAWN)
                        .whenPassed(COMPLETION, file -> new DeemWithdrawn())),
                by(Verify.class, INSTANCE_ADMIN)
                        .from(RECEIVED)
                        .to(VERIFIED)
                        .starting(LEGAL_LIMIT, Term.calendarDays(60))
                        .recording((file, c, o) -> new Classified(c.kind())),
                noted(by(Reject.class, INSTANCE_ADMIN).from(RECEIVED).to(REJECTED)),
                noted(by(Overturn.class, INSTANCE_ADMIN)
                        .from(REJECTED)
                        .to(RECEIVED)
                        .again("keberatan diterima")
                        .notByWhoeverDid(Reject.class)),
                by(Dispose.class, INSTANCE_ADMIN)
                        .from(VERIFIED)
                        .to(DISPOSED)
                        .provided("contoh.APIP_ONLY", Complaint::onlyApip)
                        .starting(SETTLEMENT, (file, c, o) -> file.data().settlement())
                        .recording((file, c, o) -> new Disposed(c.units())));
    }

    /** Sending it to another agency is an act of its own: the settlement goes on counting. */
    record Redispose(Set<Code> units) implements Act {}

    private static List<Step<Complaint>> handling() {
        return List.of(
                noted(by(Return.class, AGENCY_ADMIN)
                        .from(DISPOSED)
                        .to(RETURNED)
                        .onlyFor(Complaint::handles)
                        .atMost(2, "contoh.RETURN_LIMIT")),
                by(Redispose.class, INSTANCE_ADMIN)
                        .from(RETURNED)
                        .to(DISPOSED)
                        .again("diteruskan ke perangkat daerah lain")
                        .recording((file, c, o) -> new Disposed(c.units())),
                noted(by(Accept.class, AGENCY_ADMIN, APIP)
                        .from(DISPOSED)
                        .to(IN_PROGRESS)
                        .onlyFor(Complaint::handles)),
                noted(by(Note.class, AGENCY_ADMIN, APIP)
                        .from(IN_PROGRESS)
                        .staying()
                        .onlyFor(Complaint::handles)),
                by(Respond.class, AGENCY_ADMIN, APIP)
                        .from(IN_PROGRESS)
                        .toOneOf(
                                (file, c, o) -> file.data().open().isEmpty() ? RESPONDED : IN_PROGRESS,
                                RESPONDED,
                                IN_PROGRESS)
                        .onlyFor(Complaint::handles)
                        .recording((file, c, o) -> new Answered(o.actor().unit().orElseThrow())),
                noted(by(Extend.class, INSTANCE_ADMIN)
                        .from(IN_PROGRESS)
                        .staying()
                        .provided("contoh.EXTENSION_TOO_LONG", Complaint::extensionFits)
                        .atMost(1, "contoh.EXTENDED_ONCE")
                        .extending(SETTLEMENT, (file, c, o) -> Term.workingDays(c.days()))));
    }

    private static List<Step<Complaint>> ladder() {
        At[] waiting = {DISPOSED, RETURNED, IN_PROGRESS};
        return List.of(
                by(StartLadder.class, Role.SYSTEM)
                        .from(waiting)
                        .staying()
                        .whenPassed(SETTLEMENT, file -> new StartLadder())
                        .starting(ESCALATION, Term.workingDays(5))
                        .recording((file, c, o) -> new Climbed()),
                by(Climb.class, Role.SYSTEM)
                        .from(waiting)
                        .staying()
                        .whenPassed(ESCALATION, file -> new Climb())
                        .given("contoh.AT_TOP", (file, o) -> rungIs(file, false))
                        .starting(ESCALATION, Term.workingDays(5))
                        .recording((file, c, o) -> new Climbed()),
                by(ReachTop.class, Role.SYSTEM)
                        .from(waiting)
                        .staying()
                        .whenPassed(ESCALATION, file -> new ReachTop())
                        .given("contoh.NOT_AT_TOP", (file, o) -> rungIs(file, true))
                        .recording((file, c, o) -> new Climbed()));
    }

    /** The rung below the top is climbed by an act that starts no clock any more. */
    private static List<Finding> rungIs(CaseFile<Complaint> file, boolean last) {
        boolean belowTop = file.data().rung() == TOP - 1;
        return belowTop == last
                ? List.of()
                : Finding.block(last ? "contoh.NOT_AT_TOP" : "contoh.AT_TOP")
                        .at("rung")
                        .only(LAW);
    }

    private static List<Step<Complaint>> answer() {
        return List.of(
                by(Reply.class, REPORTER)
                        .from(RESPONDED)
                        .to(IN_PROGRESS)
                        .again("putaran berikutnya")
                        .onlyFor(Complaint::stillReports)
                        .atMost(3, "contoh.ROUND_LIMIT")
                        .stopping(ESCALATION)
                        .starting(SETTLEMENT, (file, c, o) -> file.data().settlement())
                        .recording((file, c, o) -> new RoundBegun()),
                noted(by(Confirm.class, REPORTER).from(RESPONDED).to(CLOSED).onlyFor(Complaint::stillReports)),
                noted(by(CloseForNoReply.class, Role.SYSTEM)
                        .from(RESPONDED)
                        .to(CLOSED)
                        .whenPassed(FEEDBACK, file -> new CloseForNoReply())),
                by(Reopen.class, REPORTER, INSTANCE_ADMIN)
                        .from(CLOSED)
                        .to(IN_PROGRESS)
                        .again("dibuka kembali")
                        .onlyFor(Complaint::stillReports)
                        .atMost(1, "contoh.REOPENED_ONCE")
                        .starting(SETTLEMENT, (file, c, o) -> file.data().settlement())
                        .recording((file, c, o) -> new RoundBegun()),
                noted(by(CloseForGood.class, Role.SYSTEM)
                        .from(CLOSED)
                        .to(SETTLED)
                        .whenPassed(REOPENING, file -> new CloseForGood())),
                noted(by(Withdraw.class, REPORTER)
                        .fromAnyOpen()
                        .to(WITHDRAWN)
                        .onlyFor((file, actor) ->
                                stillReports(file, actor) && !file.data().supervisory())),
                by(CutReporter.class, REPORTER)
                        .from(DISPOSED, IN_PROGRESS, RESPONDED)
                        .staying()
                        .onlyFor((file, actor) ->
                                stillReports(file, actor) && file.data().supervisory())
                        .recording((file, c, o) -> new ReporterCut()));
    }

    static Workflow<Complaint> workflow() {
        List<Step<Complaint>> steps = new ArrayList<>(intake());
        steps.addAll(handling());
        steps.addAll(ladder());
        steps.addAll(answer());
        return Workflow.<Complaint>of("contoh/complaint", new PolicyStamp("contoh/2025-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Fact.class)
                .steps(steps)
                .rooms(
                        Room.waiting(RECEIVED).within(VERIFICATION, Term.workingDays(3)),
                        Room.waiting(HELD)
                                .within(COMPLETION, Term.calendarDays(30))
                                .standingStill(VERIFICATION),
                        Room.waiting(DISPOSED).within(FOLLOW_UP, Term.workingDays(5)),
                        Room.waiting(RETURNED).within(REDISPOSITION, Term.workingDays(1)),
                        Room.waiting(RESPONDED)
                                .within(FEEDBACK, Term.workingDays(10))
                                .standingStill(SETTLEMENT, ESCALATION),
                        Room.waiting(CLOSED).within(REOPENING, Term.calendarDays(30)))
                .watching(VERIFICATION, FOLLOW_UP, REDISPOSITION, LEGAL_LIMIT)
                .parties(REPORTER)
                .separating(INSTANCE_ADMIN, AGENCY_ADMIN, APIP)
                .requiring(Respond.class)
                .onlyAfter(Accept.class)
                .requiring(Accept.class)
                .onlyAfter(Dispose.class)
                .requiring(CloseForNoReply.class)
                .onlyAfter(Respond.class)
                .requiring(Verify.class)
                .neverAfter(Dispose.class)
                .endingWellAt(SETTLED)
                .endingAt(WITHDRAWN)
                .restingAt(CLOSED, REJECTED)
                .build();
    }
}
