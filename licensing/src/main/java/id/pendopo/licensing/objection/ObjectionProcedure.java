package id.pendopo.licensing.objection;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.licensing.law.LicensingFindings;
import java.util.List;

/**
 * Offers the procedure of objection and appeal (<i>prosedur upaya administratif</i>) in a region: one workflow for each version of its
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

    /** {@code licensing/objection}. */
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

    /** The words of the findings of licensing. */
    @Override
    public FindingCatalogue findings() {
        return LicensingFindings.all();
    }
}
