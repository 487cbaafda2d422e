package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions on every amount that a step sets: positive, not above the step before, not above the cap. */
final class AmountRules {
    private final ProposalPolicy policy;

    AmountRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** More than nothing, within the ladder, within the cap. */
    List<Finding> fits(Proposal proposal, LadderStep step, Rupiah amount) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(isPositive(amount));
        findings.addAll(withinLadder(proposal, step, amount));
        findings.addAll(withinCap(proposal, amount));
        return findings;
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
                .only(policy.strictLadder().source());
    }

    /** Money to bodies and societies stays within the cap, unless it carries out a programme of a government. */
    List<Finding> withinCap(Proposal proposal, Rupiah amount) {
        Application application = proposal.application();
        Optional<Value<Rupiah>> cap = policy.cap(application.activity().works());
        if (cap.isEmpty()
                || application.aid().type() != AidType.HIBAH
                || application.aid().form() != AidForm.MONEY
                || !policy.cappedKinds()
                        .value()
                        .contains(application.applicant().kind())
                || policy.capExempt().value().contains(proposal.programme())
                || !amount.isMoreThan(cap.get().value())) {
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
