package id.pendopo.core.workflow;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import java.util.List;

/**
 * Offers a procedure to offices, scenarios and charts (<i>penyedia prosedur</i>). Found through {@code ServiceLoader}.
 */
public interface ProcedureProvider {
    /** For example {@code grants/proposal}. */
    String name();

    /**
     * The procedure in this region, one workflow for each version of its policy.
     *
     * @throws WorkflowFlawed if the region's data make a workflow that the linter or the model checker refuses
     */
    Procedure<?> open(RegionPack pack);

    /**
     * The procedure in this region with rules of the region's own.
     *
     * @throws WorkflowFlawed as {@link #open(RegionPack)} says
     * @throws IllegalArgumentException if no version has the act of a rule
     */
    default Procedure<?> open(RegionPack pack, List<OwnRule> own) {
        return open(pack).also(own);
    }

    /** The policies it reads from a pack, so that a linter knows every value; none by default. */
    default List<PolicySchema<?>> policies() {
        return List.of();
    }

    /**
     * Whether this region's pack speaks of its family, so that it may be opened there; a procedure that reads nothing from a pack is in
     * every one.
     */
    default boolean isIn(RegionPack pack) {
        return policies().isEmpty() || policies().stream().anyMatch(schema -> pack.carries(schema.family()));
    }

    /** The words of its findings. */
    FindingCatalogue findings();
}
