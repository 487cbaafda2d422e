package id.pendopo.performance.plan;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.rating.DistributionAdvisory.Counting;
import id.pendopo.performance.rating.DistributionRules;

/**
 * What a region may set about plans (<i>ketentuan daerah tentang SKP</i>). The values stand in {@code policy/plan.json}, never here.
 *
 * @param draftTerm until when a plan is drafted, counted from the last day of the year before
 * @param assignmentDraftTerm until when it is drafted where the assignment begins within the year
 * @param agreeTerm within which the assessor agrees or returns
 * @param returnReasonLength the fewest characters of the reason of a return
 * @param adjustTerm within which a new version is submitted
 * @param cycle how often work is evaluated within the year
 * @param periodTerm within which a period is evaluated, from its last day
 * @param yearLeadDays how many days before its last day the year may be evaluated
 * @param yearTerm within which the year is evaluated, from its last day
 * @param objectionTerm within which to object, from receipt
 * @param objectionDecideTerm within which an objection is decided
 * @param improveTerm how long who missed targets has to improve
 * @param behaviourMethod who is asked about behaviour
 * @param distribution by which text the distribution is looked at
 * @param distributionMost how the most heads that are allowed are rounded
 * @param distributionLeast how the least heads that are wanted are rounded
 * @param distributionGroup groups of fewer employees are not looked at
 */
public record PlanPolicy(
        @Leeway(REGION_MAY_REPLACE) Value<Term> draftTerm,
        @Leeway(REGION_MAY_REPLACE) Value<Term> assignmentDraftTerm,
        @Leeway(REGION_MAY_REPLACE) Value<Term> agreeTerm,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "200")
        Value<Integer> returnReasonLength,

        @Leeway(REGION_MAY_REPLACE) Value<Term> adjustTerm,
        @Leeway(REGION_SETS) Value<EvaluationCycle> cycle,
        @Leeway(REGION_MAY_REPLACE) Value<Term> periodTerm,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "31")
        Value<Integer> yearLeadDays,

        @Leeway(FIXED) Value<Term> yearTerm,
        @Leeway(FIXED) Value<Term> objectionTerm,
        @Leeway(REGION_MAY_REPLACE) Value<Term> objectionDecideTerm,
        @Leeway(FIXED) Value<Term> improveTerm,
        @Leeway(REGION_SETS) Value<BehaviourMethod> behaviourMethod,
        @Leeway(REGION_SETS) Value<DistributionRules> distribution,
        @Leeway(REGION_MAY_REPLACE) Value<Rounding> distributionMost,
        @Leeway(REGION_MAY_REPLACE) Value<Rounding> distributionLeast,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1000")
        Value<Integer> distributionGroup) {
    /** The name of the procedure; the values stand in {@code performance.json} under {@code plan}. */
    public static final String PROCEDURE = "performance/plan";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<PlanPolicy> schema() {
        return PolicySchema.of(PlanPolicy.class, PROCEDURE, PlanPolicy.class::getResourceAsStream);
    }

    Counting counting() {
        return new Counting(distributionMost.value(), distributionLeast.value(), distributionGroup.value());
    }
}
