package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanStage.DRAFT;
import static id.pendopo.performance.plan.PlanStage.FINAL;
import static id.pendopo.performance.plan.PlanStage.IN_EXECUTION;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/** What a plan of a year's work means to monitoring (<i>makna alur SKP</i>): while it is carried out nobody is waited for. */
public final class PlanFlow implements FlowProvider {
    private static final Sign SUBMITTED = Sign.act(PlanCommand.Submit.class);
    private static final Sign AGREED = Sign.act(PlanCommand.Agree.class);

    /** The meaning of plans. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(PlanPolicy.PROCEDURE)
            .beginningAfter(DRAFT)
            .heldAt(IN_EXECUTION)
            .with(Measure.toFirst("AGREEMENT", SUBMITTED, AGREED))
            .with(Promise.of(PlanClock.AGREEMENT, AGREED))
            .with(Promise.of(PlanClock.PERIOD_EVALUATION, Sign.act(PlanCommand.EvaluatePeriod.class)))
            .with(Promise.of(PlanClock.YEAR_EVALUATION, Sign.act(PlanCommand.EvaluateYear.class)))
            .with(Promise.of(PlanClock.OBJECTION_DECISION, Sign.act(PlanCommand.Rule.class)))
            .with(Rate.of("RETURN", Sign.act(PlanCommand.Return.class), SUBMITTED))
            .with(Rate.of("OBJECTION", Sign.act(PlanCommand.Contest.class), Sign.act(PlanCommand.EvaluateYear.class)))
            .with(Rate.of("REOPEN", Sign.act(PlanCommand.Reopen.class), Sign.arrival(FINAL)));

    /** For {@code ServiceLoader}. */
    public PlanFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
