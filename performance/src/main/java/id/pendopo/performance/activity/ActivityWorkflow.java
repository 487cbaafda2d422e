package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.ActivityRole.EMPLOYEE;
import static id.pendopo.performance.activity.ActivityRole.HR_OFFICE;
import static id.pendopo.performance.activity.ActivityRole.INSPECTORATE;
import static id.pendopo.performance.activity.ActivityRole.SUPERIOR;
import static id.pendopo.performance.activity.ActivityStage.APPROVED;
import static id.pendopo.performance.activity.ActivityStage.AUTO_APPROVED;
import static id.pendopo.performance.activity.ActivityStage.EXPIRED;
import static id.pendopo.performance.activity.ActivityStage.RECORDED;
import static id.pendopo.performance.activity.ActivityStage.REJECTED;
import static id.pendopo.performance.activity.ActivityStage.RETURNED;
import static id.pendopo.performance.activity.ActivityStage.REVOKED;
import static id.pendopo.performance.activity.ActivityStage.SUBMITTED;
import static id.pendopo.performance.activity.ActivityStage.WITHDRAWN;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;

/** The procedure of a daily entry (<i>alur aktivitas harian</i>) under one version of a region's policy. */
public final class ActivityWorkflow {
    private ActivityWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Activity> of(ActivityPolicy policy, PolicyStamp stamp) {
        WorkRules work = new WorkRules(policy);
        EntrySteps entries = new EntrySteps(policy, work);
        WorkflowBuilder<Activity> builder = Workflow.<Activity>of(ActivityPolicy.PROCEDURE, stamp)
                .commands(ActivityCommand.class)
                .events(ActivityEvent.class)
                .steps(entries.all())
                .steps(new ApproverSteps(policy, work, entries).all())
                .rooms(
                        Room.waiting(RECORDED)
                                .withoutTerm("batas pengajuan dihitung dari tanggal kerja, bukan dari pencatatan"),
                        Room.waiting(SUBMITTED)
                                .withoutTerm(
                                        "batas memeriksa berjalan sejak diajukan dan dimulai lagi pada setiap eskalasi"),
                        Room.waiting(RETURNED)
                                .within(
                                        ActivityClock.MENDING,
                                        policy.returnTerm().value()))
                .parties(EMPLOYEE)
                .separating(ActivityLaw.SEPARATION, SUPERIOR, INSPECTORATE)
                .separating(ActivityLaw.SEPARATION, HR_OFFICE, INSPECTORATE)
                .requiring(ActivityCommand.Approve.class)
                .onlyAfter(ActivityCommand.Submit.class)
                .requiring(ActivityCommand.TakeSilence.class)
                .onlyAfter(ActivityCommand.Submit.class)
                .requiring(ActivityCommand.Revoke.class)
                .onlyAfter(ActivityCommand.Approve.class, ActivityCommand.TakeSilence.class);
        // Where silence approves nothing there is no such stage to rest at.
        return policy.onApproverSilence().value() == SilenceEffect.EXPIRED
                ? builder.restingWellAt(APPROVED)
                        .endingAt(REJECTED, EXPIRED, WITHDRAWN, REVOKED)
                        .build()
                : builder.restingWellAt(APPROVED, AUTO_APPROVED)
                        .endingAt(REJECTED, EXPIRED, WITHDRAWN, REVOKED)
                        .build();
    }
}
