package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Licence.At.*;
import static id.pendopo.core.workflow.spike.Licence.By.*;
import static id.pendopo.core.workflow.spike.Licence.Clock.*;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A licence in small: terms of stages beside the total term, silence at the counter and in the office, returns that pause,
 * a fee that may lapse, objection. Sections 3.1 to 3.7 of the domain.
 *
 * @param received the office day of the submission that was, or will be, found complete
 */
record Licence(LocalDate received, boolean withFee, boolean paid, int escalated) {
    static final LegalSource LAW = LegalSource.of("Peraturan Contoh Perizinan Pasal 1", Standing.OWN_DECISION);

    /** Days a stage may take, by the profile FULL15 of the domain. */
    private static final Map<At, Integer> STAGE_DAYS = Map.of(
            TECHNICAL_REVIEW, 3,
            FIELD_INSPECTION, 5,
            RECOMMENDATION, 2,
            FEE_ASSESSMENT, 1,
            AWAITING_APPROVAL, 1,
            AWAITING_SIGNATURE, 1);

    enum At implements Stage {
        SUBMITTED,
        RETURNED,
        TECHNICAL_REVIEW,
        FIELD_INSPECTION,
        RECOMMENDATION,
        FEE_ASSESSMENT,
        AWAITING_PAYMENT,
        AWAITING_APPROVAL,
        AWAITING_SIGNATURE,
        DEEMED_UNPAID,
        DEEMED_APPROVED,
        ISSUED,
        REJECTED,
        OBJECTION,
        LAPSED,
        WITHDRAWN
    }

    enum By implements Role {
        APPLICANT,
        FRONT_OFFICE,
        VERIFIER,
        INSPECTOR,
        TECH_HEAD,
        FEE_ASSESSOR,
        TREASURER,
        APPROVER,
        OBJECTION_REVIEWER,
        INSPECTORATE
    }

    enum Clock implements Countdown {
        COMPLETENESS,
        CORRECTION,
        DECISION,
        STAGE,
        PAYMENT,
        ISSUING,
        OBJECTION_WINDOW,
        OBJECTION_DECISION
    }

    enum Overlay implements Flag {
        INQUIRY
    }

    sealed interface Act extends Command {}

    record Submit(boolean withFee) implements Act {}

    record ConfirmComplete() implements Act {}

    record DeemComplete() implements Act {}

    record Return() implements Act {}

    record Resubmit() implements Act {}

    record Lapse() implements Act {}

    record ScheduleInspection() implements Act {}

    record Postpone() implements Act {}

    record Reschedule() implements Act {}

    record RecordInspection(String report) implements Act {}

    record CompleteReview() implements Act {}

    record Recommend() implements Act {}

    record Assess() implements Act {}

    record ConfirmPayment() implements Act {}

    record LapseUnpaid() implements Act {}

    record Approve() implements Act {}

    record Reject() implements Act {}

    record SendBack() implements Act {}

    record Sign() implements Act {}

    record ReachDeemedApproval() implements Act {}

    record ConfirmIssue() implements Act {}

    record Escalate() implements Act {}

    record FileObjection() implements Act {}

    record CloseObjection() implements Act {}

    record GrantObjection() implements Act {}

    record DenyObjection() implements Act {}

    record DeemObjection() implements Act {}

    record Withdraw() implements Act {}

    record OpenInquiry() implements Act {}

    record CloseInquiry() implements Act {}

    sealed interface Fact extends Event<Licence> {}

    record Submitted(LocalDate received, boolean withFee) implements Fact, Birth<Licence> {
        @Override
        public Licence born() {
            return new Licence(received, withFee, false, 0);
        }
    }

    record Resubmitted(LocalDate received) implements Fact {
        @Override
        public Licence applyTo(Licence before) {
            return new Licence(received, before.withFee, before.paid, before.escalated);
        }
    }

    record Paid() implements Fact {
        @Override
        public Licence applyTo(Licence before) {
            return new Licence(before.received, before.withFee, true, before.escalated);
        }
    }

    record Escalated() implements Fact {
        @Override
        public Licence applyTo(Licence before) {
            return new Licence(before.received, before.withFee, before.paid, before.escalated + 1);
        }
    }

