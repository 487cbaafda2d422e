package id.pendopo.grants.screening;

import id.pendopo.core.workflow.Command;
import id.pendopo.grants.proposal.BudgetCommand;
import id.pendopo.grants.proposal.DeliveryCommand;
import id.pendopo.grants.proposal.ReviewCommand;
import java.util.Set;

/**
 * The checks against abuse that need no other case and no journal, and where a step of the procedure asks each by itself
 * (<i>pemeriksaan yang melekat pada tahapan</i>). With {@link id.pendopo.grants.proposal.ScreeningCode} they are all that the
 * reference of the domain names. None of them is set aside by leave of the head: they rest on the law, or on the applicant's own
 * window.
 */
public enum AskedByProcedure {
    /** A grant in successive years, by the applicant's word and the register of recipients. */
    CONTINUOUS("grants.CONTINUOUS", Set.of(ReviewCommand.Submit.class, ReviewCommand.Recommend.class)),
    /** Filed after the window. */
    LATE("grants.LATE", Set.of(ReviewCommand.Submit.class)),
    /** Payee or amount differ from the decree. */
    NOT_IN_SK("grants.NOT_IN_SK", Set.of(DeliveryCommand.VerifyRequest.class, DeliveryCommand.IssueSp2d.class)),
    /** Another leader at the agreement or the payment, without the papers for it. */
    LEADER_CHANGED(
            "grants.LEADER_CHANGED",
            Set.of(DeliveryCommand.PrepareAgreement.class, DeliveryCommand.RequestDisbursement.class)),
    /** A dispute over the management: nothing is agreed and paid while it lasts, and what was decreed is void. */
    DISPUTE(
            "core.FLAGGED",
            Set.of(
                    DeliveryCommand.PrepareAgreement.class,
                    DeliveryCommand.SignAgreement.class,
                    DeliveryCommand.RequestDisbursement.class)),
    /** Papers that prove a body are missing, have ended or are too young. */
    LEGAL_STATUS("grants.LEGAL_STATUS", Set.of(ReviewCommand.Submit.class)),
    /** Seat or domicile elsewhere. */
    OUT_OF_REGION("grants.OUT_OF_REGION", Set.of(ReviewCommand.Submit.class)),
    /** More than the step before granted. */
    OVER_LADDER(
            "grants.OVER_LADDER",
            Set.of(ReviewCommand.Evaluate.class, ReviewCommand.Consider.class, ReviewCommand.Approve.class)),
    /** More than the ceiling of the account leaves. */
    OVER_CEILING("grants.OVER_CEILING", Set.of(BudgetCommand.PutInBudget.class)),
    /** More than the cap. */
    OVER_CAP("grants.OVER_CAP", Set.of(ReviewCommand.Evaluate.class, ReviewCommand.Approve.class));

    private final String code;
    private final Set<Class<? extends Command>> acts;

    AskedByProcedure(String code, Set<Class<? extends Command>> acts) {
        this.code = code;
        this.acts = acts;
    }

    /** The code of its finding. */
    public String finding() {
        return code;
    }

    /** On which acts it is asked at least. */
    public Set<Class<? extends Command>> acts() {
        return acts;
    }
}
