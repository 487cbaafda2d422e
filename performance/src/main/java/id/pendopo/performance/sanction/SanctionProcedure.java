package id.pendopo.performance.sanction;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.performance.discipline.DisciplinePolicy;
import id.pendopo.performance.law.PerformanceFindings;
import java.util.List;

/**
 * Offers the procedure of sanctions (<i>prosedur hukuman disiplin</i>) in a region: one workflow for each version of its
 * policy. Found through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class SanctionProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public SanctionProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Sanction> in(RegionPack pack) {
        return Procedure.of(
                SanctionPolicy.PROCEDURE,
                Sanction.class,
                pack.book(SanctionPolicy.schema()),
                (policy, version) -> SanctionWorkflow.of(policy, version.toStamp()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(SanctionCommand.class, CaseCommand.class), List.of(SanctionEvent.class));
    }

    /** {@code performance/sanction}. */
    @Override
    public String name() {
        return SanctionPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Sanction> open(RegionPack pack) {
        return in(pack);
    }

    /** What decides how sanctions come about, and what the law attaches to days of absence. */
    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(SanctionPolicy.schema(), DisciplinePolicy.schema());
    }

    /** The words of the findings of performance. */
    @Override
    public FindingCatalogue findings() {
        return PerformanceFindings.all();
    }
}
