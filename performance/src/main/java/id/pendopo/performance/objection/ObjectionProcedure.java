package id.pendopo.performance.objection;

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
 * Offers the procedure of objections to pay (<i>prosedur keberatan atas hasil TPP</i>) in a region: one workflow for each version of its
 * policy. Found through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class ObjectionProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public ObjectionProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Objection> in(RegionPack pack) {
        return Procedure.of(
                ObjectionPolicy.PROCEDURE,
                Objection.class,
                pack.book(ObjectionPolicy.schema()),
                (policy, version) -> ObjectionWorkflow.of(policy, version.toStamp()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(ObjectionCommand.class, CaseCommand.class), List.of(ObjectionEvent.class));
    }

    /** {@code performance/objection}. */
    @Override
    public String name() {
        return ObjectionPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Objection> open(RegionPack pack) {
        return in(pack);
    }

    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(ObjectionPolicy.schema());
    }

    /** The words of the findings of performance. */
    @Override
    public FindingCatalogue findings() {
        return PerformanceFindings.all();
    }
}
