package id.pendopo.performance.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.rating.DistributionAdvisory;
import id.pendopo.performance.rating.DistributionAdvisory.Counting;
import id.pendopo.performance.rating.DistributionRules;
import id.pendopo.performance.rating.HeadCount;
import id.pendopo.performance.rating.OrganisationPredikat;
import java.util.Map;

/**
 * What the distribution of a group gives to think about: {@code given: {rules, organisation, heads, most, least, smallestGroup}}, heads a
 * map from predikat to number, the last three as Pendopo counts where they are not given. Results: {@code needsReason, warnings}.
 */
public final class DistributionComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public DistributionComputation() {}

    @Override
    public String name() {
        return "distribution";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Counting usual = Counting.DEFAULT;
        Counting counting = new Counting(
                RatingParts.constantIfAny(given, "most", Rounding.class).orElse(usual.most()),
                RatingParts.constantIfAny(given, "least", Rounding.class).orElse(usual.least()),
                Math.toIntExact(given.numberIfAny("smallestGroup").orElse((long) usual.smallestGroup())));
        DistributionAdvisory advisory = DistributionAdvisory.of(
                RatingParts.constant(given, "rules", DistributionRules.class),
                RatingParts.constant(given, "organisation", OrganisationPredikat.class),
                given.value("heads", HeadCount.class),
                counting);
        return Map.of(
                "needsReason",
                advisory.needsReason(),
                "warnings",
                advisory.toFindings().stream().map(Finding::code).toList());
    }
}
