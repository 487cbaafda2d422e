package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.BASE_TERM;
import static id.pendopo.licensing.application.ApplicationClock.CONTEST;
import static id.pendopo.licensing.application.ApplicationClock.CORRECTION;
import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.DRAFT_LIFE;
import static id.pendopo.licensing.application.ApplicationClock.INQUIRY_TERM;
import static id.pendopo.licensing.application.ApplicationClock.ISSUING;
import static id.pendopo.licensing.application.ApplicationClock.PAYMENT;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.SUPERIOR;
import static id.pendopo.licensing.application.ApplicationRole.SUPERVISOR;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.LAPSED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.WITHDRAWN;

import id.pendopo.core.law.Code;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.licensing.fee.FeeAssessment;
import java.util.List;

/**
 * Whom each act on an application must be told (<i>pemberitahuan permohonan</i>): the applicant of every return, bill, visit and
 * decision, the next officer that a file waits for him, the superior of what is late. The applicant is told roles and days, never who
 * handles his file. Which acts are told and how long before a day is reminded is Pendopo's decision [D].
 */
public final class ApplicationNotices implements NoticeProvider {
    private static final List<NoticeRule<Application>> RULES = List.of(
            to("submitted", FilingCommand.Submit.class)
                    .words(
                            "tracking",
                            file -> file.data()
                                    .intake()
                                    .flatMap(Intake::tracking)
                                    .orElse("-"))
                    .toParties(),
            to("returned", CounterCommand.Return.class, ReviewCommand.ReportAbsence.class)
                    .codes("items", ApplicationNotices::flagged)
                    .lastDay("last", CORRECTION)
                    .toParties(),
            to("complete", CounterCommand.ConfirmComplete.class, CounterCommand.DeemComplete.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("completeMinor", CounterCommand.ConfirmMinor.class, CounterCommand.DeemMinorComplete.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("redirected", CounterCommand.Redirect.class).toParties(),
            to("rerouted", CounterCommand.Reroute.class).toParties(),
            // What a region refuses when it is not mended in time is told as a refusal, and not as lapsed too.
            to("lapsed", FilingCommand.LapseUncorrected.class, FeeCommand.LapseUnpaid.class)
                    .leadingTo(LAPSED, WITHDRAWN)
                    .toParties(),
            to("visit", ReviewCommand.ScheduleInspection.class, ReviewCommand.Reschedule.class)
                    .day("on", file -> file.data().examination().visit().map(Visit::on))
                    .toParties(),
            to(
                            "billed",
                            FeeCommand.Assess.class,
                            FeeCommand.AutoAssess.class,
                            SilenceCommand.AssessDeemed.class,
                            FeeCommand.AnswerFeeObjection.class)
                    .amount("amount", file -> file.data().charge().assessment().map(FeeAssessment::payable))
                    .lastDay("last", PAYMENT)
                    .toParties(),
            to("demanded", FeeCommand.DemandArrears.class)
                    .amount("amount", file -> file.data().charge().assessment().map(FeeAssessment::payable))
                    .toParties(),
            to("paid", FeeCommand.ConfirmPayment.class, SilenceCommand.SettleDeemedFee.class)
                    .amountSet(FeeEvent.PAID)
                    .toParties(),
            to(
                            "deemed",
                            SilenceCommand.ReachDeemedApproval.class,
                            SilenceCommand.GrantUnmarked.class,
                            SilenceCommand.GrantByStage.class)
                    .toParties(),
            to(
                            "deemedTold",
                            SilenceCommand.ReachDeemedApproval.class,
                            SilenceCommand.GrantUnmarked.class,
                            SilenceCommand.GrantByStage.class)
                    .lastDay("last", ISSUING)
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("marked", OversightCommand.OpenInquiry.class)
                    .lastDay("last", INQUIRY_TERM)
                    .toParties(),
            to("baseMarked", OversightCommand.MarkBaseMissing.class)
                    .lastDay("last", BASE_TERM)
                    .toParties(),
            to("unmarked", OversightCommand.CloseInquiry.class, OversightCommand.ClearBaseMissing.class)
                    .toParties(),
            to("markFallen", OversightCommand.LapseInquiry.class, OversightCommand.LapseBaseMark.class)
                    .toParties(),
            to("markFallenTold", OversightCommand.LapseInquiry.class, OversightCommand.LapseBaseMark.class)
                    .toHoldersOf(APPROVER, SUPERIOR, SUPERVISOR),
            to("overdueTold", SilenceCommand.NoteOverdue.class, SilenceCommand.EscalateIssuing.class)
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("stageLateTold", ReviewCommand.EscalateStage.class, DecisionCommand.EscalateDelivery.class)
                    .toHoldersOf(APPROVER),
            to("contested", SilenceCommand.Contest.class)
                    .lastDay("last", CONTEST)
                    .toParties(),
            to("contestedTold", SilenceCommand.Contest.class)
                    .lastDay("last", CONTEST)
                    .toHoldersOf(SUPERIOR),
            to("contestFallen", SilenceCommand.LapseContest.class, SilenceCommand.DismissContest.class)
                    .toParties(),
            to("contestFallenTold", SilenceCommand.LapseContest.class)
                    .lastDay("last", ISSUING)
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("nobodyLeftTold", AssignmentCommand.Assign.class, AssignmentCommand.Redraw.class)
                    .warnedOf("licensing.NOBODY_LEFT")
                    .toHoldersOf(SUPERIOR, SUPERVISOR),
            to("issued")
                    .leadingTo(ISSUED)
                    .words(
                            "licence",
                            file -> file.data()
                                    .ruling()
                                    .paper()
                                    .map(IssuedPaper::number)
                                    .orElse("-"))
                    .toParties(),
            to("rejected").leadingTo(REJECTED).toParties(),
            to("reopened", DecisionCommand.Reopen.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("withdrawn", FilingCommand.Withdraw.class).toParties(),
            to("survey", DecisionCommand.RequestSurvey.class).toParties(),
            // Whose turn it is, and what must be done before it is too late.
            to("yourTurn").toNextOfficers(),
            to("mendSoon").daysBefore(2, CORRECTION).toParties(),
            to("paySoon").daysBefore(7, PAYMENT).toParties(),
            to("draftSoon").daysBefore(7, DRAFT_LIFE).toParties());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ApplicationNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ApplicationNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Application> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Application>of("licensing." + name)
                .after(acts)
                .words("type", file -> file.data().form().type().value());
    }

    private static List<Code> flagged(CaseFile<Application> file) {
        return file.data()
                .corrections()
                .open()
                .map(round -> List.copyOf(round.flagged()))
                .orElse(List.of());
    }

    /** {@code licensing/application}. */
    @Override
    public String procedure() {
        return ApplicationPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Application>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
