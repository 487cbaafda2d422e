package id.pendopo.licensing.application;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.licensing.business.BusinessPolicy;
import id.pendopo.licensing.law.LicensingFindings;
import java.util.List;

/**
 * Offers the procedure of applications (<i>prosedur permohonan izin</i>) in a region: one workflow for each version of its policy.
 * Found through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class ApplicationProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public ApplicationProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     * @throws id.pendopo.core.workflow.WorkflowFlawed if its values make a workflow that cannot stand
     */
    public static Procedure<Application> in(RegionPack pack) {
        return Procedure.of(
                ApplicationPolicy.PROCEDURE,
                Application.class,
                pack.book(ApplicationPolicy.schema()),
                (policy, version) ->
                        ApplicationWorkflow.of(policy, version, pack.region().code()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(ApplicationCommand.class, CaseCommand.class), List.of(ApplicationEvent.class));
    }

    /** {@code licensing/application}. */
    @Override
    public String name() {
        return ApplicationPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Application> open(RegionPack pack) {
        return in(pack);
    }

    /** What decides applications, and the limits of scale beside it that decide none. */
    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(ApplicationPolicy.schema(), BusinessPolicy.schema());
    }

    /** The words of the findings of licensing. */
    @Override
    public FindingCatalogue findings() {
        return LicensingFindings.all();
    }
}
