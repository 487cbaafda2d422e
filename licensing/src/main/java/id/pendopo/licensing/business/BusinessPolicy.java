package id.pendopo.licensing.business;

import static id.pendopo.core.policy.LeewayKind.FIXED;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * Limits of scale that decide no application (<i>batas skala usaha di luar permohonan</i>): the programmes for small business go by
 * turnover, old trading licences had classes by net worth. The limits by capital stand with the application, because they decide it.
 *
 * @param turnoverLimits scale by yearly turnover
 * @param siupLimits classes of trading licences by net worth without land and building; the lowest was exempt and might ask for one
 */
public record BusinessPolicy(
        @Leeway(FIXED) Value<ScaleLimits> turnoverLimits,
        @Leeway(FIXED) Value<ScaleLimits> siupLimits) {
    /** Family and name of these values: they stand in {@code licensing.json} under {@code business}. */
    public static final String NAME = "licensing/business";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<BusinessPolicy> schema() {
        return PolicySchema.of(BusinessPolicy.class, NAME, BusinessPolicy.class::getResourceAsStream);
    }
}
