package id.pendopo.grants.proposal;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.grants.letter.LetterPolicy;
import java.util.List;

/**
 * Offers the procedure of proposals (<i>prosedur usulan hibah</i>) in a region: one workflow for each version of its policy.
 * Found through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class ProposalProcedure implements ProcedureProvider {
    private static final FindingCatalogue FINDINGS =
            FindingCatalogue.load("grants", ProposalProcedure.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ProposalProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     * @throws id.pendopo.core.workflow.WorkflowFlawed if its review chains make a workflow that cannot stand
     */
    public static Procedure<Proposal> in(RegionPack pack) {
        return Procedure.of(
                ProposalPolicy.PROCEDURE,
                Proposal.class,
                pack.book(ProposalPolicy.schema()),
                (policy, version) -> ProposalWorkflow.of(policy, version));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(ProposalCommand.class, CaseCommand.class), List.of(ProposalEvent.class));
    }

    /** {@code grants/proposal}. */
    @Override
    public String name() {
        return ProposalPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Proposal> open(RegionPack pack) {
        return in(pack);
    }

    /** What decides cases, and what shapes their letters. */
    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(ProposalPolicy.schema(), LetterPolicy.schema());
    }

    /** The words of the findings of grants. */
    @Override
    public FindingCatalogue findings() {
        return FINDINGS;
    }
}
