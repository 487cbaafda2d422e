package id.pendopo.licensing.objection;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.MAY_LOWER;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * What a region may set about objections and appeals (<i>ketentuan daerah tentang upaya administratif</i>). The values stand in
 * {@code policy/objection.json}, never here.
 *
 * @param start from when the term for an objection counts
 * @param fileTerm within which to object
 * @param decideTerm within which it is decided; silence grants it
 * @param executeTerm within which the decision that silence brought is issued
 * @param appealFileTerm within which to appeal, from receipt
 * @param appealDecideTerm within which the appeal is decided; silence grants it
 * @param appealExecuteTerm within which the decision that silence brought is issued
 * @param suspendsDecision whether a sanction has no effect while an objection to it is open; the law does not say so
 * @param paperEntryTerm within which the counter enters what came in on paper; what is entered later counts from the day of its entry
 */
public record ObjectionPolicy(
        @Leeway(REGION_SETS) Value<TermStart> start,
        @Leeway(FIXED) Value<Term> fileTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> decideTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> executeTerm,
        @Leeway(FIXED) Value<Term> appealFileTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> appealDecideTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> appealExecuteTerm,
        @Leeway(REGION_SETS) Value<Boolean> suspendsDecision,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "10wd")
        Value<Term> paperEntryTerm) {
    /** The name of the procedure; the values stand in {@code licensing.json} under {@code objection}. */
    public static final String PROCEDURE = "licensing/objection";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ObjectionPolicy> schema() {
        return PolicySchema.of(ObjectionPolicy.class, PROCEDURE, ObjectionPolicy.class::getResourceAsStream);
    }
}
