package id.pendopo.licensing.licence;

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
 * Offers the procedure of licences (<i>prosedur izin</i>) in a region: one workflow for each version of its policy. Found through
 * {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class LicenceProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public LicenceProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Licence> in(RegionPack pack) {
        return Procedure.of(
                LicencePolicy.PROCEDURE,
                Licence.class,
                pack.book(LicencePolicy.schema()),
                (policy, version) -> LicenceWorkflow.of(policy, version.toStamp()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(LicenceCommand.class, CaseCommand.class), List.of(LicenceEvent.class));
    }

    /** {@code licensing/licence}. */
    @Override
    public String name() {
        return LicencePolicy.PROCEDURE;
    }

    @Override
    public Procedure<Licence> open(RegionPack pack) {
        return in(pack);
    }

    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(LicencePolicy.schema());
    }

    /** The words of the findings of licensing. */
    @Override
    public FindingCatalogue findings() {
        return LicensingFindings.all();
    }
}
