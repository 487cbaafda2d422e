package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalStage.DISBURSED;
import static id.pendopo.grants.proposal.ProposalStage.DISBURSEMENT_REQUESTED;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;
import static id.pendopo.grants.proposal.ProposalStage.REFUND_DUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_OVERDUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.RETURNED;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/**
 * What a proposal means to monitoring (<i>makna alur usulan</i>). The government does not answer for the days on which the applicant
 * mends, or the recipient uses the money, reports and refunds, nor for those of a hold by the inspectorate.
 */
public final class ProposalFlow implements FlowProvider {
    private static final Sign SUBMITTED = Sign.act(ReviewCommand.Submit.class);
    private static final Sign RETURNING = Sign.act(ReviewCommand.Return.class);
    private static final Sign REPORTED = Sign.act(AccountabilityCommand.SubmitReport.class);
    private static final Sign REPORT_SENT_BACK = Sign.act(AccountabilityCommand.ReturnReport.class);
    private static final Sign DECIDED = Sign.act(
            ReviewCommand.Approve.class,
            ReviewCommand.ApproveUnplanned.class,
            ReviewCommand.Refuse.class,
            ReviewCommand.NotRecommend.class,
            ReviewCommand.MayNotConsider.class,
            ReviewCommand.Decline.class);

    /** The meaning of proposals. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ProposalPolicy.PROCEDURE)
            .beginningAfter(DRAFT)
            .heldAt(RETURNED, IN_USE, REPORT_RETURNED, REPORT_OVERDUE, REFUND_DUE)
            .heldBy(ProposalFlag.ON_HOLD)
            .with(Measure.toFirst(
                    "FIRST_RESPONSE",
                    SUBMITTED,
                    RETURNING.or(Sign.act(ReviewCommand.Accept.class, ReviewCommand.Refuse.class))))
            .with(Measure.toLast("REVIEW", SUBMITTED, DECIDED, Sign.act(ReviewCommand.SendBack.class)))
            .with(Measure.toFirst("PAYMENT", Sign.arrival(DISBURSEMENT_REQUESTED), Sign.arrival(DISBURSED)))
            .with(Measure.toFirst(
                    "REPORT_CHECK", REPORTED, REPORT_SENT_BACK.or(Sign.act(AccountabilityCommand.AcceptReport.class))))
            .with(Promise.legal(ProposalClock.REPORT_DUE, REPORTED))
            .with(Rate.of("RETURN", RETURNING, SUBMITTED.or(Sign.act(ReviewCommand.Resubmit.class))))
            .with(Rate.of("SENT_BACK", Sign.act(ReviewCommand.SendBack.class), SUBMITTED))
            .with(Rate.of("REPORT_RETURN", REPORT_SENT_BACK, REPORTED));

    /** For {@code ServiceLoader}. */
    public ProposalFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
