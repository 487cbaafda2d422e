package id.pendopo.performance.plan;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.performance.law.PerformanceFindings;
import java.util.List;

/**
 * Offers the procedure of plans (<i>prosedur SKP</i>) in a region: one workflow for each version of its policy. Found through
 * {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class PlanProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public PlanProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Plan> in(RegionPack pack) {
        return Procedure.of(
                PlanPolicy.PROCEDURE,
                Plan.class,
                pack.book(PlanPolicy.schema()),
                (policy, version) -> PlanWorkflow.of(policy, version.toStamp()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(PlanCommand.class, CaseCommand.class), List.of(PlanEvent.class));
    }

    /** {@code performance/plan}. */
    @Override
    public String name() {
        return PlanPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Plan> open(RegionPack pack) {
        return in(pack);
    }

    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(PlanPolicy.schema());
    }

    /** The words of the findings of performance. */
    @Override
    public FindingCatalogue findings() {
        return PerformanceFindings.all();
    }
}
