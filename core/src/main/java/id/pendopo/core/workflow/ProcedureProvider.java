package id.pendopo.core.workflow;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.RegionPack;

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

    /** The words of its findings. */
    FindingCatalogue findings();
}
