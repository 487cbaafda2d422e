package id.pendopo.complaints.visibility;

import static id.pendopo.core.policy.LeewayKind.MAY_RAISE;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * How coarse what is shown of complaints is (<i>ketentuan daerah tentang pengaburan</i>): a region may hide more and never less. The values
 * stand in {@code policy/visibility.json}, never here.
 *
 * @param gridMetres how wide and high the cell is at least in which a coarsened point lies, in metres
 * @param anonymity how many cases a figure has at least, and by how many at a time hidden ones are counted
 */
public record VisibilityPolicy(
        @Leeway(value = MAY_RAISE, min = "100", max = "10000")
        Value<Integer> gridMetres,

        @Leeway(value = MAY_RAISE, min = "5", max = "1000") Value<Integer> anonymity) {
    /** The name of its values; they stand in {@code complaints.json} under {@code visibility}. */
    public static final String SECTION = "complaints/visibility";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<VisibilityPolicy> schema() {
        return PolicySchema.of(VisibilityPolicy.class, SECTION, VisibilityPolicy.class::getResourceAsStream);
    }
}
