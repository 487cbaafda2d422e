package id.pendopo.grants.legacy;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;

/**
 * Offers the procedure of files that came from an older application (<i>prosedur berkas lama</i>) in a region: one workflow for each version
 * of the policy of proposals. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class LegacyProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public LegacyProcedure() {}

    /** {@code grants/legacy}. */
    @Override
    public String name() {
        return LegacyWorkflow.PROCEDURE;
    }

    @Override
    public Procedure<LegacyFile> open(RegionPack pack) {
        return Procedure.of(
                name(),
                LegacyFile.class,
                pack.book(ProposalPolicy.schema()),
                (policy, version) -> LegacyWorkflow.of(version.toStamp()));
    }

    /** It reads the policy of proposals. */
    @Override
    public boolean isIn(RegionPack pack) {
        return pack.carries(ProposalPolicy.schema().family());
    }

    /** The words of the findings of grants, those of proposals among them. */
    @Override
    public FindingCatalogue findings() {
        return new ProposalProcedure().findings();
    }
}
