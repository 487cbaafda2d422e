package id.pendopo.performance.objection;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.performance.objection.ObjectionRole.EMPLOYEE;
import static id.pendopo.performance.objection.ObjectionRole.HR_HEAD;
import static id.pendopo.performance.objection.ObjectionRole.HR_OFFICE;
import static id.pendopo.performance.objection.ObjectionStage.ACCEPTED;
import static id.pendopo.performance.objection.ObjectionStage.APPEALED;
import static id.pendopo.performance.objection.ObjectionStage.APPEAL_ACCEPTED;
import static id.pendopo.performance.objection.ObjectionStage.APPEAL_REJECTED;
import static id.pendopo.performance.objection.ObjectionStage.FILED;
import static id.pendopo.performance.objection.ObjectionStage.PARTLY;
import static id.pendopo.performance.objection.ObjectionStage.REJECTED;
import static id.pendopo.performance.objection.ObjectionStage.UNDER_REVIEW;
import static id.pendopo.performance.objection.ObjectionStage.WITHDRAWN;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Workflow;

/** The procedure of objections to pay (<i>alur keberatan atas hasil TPP</i>) under one version of a region's policy. */
public final class ObjectionWorkflow {
    private static final String FROM_FILING = "batas memutus berjalan sejak keberatan atau banding diajukan";

    private ObjectionWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Objection> of(ObjectionPolicy policy, PolicyStamp stamp) {
        ObjectionSteps steps = new ObjectionSteps(policy, new ObjectionRules(policy));
        return Workflow.<Objection>of(ObjectionPolicy.PROCEDURE, stamp)
                .commands(ObjectionCommand.class)
                .events(ObjectionEvent.class)
                .steps(steps.filing())
                .steps(steps.deciding())
                .rooms(
                        waiting(FILED).withoutTerm(FROM_FILING),
                        waiting(UNDER_REVIEW).withoutTerm(FROM_FILING),
                        waiting(APPEALED).withoutTerm(FROM_FILING),
                        waiting(PARTLY)
                                .within(
                                        ObjectionClock.APPEAL_WINDOW,
                                        policy.appealTerm().value()),
                        waiting(REJECTED)
                                .within(
                                        ObjectionClock.APPEAL_WINDOW,
                                        policy.appealTerm().value()))
                .parties(EMPLOYEE)
                .separating(ObjectionRules.OTHERS, HR_OFFICE, HR_HEAD)
                .requiring(ObjectionCommand.Decide.class)
                .onlyAfter(ObjectionCommand.TakeUp.class)
                .requiring(ObjectionCommand.DecideAppeal.class)
                .onlyAfter(ObjectionCommand.Appeal.class)
                .requiring(ObjectionCommand.Appeal.class)
                .onlyAfter(ObjectionCommand.Decide.class)
                .endingWellAt(ACCEPTED, APPEAL_ACCEPTED)
                .restingAt(PARTLY, REJECTED)
                .endingAt(APPEAL_REJECTED, WITHDRAWN)
                .build();
    }
}
