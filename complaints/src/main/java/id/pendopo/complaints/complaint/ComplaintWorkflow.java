package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_AUDIT;
import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_CHECK;
import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_FIX;
import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETION;
import static id.pendopo.complaints.complaint.ComplaintClock.REDISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.RETENTION;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;
import static id.pendopo.core.workflow.Room.waiting;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.guard.GuardPolicy;
import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import java.util.List;

/**
 * The procedure of a complaint (<i>alur pengaduan</i>) under one version of a region's policy. Its steps stand on pages by theme; here
 * stands what holds across them.
 */
public final class ComplaintWorkflow {
    private ComplaintWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @param version which version the policy is of
     * @param pack the region's values, for what its reports are about and how what comes in is looked at
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Complaint> of(ComplaintPolicy policy, PolicyVersion version, RegionPack pack) {
        // A region whose categories do not go together has nowhere to send a report.
        Categories categories = Categories.of(pack.book(CategoryPolicy.schema()));
        RegionCode region = pack.region().code();
        FilingRules filing = new FilingRules(policy, categories);
        SortingRules sorting = new SortingRules(policy);
        AnsweringSteps answering = new AnsweringSteps(policy, categories);
        HubRules hub = new HubRules(ByDay.of(pack.book(HubPolicy.schema())));
        WorkflowBuilder<Complaint> workflow = Workflow.<Complaint>of(ComplaintPolicy.PROCEDURE, version.toStamp())
                .commands(ComplaintCommand.class)
                .events(ComplaintEvent.class)
                .steps(new FilingSteps(
                                policy,
                                filing,
                                sorting,
                                new DoorRules(categories, ByDay.of(pack.book(GuardPolicy.schema()))),
                                new ChannelRules(ByDay.of(pack.book(ComplaintPolicy.schema())), hub))
                        .all())
                .steps(new SortingSteps(policy, filing, new VerifyingRules(categories, region), sorting).all())
                .steps(new CaseworkSteps(policy, categories).all())
                .steps(answering.all())
                .steps(new HubSteps(answering, hub).all())
                .steps(new ShieldingSteps().all())
                .steps(new FamilySteps(policy, categories, filing).all())
                .steps(new PartSteps(policy, categories, filing).all())
                .steps(new ProceedingSteps(policy).all())
                .rooms(rooms(policy))
                .watching(REDISPOSING, ABUSE_CHECK, ABUSE_AUDIT, ABUSE_FIX)
                .parties(REPORTER)
                .hiddenFrom(Shields::isHiddenFrom)
                .shownOnlyInViews()
                .restingWellAt(CLOSED)
                .restingAt(MERGED, REJECTED, WITHDRAWN, ARCHIVED);
        CaseworkSteps.dispensable().forEach(workflow::dispensable);
        return workflow.build();
    }

    /** How long a case waits at each stage. */
    private static List<Room> rooms(ComplaintPolicy policy) {
        return List.of(
                waiting(RECEIVED)
                        .withoutTerm("batas verifikasi dihitung dari hari laporan masuk, bukan dari hari kerja loket"),
                waiting(HELD).within(COMPLETION, policy.completion().value()).standingStill(VERIFYING),
                waiting(VERIFIED).withoutTerm("diteruskan pada hari yang sama"),
                waiting(DISPOSED).withoutTerm("batas tindak lanjut dihitung dari hari disposisi"),
                waiting(RETURNED).withoutTerm("batas meneruskan kembali dihitung dari hari pengembalian"),
                waiting(REOPENED).withoutTerm("batas tindak lanjut dihitung dari hari dibuka kembali"),
                waiting(IN_PROGRESS).withoutTerm("batas penyelesaian berjalan sejak disposisi pertama"),
                waiting(CLOSED).within(RETENTION, policy.retention().value()),
                waiting(REJECTED).within(RETENTION, policy.retention().value()),
                waiting(MERGED).within(RETENTION, policy.retention().value()),
                waiting(WITHDRAWN).within(RETENTION, policy.retention().value()),
                waiting(RESPONDED).withoutTerm("batas tanggapan pelapor dihitung dari hari jawaban"));
    }
}
