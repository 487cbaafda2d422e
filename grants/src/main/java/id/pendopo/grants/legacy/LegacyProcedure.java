package id.pendopo.grants.legacy;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;
import java.time.LocalDate;
import java.util.TreeMap;

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
        TreeMap<LocalDate, Workflow<LegacyFile>> byStart = new TreeMap<>();
        for (PolicyVersion version : pack.book(ProposalPolicy.schema()).versions()) {
            byStart.put(version.from(), LegacyWorkflow.of(version.toStamp()));
        }
        return Procedure.of(name(), LegacyFile.class, byStart);
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