    record Noted() implements Fact {
        @Override
        public Licence applyTo(Licence before) {
            return before;
        }
    }

    private static StepDraft<Licence> step(String title) {
        return Step.<Licence>of(title).under(LAW);
    }

    private static <C extends Command> ActingStep<Licence, C> by(Role role, Class<C> command) {
        return step(Command.nameOf(command)).by(role).on(command);
    }

    private static <C extends Command> Step<Licence> noted(ActingStep<Licence, C> step) {
        return step.recording((file, c, o) -> new Noted());
    }

    private static boolean owes(CaseFile<Licence> file) {
        return file.data().withFee() && !file.data().paid();
    }

    /** A window that time has closed says so by its name, and not merely that there is nothing to do. */
    private static List<Finding> objectionInTime(CaseFile<Licence> file, Occasion o) {
        return file.clocks()
                        .find(OBJECTION_WINDOW)
                        .filter(clock -> clock.phase() == Phase.RUNNING)
                        .isPresent()
                ? List.of()
                : Finding.block("contoh.OBJECTION_LATE").at("clocks").only(LAW);
    }

    private static List<Finding> feeSettled(CaseFile<Licence> file, Occasion o) {
        return owes(file) ? Finding.block("contoh.FEE_UNPAID").at("paid").only(LAW) : List.of();
    }

    private static List<Step<Licence>> counter(Term decision) {
        return List.of(
                step("Pemohon mengajukan permohonan")
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(Submit.class)
                        .to(SUBMITTED)
                        .creating((submit, o) -> new Submitted(o.officeDay(), submit.withFee())),
                noted(by(FRONT_OFFICE, ConfirmComplete.class)
                        .from(SUBMITTED)
                        .to(TECHNICAL_REVIEW)
                        .starting(DECISION, decision)
                        .countingFrom((file, c, o) -> file.data().received())),
                noted(by(Role.SYSTEM, DeemComplete.class)
                        .from(SUBMITTED)
                        .to(TECHNICAL_REVIEW)
                        .whenPassed(COMPLETENESS, file -> new DeemComplete())
                        .starting(DECISION, decision)
                        .countingFrom((file, c, o) -> file.data().received())),
                noted(by(FRONT_OFFICE, Return.class)
                        .from(SUBMITTED)
                        .aside(RETURNED)
                        .atMost(2, "contoh.RETURN_LIMIT")),
                noted(by(VERIFIER, Return.class)
                        .from(TECHNICAL_REVIEW, FIELD_INSPECTION)
                        .aside(RETURNED)
                        .atMost(2, "contoh.RETURN_LIMIT")),
                // Before completeness was found, the clock of the decision never began: the new submission is day zero.
                by(APPLICANT, Resubmit.class)
                        .from(RETURNED)
                        .back()
                        .recording((file, c, o) -> new Resubmitted(
                                file.clocks().find(DECISION).isPresent()
                                        ? file.data().received()
                                        : o.officeDay())),
                noted(by(Role.SYSTEM, Lapse.class)
                        .from(RETURNED)
                        .to(LAPSED)
                        .whenPassed(CORRECTION, file -> new Lapse())));
    }

