package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.REPORT_MENDING;
import static id.pendopo.grants.proposal.ProposalClock.RESUBMISSION;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalRole.PPKD;
import static id.pendopo.grants.proposal.ProposalRole.PPK_PPKD;
import static id.pendopo.grants.proposal.ProposalRole.TREASURER;
import static id.pendopo.grants.proposal.ProposalRole.TU_OPERATOR;
import static id.pendopo.grants.proposal.ProposalStage.CLOSED;
import static id.pendopo.grants.proposal.ProposalStage.REFUND_DUE;
import static id.pendopo.grants.proposal.ProposalStage.REJECTED;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on a proposal must be told (<i>pemberitahuan usulan</i>): the applicant of every return, decision, payment and
 * date, the next officer that a case waits for him. Which acts are told and how long before a day is reminded is Pendopo's
 * decision [D]; that PPK-PPKD and treasurer hear of a missing report at the end of the year was so in Bandung [S].
 */
public final class ProposalNotices implements NoticeProvider {
    private static final List<NoticeRule<Proposal>> RULES = List.of(
            // The review.
            to("submitted", ReviewCommand.Submit.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.REQUESTED))
                    .toParties(),
            to("returned", ReviewCommand.Return.class)
                    .codes("missing", file -> file.data().review().filing().missing())
                    .lastDay("last", RESUBMISSION)
                    .toParties(),
            to("complete", ReviewCommand.Accept.class).toParties(),
            to("sentBack", ReviewCommand.SendBack.class).toNextOfficers(),
            to("rejected").leadingTo(REJECTED).toParties(),
            to("approved", ReviewCommand.Approve.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.APPROVED))
                    .toParties(),
            to("approvedUnplanned", ReviewCommand.ApproveUnplanned.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.APPROVED))
                    .lastDay("last", YEAR_END)
                    .toParties(),
            to("withdrawn", ReviewCommand.Withdraw.class).toParties(),
            to("withdrawnTold", ReviewCommand.Withdraw.class).toHoldersOf(TU_OPERATOR),
            to("unmended", ReviewCommand.LapseUnmended.class).toParties(),
            // The budget.
            to("listed", BudgetCommand.IncludeInKuaPpas.class).toParties(),
            to("budgeted", BudgetCommand.PutInBudget.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.BUDGETED))
                    .toParties(),
            to("budgetChanged", BudgetCommand.ChangeBudget.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.BUDGETED))
                    .toParties(),
            to("decreed", BudgetCommand.Decree.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.DECREED))
                    .lastDay("last", YEAR_END)
                    .toParties(),
            to("disputed", BudgetCommand.RegisterDispute.class).toParties(),
            to("disputeSettled", BudgetCommand.SettleDispute.class).toParties(),
            to("voided", BudgetCommand.VoidForDispute.class).toParties(),
            to("lapsed", BudgetCommand.Lapse.class).toParties(),
            to("lapsedTold", BudgetCommand.Lapse.class).toHoldersOf(PPKD),
            to("remainderLapsed", BudgetCommand.LapseRemainder.class)
                    .amountSet("lapsed")
                    .lastDay("last", REPORT_DUE)
                    .toParties(),
            // Agreement and payment.
            to("agreed", DeliveryCommand.SignAgreement.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.AGREED))
                    .count("tranches", file ->
                            (long) file.data().delivery().tranches().size())
                    .lastDay("last", YEAR_END)
                    .toParties(),
            to("pledged", DeliveryCommand.SignPact.class)
                    .amount("amount", file -> file.data().amounts().find(LadderStep.AGREED))
                    .lastDay("last", YEAR_END)
                    .toParties(),
            to("requestReturned", DeliveryCommand.ReturnRequest.class).toParties(),
            to("paid", DeliveryCommand.IssueSp2d.class, DeliveryCommand.PayInCash.class)
                    .amountSet("paid")
                    .count("tranche", file -> (long) file.data().delivery().inHand())
                    .toParties(),
            to("nextTranche", DeliveryCommand.OpenNextTranche.class)
                    .count("tranche", file ->
                            (long) file.data().delivery().next().orElse(0))
                    .lastDay("last", YEAR_END)
                    .toParties(),
            to("useBegins", DeliveryCommand.BeginUse.class)
                    .lastDay("last", REPORT_DUE)
                    .toParties(),
            to("trancheReported", DeliveryCommand.ReportTranche.class).toHoldersOf(PPKD),
            // Report and refund.
            to("reportOverdue", AccountabilityCommand.MarkOverdue.class).toParties(),
            to("reportOverdueTold", AccountabilityCommand.MarkOverdue.class).toHoldersOf(PPK_PPKD, TREASURER),
            to("reportReturned", AccountabilityCommand.ReturnReport.class)
                    .codes("missing", file -> file.data().accountability().missing())
                    .lastDay("last", REPORT_MENDING)
                    .toParties(),
            to("refundDue", AccountabilityCommand.AcceptReport.class)
                    .leadingTo(REFUND_DUE)
                    .amountSet("refundable")
                    .toParties(),
            to("depositTold", AccountabilityCommand.ReportDeposit.class)
                    .amountSet("deposited")
                    .toHoldersOf(PPKD, TREASURER),
            to("refunded", AccountabilityCommand.RecordRefund.class)
                    .amountSet("refunded")
                    .toParties(),
            to("closed").leadingTo(CLOSED).toParties(),
            // The auditor.
            to("held", ReviewCommand.Hold.class).toParties(),
            to("heldTold", ReviewCommand.Hold.class).toNextOfficers(),
            to("released", ReviewCommand.Release.class).toParties(),
            to("releasedTold", ReviewCommand.Release.class).toNextOfficers(),
            // Whose turn it is, and what must be done before it is too late.
            to("yourTurn").toNextOfficers(),
            to("mendSoon").daysBefore(3, RESUBMISSION).toParties(),
            to("askSoon").daysBefore(30, YEAR_END).toParties(),
            to("reportSoon").daysBefore(14, REPORT_DUE).toParties(),
            to("mendReportSoon").daysBefore(3, REPORT_MENDING).toParties());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ProposalNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ProposalNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Proposal> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Proposal>of("grants." + name).after(acts).words("title", ProposalNotices::title);
    }

    /** What it is about; the title that a person wrote may name him, and stays in the file. */
    private static String title(CaseFile<Proposal> file) {
        Application application = file.data().application();
        return application.applicant().kind().isPerson()
                ? "Bantuan sosial " + application.budget().year()
                : application.activity().title();
    }

    /** {@code grants/proposal}. */
    @Override
    public String procedure() {
        return ProposalPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Proposal>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
