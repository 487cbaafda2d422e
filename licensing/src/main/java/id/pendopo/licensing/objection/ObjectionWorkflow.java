package id.pendopo.licensing.objection;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.licensing.objection.ObjectionRole.APPEAL_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.APPLICANT;
import static id.pendopo.licensing.objection.ObjectionRole.APPROVER;
import static id.pendopo.licensing.objection.ObjectionRole.OBJECTION_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.SUPERIOR;
import static id.pendopo.licensing.objection.ObjectionStage.APPEAL_DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.APPEAL_GRANTED;
import static id.pendopo.licensing.objection.ObjectionStage.COURT_DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.COURT_GRANTED;
import static id.pendopo.licensing.objection.ObjectionStage.DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.GRANTED;
import static id.pendopo.licensing.objection.ObjectionStage.WITHDRAWN;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/** The procedure of objection and appeal (<i>alur upaya administratif</i>) under one version of a region's policy. */
public final class ObjectionWorkflow {
    private static final List<ObjectionStage> WAITING = List.of(
            ObjectionStage.OBJECTION_FILED,
            ObjectionStage.UNDER_REVIEW,
            ObjectionStage.DEEMED_GRANTED,
            ObjectionStage.APPEAL_FILED,
            ObjectionStage.APPEAL_REVIEW,
            ObjectionStage.APPEAL_DEEMED);

    private ObjectionWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Objection> of(ObjectionPolicy policy, PolicyStamp stamp) {
        ObjectionRules rules = new ObjectionRules(policy);
        ObjectionSteps steps = new ObjectionSteps(policy, rules);
        RulingSteps rulings = new RulingSteps(policy, rules);
        return Workflow.<Objection>of(ObjectionPolicy.PROCEDURE, stamp)
                .commands(ObjectionCommand.class)
                .events(ObjectionEvent.class)
                .steps(steps.filing())
                .steps(rulings.objection())
                .steps(steps.between())
                .steps(rulings.appeal())
                .rooms(rooms())
                .watching(ObjectionClock.ISSUING)
                .parties(APPLICANT)
                .separating(ObjectionRules.REVIEWER, OBJECTION_REVIEWER, APPROVER, APPEAL_REVIEWER, SUPERIOR)
                .requiring(ObjectionCommand.Grant.class)
                .onlyAfter(ObjectionCommand.TakeUp.class)
                .requiring(ObjectionCommand.FileAppeal.class)
                .onlyAfter(ObjectionCommand.Deny.class)
                .requiring(ObjectionCommand.IssueDeemed.class)
                .onlyAfter(ObjectionCommand.DeemGranted.class)
                .endingWellAt(GRANTED, APPEAL_GRANTED, COURT_GRANTED)
                .restingAt(DENIED, APPEAL_DENIED)
                .endingAt(COURT_DENIED, WITHDRAWN)
                .build();
    }

    /** The clock of the decision begins with the filing and runs through the review: no room has one of its own. */
    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        for (ObjectionStage stage : WAITING) {
            rooms.add(waiting(stage)
                    .withoutTerm("batas memutus atau menerbitkan berjalan sejak diajukan atau dianggap dikabulkan"));
        }
        return rooms;
    }
}
