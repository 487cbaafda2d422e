package id.pendopo.performance.sanction;

import static id.pendopo.core.policy.LeewayKind.FIXED;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * What decides how sanctions come about (<i>ketentuan pemeriksaan disiplin</i>). The values stand in {@code policy/sanction.json}, never
 * here.
 *
 * @param summonsAhead how many working days before the examination one is summoned at the latest
 * @param secondSummonsWithin how many working days after the missed examination the second summons is sent at the latest
 */
public record SanctionPolicy(
        @Leeway(FIXED) Value<Integer> summonsAhead,
        @Leeway(FIXED) Value<Integer> secondSummonsWithin) {
    /** The name of the procedure; the values stand in {@code performance.json} under {@code sanction}. */
    public static final String PROCEDURE = "performance/sanction";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<SanctionPolicy> schema() {
        return PolicySchema.of(SanctionPolicy.class, PROCEDURE, SanctionPolicy.class::getResourceAsStream);
    }
}