    private static List<Step<Licence>> review(boolean apart) {
        return List.of(
                noted(by(VERIFIER, ScheduleInspection.class)
                        .from(TECHNICAL_REVIEW)
                        .to(FIELD_INSPECTION)),
                noted(by(VERIFIER, CompleteReview.class).from(TECHNICAL_REVIEW).to(RECOMMENDATION)),
                noted(by(APPLICANT, Postpone.class)
                        .from(FIELD_INSPECTION)
                        .staying()
                        .pausing(DECISION)
                        .pausing(STAGE)),
                noted(by(VERIFIER, Reschedule.class)
                        .from(FIELD_INSPECTION)
                        .staying()
                        .resuming(DECISION)
                        .resuming(STAGE)),
                noted(by(INSPECTOR, RecordInspection.class)
                        .from(FIELD_INSPECTION)
                        .to(RECOMMENDATION)
                        .together(Quorum.of(2, INSPECTOR), (file, c, o) -> c.report())
                        .resuming(DECISION)),
                noted(by(TECH_HEAD, Recommend.class)
                        .from(RECOMMENDATION)
                        .toOneOf(
                                (file, c, o) -> owes(file) ? FEE_ASSESSMENT : AWAITING_APPROVAL,
                                FEE_ASSESSMENT,
                                AWAITING_APPROVAL)),
                noted(by(FEE_ASSESSOR, Assess.class).from(FEE_ASSESSMENT).to(AWAITING_PAYMENT)),
                by(TREASURER, ConfirmPayment.class)
                        .from(AWAITING_PAYMENT)
                        .to(AWAITING_APPROVAL)
                        .recording((file, c, o) -> new Paid()),
                noted(by(Role.SYSTEM, LapseUnpaid.class)
                        .from(apart ? new At[] {AWAITING_PAYMENT, DEEMED_UNPAID} : new At[] {AWAITING_PAYMENT})
                        .to(LAPSED)
                        .whenPassed(PAYMENT, file -> new LapseUnpaid())),
                by(Role.SYSTEM, Escalate.class)
                        .from(STAGE_DAYS.keySet().toArray(At[]::new))
                        .staying()
                        .whenPassed(STAGE, file -> new Escalate())
                        .recording((file, c, o) -> new Escalated()));
    }

    /** Settling a deemed approval that is still unpaid is an act of its own, so that no path leads around the recommendation. */
    record SettleDeemedFee() implements Act {}

    private static List<Step<Licence>> decision(boolean apart) {
        List<Step<Licence>> steps = new ArrayList<>(List.of(
                noted(by(APPROVER, Approve.class)
                        .from(AWAITING_APPROVAL)
                        .to(AWAITING_SIGNATURE)
                        .given("contoh.FEE_UNPAID", Licence::feeSettled)
                        .stopping(DECISION)),
                noted(by(APPROVER, Reject.class).from(AWAITING_APPROVAL).to(REJECTED)),
                noted(by(APPROVER, SendBack.class)
                        .from(AWAITING_APPROVAL)
                        .to(TECHNICAL_REVIEW)
                        .returning()
                        .keeping(Assess.class, ConfirmPayment.class)
                        .atMost(1, "contoh.SENT_BACK_ONCE")),
                noted(by(APPROVER, Sign.class).from(AWAITING_SIGNATURE).to(ISSUED)),
                noted(by(APPROVER, ConfirmIssue.class).from(DEEMED_APPROVED).to(AWAITING_SIGNATURE)),
                by(Role.SYSTEM, EscalateDeemed.class)
                        .from(DEEMED_APPROVED)
                        .staying()
                        .whenPassed(ISSUING, file -> new EscalateDeemed())
                        .recording((file, c, o) -> new Escalated())));
        ActingStep<Licence, ReachDeemedApproval> deemed = by(Role.SYSTEM, ReachDeemedApproval.class)
                .from(TECHNICAL_REVIEW, FIELD_INSPECTION, RECOMMENDATION, FEE_ASSESSMENT, AWAITING_APPROVAL)
                .notWhile(Overlay.INQUIRY)
                .whenPassed(DECISION, file -> new ReachDeemedApproval());
        At unpaid = apart ? DEEMED_UNPAID : AWAITING_PAYMENT;
        deemed.toOneOf((file, c, o) -> owes(file) ? unpaid : DEEMED_APPROVED, DEEMED_APPROVED, unpaid);
        if (apart) {
            steps.add(by(TREASURER, SettleDeemedFee.class)
                    .from(DEEMED_UNPAID)
                    .to(DEEMED_APPROVED)
                    .recording((file, c, o) -> new Paid()));
        } else {
            deemed.again("menunggu pembayaran seperti yang lain");
        }
        steps.add(noted(deemed));
        return steps;
    }

    record EscalateDeemed() implements Act {}

