package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.duplicate.DuplicatePolicy;
import id.pendopo.complaints.guard.GuardPolicy;
import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.complaints.law.ComplaintsFindings;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.util.List;

/**
 * Offers the procedure of complaints (<i>prosedur pengaduan</i>) in a region: one workflow for each version of its policy. Found through
 * {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class ComplaintProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public ComplaintProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     * @throws id.pendopo.core.workflow.WorkflowFlawed if its values make a workflow that cannot stand
     */
    public static Procedure<Complaint> in(RegionPack pack) {
        pack.book(DuplicatePolicy.schema());
        pack.book(VisibilityPolicy.schema());
        pack.book(HubPolicy.schema());
        return Procedure.of(
                ComplaintPolicy.PROCEDURE,
                Complaint.class,
                pack.book(ComplaintPolicy.schema()),
                (policy, version) -> ComplaintWorkflow.of(policy, version, pack));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(ComplaintCommand.class, CaseCommand.class), List.of(ComplaintEvent.class));
    }

    /** {@code complaints/complaint}. */
    @Override
    public String name() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Complaint> open(RegionPack pack) {
        return in(pack);
    }

    /** What decides complaints, and what they are about and whose they are. */
    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(
                ComplaintPolicy.schema(),
                CategoryPolicy.schema(),
                GuardPolicy.schema(),
                DuplicatePolicy.schema(),
                HubPolicy.schema());
    }

    /** The words of the findings of complaints. */
    @Override
    public FindingCatalogue findings() {
        return ComplaintsFindings.all();
    }
}
