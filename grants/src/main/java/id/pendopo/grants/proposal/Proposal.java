package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A proposal for hibah or bantuan sosial (<i>usulan hibah dan bantuan sosial</i>) with everything that became of it. Stage,
 * clocks and participants stand in the case file around it. Immutable and thread-safe.
 *
 * @param application what is asked for
 * @param review what the review found
 * @param amounts the ladder of amounts
 * @param budgeting where it stands in the budget
 * @param delivery agreement and payment
 * @param accountability report and refund
 */
public record Proposal(
        Application application,
        Review review,
        AmountLadder amounts,
        Budgeting budgeting,
        Delivery delivery,
        Accountability accountability) {
    static Proposal drafted(Application application, Filing filing) {
        return new Proposal(
                application,
                Review.of(filing),
                AmountLadder.requested(application.requested()),
                Budgeting.NONE,
                Delivery.NONE,
                Accountability.NONE);
    }

    /** Whose programme it carries out: as classified, until then as the applicant says. */
    public Programme programme() {
        return review.classification()
                .map(Review.Classification::programme)
                .orElse(application.activity().programme());
    }

    /** What the table of review chains looks at: type, form, kind of recipient, which budget. */
    public Set<Code> traits() {
        Set<Code> traits = new TreeSet<>();
        traits.add(application.aid().type().code());
        traits.add(application.aid().form().code());
        traits.add(application.applicant().kind().code());
        traits.add(application.budget().version().code());
        traits.add(application.planning().code());
        return traits;
    }

    /** What was filled in for the region's own fields: by the applicant, and where an officer filled a field, what he found. */
    public OwnValues own() {
        OwnValues asked = application.own().orElse(OwnValues.NONE);
        return review.own().map(answers -> asked.plus(answers.found())).orElse(asked);
    }

    /** What was agreed and not spent. */
    public Rupiah unpaid() {
        return agreed().minus(delivery.spent());
    }

    /** What was granted in the end: decreed, and where nothing is decreed because it could not be planned, approved. */
    public Optional<Rupiah> granted() {
        return amounts.find(planning() == Planning.UNPLANNED ? LadderStep.APPROVED : LadderStep.DECREED);
    }

    /** What the recipient was promised: agreed with him, or where there is no agreement granted. */
    Rupiah agreed() {
        return amounts.find(LadderStep.AGREED).or(this::granted).orElse(Rupiah.ZERO);
    }

    /** Whether it was known when the budget was drafted; a grant always was. */
    public Planning planning() {
        return application.planning();
    }

    /** Whether money goes to the recipient; else the agency buys for him. */
    @JsonIgnore
    public boolean isOfMoney() {
        return application.aid().form() == AidForm.MONEY;
    }

    Proposal with(Application amended) {
        return new Proposal(
                amended,
                review,
                amounts.with(LadderStep.REQUESTED, amended.requested()),
                budgeting,
                delivery,
                accountability);
    }

    Proposal with(Review changed) {
        return new Proposal(application, changed, amounts, budgeting, delivery, accountability);
    }

    Proposal filing(UnaryOperator<Filing> change) {
        return with(review.with(change.apply(review.filing())));
    }

    Proposal with(LadderStep step, Rupiah amount) {
        return new Proposal(application, review, amounts.with(step, amount), budgeting, delivery, accountability);
    }

    /** Without what a return has superseded. */
    Proposal without(Set<LadderStep> superseded) {
        return new Proposal(
                application,
                review.without(superseded),
                amounts.without(superseded),
                budgeting,
                delivery,
                accountability);
    }

    Proposal with(Budgeting changed) {
        return new Proposal(application, review, amounts, changed, delivery, accountability);
    }

    Proposal with(Delivery changed) {
        return new Proposal(application, review, amounts, budgeting, changed, accountability);
    }

    Proposal with(Accountability changed) {
        return new Proposal(application, review, amounts, budgeting, delivery, changed);
    }
}
