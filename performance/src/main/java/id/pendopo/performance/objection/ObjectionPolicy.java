package id.pendopo.performance.objection;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * What a region may set about objections to pay (<i>ketentuan daerah tentang keberatan TPP</i>). The values stand in
 * {@code policy/objection.json}, never here.
 *
 * @param fileTerm within which to object, from receipt of the slip
 * @param decideTerm within which it is decided
 * @param appealTerm within which to appeal, from the decision
 * @param appealDecideTerm within which the appeal is decided
 */
public record ObjectionPolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "1d") Value<Term> fileTerm,
        @Leeway(value = REGION_MAY_REPLACE, min = "1d") Value<Term> decideTerm,
        @Leeway(value = REGION_MAY_REPLACE, min = "1d") Value<Term> appealTerm,
        @Leeway(value = REGION_MAY_REPLACE, min = "1d") Value<Term> appealDecideTerm) {
    /** The name of the procedure; the values stand in {@code performance.json} under {@code objection}. */
    public static final String PROCEDURE = "performance/objection";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ObjectionPolicy> schema() {
        return PolicySchema.of(ObjectionPolicy.class, PROCEDURE, ObjectionPolicy.class::getResourceAsStream);
    }
}