    private static List<Step<Licence>> afterwards(Term reopened) {
        return List.of(
                noted(by(APPLICANT, FileObjection.class)
                        .from(REJECTED)
                        .to(OBJECTION)
                        .given("contoh.OBJECTION_LATE", Licence::objectionInTime)
                        .atMost(1, "contoh.OBJECTED_ONCE")),
                noted(by(Role.SYSTEM, CloseObjection.class)
                        .from(REJECTED)
                        .staying()
                        .whenPassed(OBJECTION_WINDOW, file -> new CloseObjection())),
                noted(by(OBJECTION_REVIEWER, GrantObjection.class)
                        .from(OBJECTION)
                        .to(AWAITING_APPROVAL)
                        .again("keberatan dikabulkan: diputus ulang")
                        .starting(DECISION, reopened)),
                noted(by(OBJECTION_REVIEWER, DenyObjection.class)
                        .from(OBJECTION)
                        .to(REJECTED)
                        .again("keberatan ditolak: penolakan tetap")),
                noted(by(Role.SYSTEM, DeemObjection.class)
                        .from(OBJECTION)
                        .to(DEEMED_APPROVED)
                        .whenPassed(OBJECTION_DECISION, file -> new DeemObjection())),
                noted(by(APPLICANT, Withdraw.class)
                        .fromAnyOpen()
                        .except(AWAITING_SIGNATURE, DEEMED_APPROVED, OBJECTION)
                        .to(WITHDRAWN)),
                noted(by(INSPECTORATE, OpenInquiry.class)
                        .fromAnyOpen()
                        .staying()
                        .raising(Overlay.INQUIRY)),
                noted(by(INSPECTORATE, CloseInquiry.class)
                        .fromAnyOpen()
                        .staying()
                        .lowering(Overlay.INQUIRY)));
    }

    private static Room room(At stage) {
        Term term = Term.workingDays(Objects.requireNonNull(STAGE_DAYS.get(stage)));
        return Room.waiting(stage).within(STAGE, Licence.class, data -> term);
    }

    /** The procedure with a total term of so many working days. */
    static Workflow<Licence> within(int days) {
        return builder(days, true).build();
    }

    /** With {@code apart} false, a deemed approval that is unpaid waits where an ordinary one waits: an error. */
    static WorkflowBuilder<Licence> builder(int days, boolean apart) {
        Room deemedUnpaid = Room.waiting(DEEMED_UNPAID).within(PAYMENT, Term.calendarDays(30));
        return Workflow.<Licence>of("contoh/licence", new PolicyStamp("contoh/2026-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Fact.class)
                .steps(counter(Term.workingDays(days)))
                .steps(review(apart))
                .steps(decision(apart))
                .steps(afterwards(Term.workingDays(5)))
                .rooms(STAGE_DAYS.keySet().stream().map(Licence::room).toList())
                .rooms(
                        Room.waiting(SUBMITTED).within(COMPLETENESS, Term.workingDays(2)),
                        Room.waiting(RETURNED)
                                .within(CORRECTION, Term.workingDays(7))
                                .standingStill(DECISION, STAGE, COMPLETENESS),
                        Room.waiting(AWAITING_PAYMENT)
                                .within(PAYMENT, Term.calendarDays(30))
                                .standingStill(DECISION),
                        Room.waiting(DEEMED_APPROVED).within(ISSUING, Term.workingDays(5)),
                        Room.waiting(REJECTED).within(OBJECTION_WINDOW, Term.workingDays(21)),
                        Room.waiting(OBJECTION).within(OBJECTION_DECISION, Term.workingDays(10)))
                .rooms(apart ? List.of(deemedUnpaid) : List.of())
                .dispensable(SettleDeemedFee.class)
                .parties(APPLICANT)
                .separating(
                        FRONT_OFFICE,
                        VERIFIER,
                        INSPECTOR,
                        TECH_HEAD,
                        FEE_ASSESSOR,
                        TREASURER,
                        APPROVER,
                        OBJECTION_REVIEWER)
                .keepingApart(INSPECTORATE)
                .requiring(Approve.class)
                .onlyAfter(Recommend.class)
                .requiring(Sign.class)
                .onlyAfter(Approve.class, ConfirmIssue.class)
                .eachTime()
                .requiring(ConfirmIssue.class)
                .onlyAfter(ReachDeemedApproval.class, DeemObjection.class)
                .requiring(ConfirmPayment.class)
                .onlyAfter(Assess.class)
                .endingWellAt(ISSUED)
                .endingAt(LAPSED, WITHDRAWN)
                .restingAt(REJECTED);
    }
}
