package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanStage.EVALUATED;
import static id.pendopo.performance.plan.PlanStage.IN_EXECUTION;
import static id.pendopo.performance.plan.PlanningSteps.step;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Step;
import id.pendopo.performance.rating.DistributionAdvisory;
import java.util.List;
import java.util.Optional;

/** The page of execution and evaluation (<i>pelaksanaan, pemantauan, pembinaan dan evaluasi</i>). */
final class ExecutionSteps {
    /** The most reports and words of feedback in one plan. */
    static final int WORDS_LIMIT = 200;

    static final String WORDS_FULL = "performance.PLAN_FULL";

    private final RatingRules rules;
    private final PlanTerms terms;

    ExecutionSteps(RatingRules rules, PlanTerms terms) {
        this.rules = rules;
        this.terms = terms;
    }

    List<Step<Plan>> execution() {
        return List.of(
                step("Realisasi dilaporkan pegawai dengan bukti", PlanLaw.STAGES)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(PlanCommand.Report.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .atMost(WORDS_LIMIT, WORDS_FULL)
                        .provided(RatingRules.PERIOD_UNKNOWN, (file, c, o) -> rules.periodExists(file, c.period()))
                        .provided(RatingRules.PERIOD_RATED, (file, c, o) -> rules.isUnrated(file, c.period()))
                        .provided(RatingRules.INDICATOR_UNKNOWN, (file, c, o) -> rules.indicatorsExist(file, c))
                        .recording((file, c, o) -> new PlanEvent.ResultsReported(
                                new Execution.Report(c.period(), o.today(), c.achieved()))),
                step("Umpan balik diberikan", PlanLaw.STAGES)
                        .by(EMPLOYEE, ASSESSOR)
                        .as(Manner.WITNESSED)
                        .on(PlanCommand.GiveFeedback.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .atMost(WORDS_LIMIT, WORDS_FULL)
                        .onlyFor(PlanRules::mayAdjust)
                        .recording((file, c, o) -> new PlanEvent.FeedbackGiven(
                                new Execution.Feedback(o.today(), o.actor().role(), c.text()))),
                step("Periode dievaluasi pejabat penilai", PlanLaw.EVALUATION, PlanLaw.ASSESSOR)
                        .by(ASSESSOR)
                        .on(PlanCommand.EvaluatePeriod.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .onlyFor(PlanRules::isAssessor)
                        .provided(RatingRules.PERIOD_UNKNOWN, (file, c, o) -> rules.periodExists(file, c.period()))
                        .provided(RatingRules.PERIOD_RATED, (file, c, o) -> rules.isUnrated(file, c.period()))
                        .provided(RatingRules.PERIOD_OPEN, (file, c, o) -> rules.isOver(file, c.period(), o))
                        .provided(RatingRules.NO_EVIDENCE, (file, c, o) -> rules.hasEvidence(file, c.period()))
                        .untilIfAny(PlanClock.PERIOD_EVALUATION, (file, c, o) -> terms.nextPeriod(file.data(), o, true))
                        .recording((file, c, o) -> new PlanEvent.PeriodEvaluated(
                                new Execution.PeriodRating(c.period(), o.today(), c.results(), c.behaviour()))),
                step("Evaluasi periodik terlambat", PlanLaw.TERMS)
                        .by(Role.SYSTEM)
                        .on(PlanCommand.NoteUnevaluated.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .whenPassed(PlanClock.PERIOD_EVALUATION, file -> new PlanCommand.NoteUnevaluated())
                        .untilIfAny(PlanClock.PERIOD_EVALUATION, (file, c, o) -> terms.nextPeriod(file.data(), o, true))
                        .recording((file, c, o) -> new PlanEvent.LatenessNoted()),
                evaluated(step("Tahun dievaluasi pejabat penilai", PlanLaw.EVALUATION, PlanLaw.UNIT, PlanLaw.ASSESSOR)
                                .by(ASSESSOR)
                                .on(PlanCommand.EvaluateYear.class)
                                .from(IN_EXECUTION)
                                .to(EVALUATED)
                                .onlyFor(PlanRules::isAssessor))
                        .recording((file, c, o) -> new PlanEvent.YearEvaluated(new YearRating(
                                o.today(),
                                c.results(),
                                c.behaviour(),
                                o.fact(UnitRating.FACT).predikat(),
                                c.distributionReason(),
                                c.peers(),
                                Optional.empty()))),
                step("Evaluasi tahunan terlambat", PlanLaw.EVALUATION)
                        .by(Role.SYSTEM)
                        .on(PlanCommand.NoteYearLate.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .whenPassed(PlanClock.YEAR_EVALUATION, file -> new PlanCommand.NoteYearLate())
                        .recording((file, c, o) -> new PlanEvent.LatenessNoted()));
    }

    private ActingStep<Plan, PlanCommand.EvaluateYear> evaluated(ActingStep<Plan, PlanCommand.EvaluateYear> step) {
        return step.needing(UnitRating.FACT, (file, c) -> unit(file))
                .given(RatingRules.YEAR_OPEN, rules::yearIsOver)
                .given(RatingRules.PERIODS_UNRATED, (file, o) -> rules.periodsAreRated(file))
                .provided(RatingRules.HEAD_RESULTS, (file, c, o) -> rules.isResultOfUnit(file, c.results(), o))
                .provided(RatingRules.NO_PEERS, (file, c, o) -> rules.hasPeers(c))
                .provided(RatingRules.NOT_IN_DISTRIBUTION, (file, c, o) -> rules.isDistributed(c, o))
                .provided(
                        DistributionAdvisory.TOO_MANY,
                        (file, c, o) -> rules.distribution(DistributionAdvisory.TOO_MANY, o))
                .provided(
                        DistributionAdvisory.TOO_FEW,
                        (file, c, o) -> rules.distribution(DistributionAdvisory.TOO_FEW, o))
                .provided(
                        DistributionAdvisory.NOT_MOST,
                        (file, c, o) -> rules.distribution(DistributionAdvisory.NOT_MOST, o))
                .provided(RatingRules.UNANSWERED, (file, c, o) -> rules.isAnswered(c, o))
                .provided(RatingRules.MISSED, (file, c, o) -> rules.reachesTargets(Optional.of(c.results()), o))
                .stopping(PlanClock.PERIOD_EVALUATION)
                .stopping(PlanClock.YEAR_EVALUATION);
    }

    private static String unit(CaseFile<Plan> file) {
        return UnitRating.subject(
                file.data().standing().unit(), file.data().key().year());
    }
}
