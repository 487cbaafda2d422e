package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ActingStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The conditions on every amount that a step sets: positive, not above the step before, not above the cap. */
final class AmountRules {
    private final ProposalPolicy policy;

    AmountRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** Asks of a step that its amount is more than nothing, within the ladder, within the cap: one rule each. */
    <C extends ProposalCommand> ActingStep<Proposal, C> askedOf(
            ActingStep<Proposal, C> step, LadderStep sets, Function<C, Rupiah> amount) {
        return step.provided("grants.NO_AMOUNT", (file, command, o) -> isPositive(amount.apply(command)))
                .provided(
                        "grants.OVER_LADDER",
                        (file, command, o) -> withinLadder(file.data(), sets, amount.apply(command)))
                .provided("grants.OVER_CAP", (file, command, o) -> withinCap(file.data(), amount.apply(command)));
    }

    /** Whoever grants nothing must say no. */
    List<Finding> isPositive(Rupiah amount) {
        return amount.isPositive()
                ? List.of()
                : Finding.block("grants.NO_AMOUNT")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_LEAST, 1)
                        .only(GrantLaw.RECOMMENDATION);
    }

    /**
     * No step goes above the one before it. A region may soften this within the review; budget, decree and agreement never exceed
     * what they follow.
     */
    List<Finding> withinLadder(Proposal proposal, LadderStep step, Rupiah amount) {
        Optional<LadderStep> before = proposal.amounts().above(step);
        if (before.isEmpty() || !amount.isMoreThan(proposal.amounts().at(before.get()))) {
            return List.of();
        }
        Rupiah limit = proposal.amounts().at(before.get());
        boolean softened = !policy.strictLadder().value() && step.isOfReview();
        FindingDraft draft = !softened ? Finding.block("grants.OVER_LADDER") : Finding.warn("grants.OVER_LADDER");
        return draft.at("amount")
                .found(amount.value())
                .expected(Relation.AT_MOST, limit.value())
                .mend(before.get().key(), limit)
                .only(boundBy(step));
    }

    /** Within the review the ladder is Pendopo's decision; that budget, decree and agreement bind what follows is the law. */
    private LegalSource boundBy(LadderStep step) {
        if (step.isOfReview()) {
            return policy.strictLadder().source();
        }
        return step == LadderStep.BUDGETED ? GrantLaw.BUDGETING : GrantLaw.PAYMENT;
    }

    /**
     * Money to bodies and societies stays within the cap, unless it carries out a programme of a government; social aid within the cap
     * of one recipient, unless it relieves a disaster.
     */
    List<Finding> withinCap(Proposal proposal, Rupiah amount) {
        Optional<Value<Rupiah>> cap = policy.capOn(proposal);
        if (cap.isEmpty() || !amount.isMoreThan(cap.get().value())) {
            return List.of();
        }
        return Finding.block("grants.OVER_CAP")
                .at("amount")
                .found(amount.value())
                .expected(Relation.AT_MOST, cap.get().value().value())
                .mend(cap.get().value())
                .only(cap.get().source());
    }
}
