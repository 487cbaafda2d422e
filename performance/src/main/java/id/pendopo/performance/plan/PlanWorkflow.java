package id.pendopo.performance.plan;

import static id.pendopo.core.workflow.Room.waiting;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import java.util.List;

/** The procedure of a plan (<i>alur SKP</i>) under one version of a region's policy. */
public final class PlanWorkflow {
    private PlanWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Plan> of(PlanPolicy policy, PolicyStamp stamp) {
        PlanTerms terms = new PlanTerms(policy);
        PlanRules rules = new PlanRules(policy);
        RatingRules ratings = new RatingRules(policy, terms);
        PlanningSteps planning = new PlanningSteps(policy, rules, terms);
        ResultSteps results = new ResultSteps(policy, ratings, terms);
        return Workflow.<Plan>of(PlanPolicy.PROCEDURE, stamp)
                .commands(PlanCommand.class)
                .events(PlanEvent.class)
                .steps(planning.drafting())
                .steps(planning.agreeing())
                .steps(planning.adjusting())
                .steps(new ExecutionSteps(ratings, terms).execution())
                .steps(results.receiving())
                .steps(results.objecting())
                .steps(results.afterwards())
                .rooms(rooms(policy))
                .watching(PlanClock.DRAFTING)
                .parties(PlanRole.EMPLOYEE)
                .requiring(PlanCommand.Agree.class)
                .onlyAfter(PlanCommand.Submit.class)
                .eachTime()
                .requiring(PlanCommand.EvaluateYear.class)
                .onlyAfter(PlanCommand.Agree.class)
                .unpinned(PlanStage.DRAFT)
                .restingWellAt(PlanStage.FINAL)
                .endingWellAt(PlanStage.ARCHIVED)
                .endingAt(PlanStage.DISCARDED)
                .build();
    }

    private static List<Room> rooms(PlanPolicy policy) {
        return List.of(
                waiting(PlanStage.DRAFT)
                        .withoutTerm("rancangan disusun sampai batas penyusunan, yang lewatnya hanya dicatat"),
                waiting(PlanStage.SUBMITTED)
                        .within(PlanClock.AGREEMENT, policy.agreeTerm().value()),
                waiting(PlanStage.ADJUSTMENT_SUBMITTED)
                        .within(PlanClock.AGREEMENT, policy.agreeTerm().value()),
                waiting(PlanStage.AGREED).withoutTerm("menunggu hari pertamanya"),
                waiting(PlanStage.ADJUSTED)
                        .within(PlanClock.ADJUSTMENT, policy.adjustTerm().value()),
                waiting(PlanStage.IN_EXECUTION).withoutTerm("batas evaluasi berjalan menurut periode dan tahun"),
                waiting(PlanStage.EVALUATED).withoutTerm("jangka waktu keberatan berjalan sejak hasil diterima"),
                waiting(PlanStage.OBJECTION)
                        .within(
                                PlanClock.OBJECTION_DECISION,
                                policy.objectionDecideTerm().value()));
    }
}
