package id.pendopo.performance.period;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What a region may set about pay months (<i>ketentuan daerah tentang bulan TPP</i>). The values stand in {@code policy/period.json}, never
 * here.
 *
 * @param approvalDay the day of the next month up to which activities are decided on; a month is closed after it
 * @param decemberClosing from which day December may be closed early; empty where it is closed like any other month
 * @param payDay on which day of the next month pay is due
 * @param autoApprovedLimit above this share of somebody's minutes approved by silence, the month waits for a review
 */
public record PeriodPolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "28")
        Value<Integer> approvalDay,

        @Leeway(REGION_SETS) Optional<Value<MonthDay>> decemberClosing,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "28")
        Value<Integer> payDay,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "100")
        Value<Percentage> autoApprovedLimit) {
    /** The name of the procedure; the values stand in {@code performance.json} under {@code period}. */
    public static final String PROCEDURE = "performance/period";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<PeriodPolicy> schema() {
        return PolicySchema.of(PeriodPolicy.class, PROCEDURE, PeriodPolicy.class::getResourceAsStream);
    }
}
