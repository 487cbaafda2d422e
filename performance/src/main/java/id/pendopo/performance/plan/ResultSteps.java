package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static id.pendopo.performance.plan.PlanStage.EVALUATED;
import static id.pendopo.performance.plan.PlanStage.FINAL;
import static id.pendopo.performance.plan.PlanStage.IN_EXECUTION;
import static id.pendopo.performance.plan.PlanStage.OBJECTION;
import static id.pendopo.performance.plan.PlanningSteps.step;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Step;
import java.util.List;
import java.util.Optional;

/** The page of receipt, objection and the final result (<i>penerimaan hasil, keberatan dan hasil final</i>). */
final class ResultSteps {
    private final PlanPolicy policy;
    private final DisputeRules rules = new DisputeRules();
    private final RatingRules ratings;
    private final PlanTerms terms;

    ResultSteps(PlanPolicy policy, RatingRules ratings, PlanTerms terms) {
        this.policy = policy;
        this.ratings = ratings;
        this.terms = terms;
    }

    List<Step<Plan>> receiving() {
        return List.of(
                step("Hasil penilaian diterima pegawai", PlanLaw.RECEIPT)
                        .by(EMPLOYEE, HR_OFFICE)
                        .as(Manner.ENTERED)
                        .on(PlanCommand.Receive.class)
                        .from(EVALUATED)
                        .staying()
                        .given(DisputeRules.RECEIPT_KNOWN, (file, o) -> rules.isNotReceived(file))
                        .provided(
                                DisputeRules.RECEIPT_DAY,
                                (file, c, o) -> rules.isReceivedAfter(file, c.receivedOn(), o))
                        .provided(
                                DisputeRules.RECEIPT_OLD,
                                (file, c, o) -> rules.leavesTime(
                                        c.receivedOn(), policy.objectionTerm().value(), o))
                        .starting(
                                PlanClock.OBJECTION_WINDOW,
                                policy.objectionTerm().value())
                        .countingFrom((file, c, o) -> c.receivedOn())
                        .recording((file, c, o) -> new PlanEvent.EvaluationReceived(c.receivedOn())),
                improving(step("Hasil penilaian diterima tanpa keberatan", PlanLaw.RECEIPT)
                                .by(EMPLOYEE)
                                .as(Manner.REQUESTED)
                                .on(PlanCommand.Accept.class)
                                .from(EVALUATED)
                                .to(FINAL)
                                .stopping(PlanClock.OBJECTION_WINDOW))
                        .recording((file, c, o) -> new PlanEvent.EvaluationAccepted()),
                improving(step("Jangka waktu keberatan berakhir", PlanLaw.RECEIPT)
                                .by(Role.SYSTEM)
                                .on(PlanCommand.CloseWindow.class)
                                .from(EVALUATED)
                                .to(FINAL)
                                .whenPassed(PlanClock.OBJECTION_WINDOW, file -> new PlanCommand.CloseWindow()))
                        .recording((file, c, o) -> new PlanEvent.WindowClosed()));
    }

    List<Step<Plan>> objecting() {
        return List.of(
                step("Pegawai mengajukan keberatan atas hasil penilaian", PlanLaw.RECEIPT)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(PlanCommand.Contest.class)
                        .from(EVALUATED)
                        .to(OBJECTION)
                        .stopping(PlanClock.OBJECTION_WINDOW)
                        .recording((file, c, o) -> new PlanEvent.EvaluationContested(
                                new PlanObjection(o.today(), c.grounds(), c.letter(), List.of(), Optional.empty()))),
                step("Penjelasan diminta atasan pejabat penilai", PlanLaw.RECEIPT)
                        .by(SUPERIOR)
                        .on(PlanCommand.Hear.class)
                        .from(OBJECTION)
                        .staying()
                        .onlyFor(PlanRules::isSuperior)
                        .notByWhoeverDid(PlanCommand.EvaluatePeriod.class)
                        .notByWhoeverDid(PlanCommand.EvaluateYear.class)
                        .provided(DisputeRules.SIDE_HEARD, (file, c, o) -> rules.isUnheard(file, c.side()))
                        .recording((file, c, o) ->
                                new PlanEvent.SideHeard(new PlanObjection.Hearing(c.side(), o.today(), c.minutes()))),
                improving(step("Keberatan diputus atasan pejabat penilai, bersifat final", PlanLaw.RECEIPT)
                                .by(SUPERIOR)
                                .on(PlanCommand.Rule.class)
                                .from(OBJECTION)
                                .to(FINAL)
                                .onlyFor(PlanRules::isSuperior)
                                .notByWhoeverDid(PlanCommand.EvaluatePeriod.class)
                                .notByWhoeverDid(PlanCommand.EvaluateYear.class)
                                .given(DisputeRules.NOT_BOTH_HEARD, (file, o) -> rules.areHeard(file))
                                .provided(DisputeRules.RULING_RATINGS, (file, c, o) -> rules.saysToWhat(c))
                                .provided(
                                        RatingRules.MISSED,
                                        (file, c, o) -> ratings.reachesTargets(
                                                c.ratings().map(PastMarks.Ratings::results), o)))
                        .recording((file, c, o) -> new PlanEvent.ObjectionRuled(
                                new PlanObjection.Ruling(c.outcome(), o.today(), c.reasons()), c.ratings())),
                step("Keberatan terlambat diputus", PlanLaw.TERMS)
                        .by(Role.SYSTEM)
                        .on(PlanCommand.NoteUndecided.class)
                        .from(OBJECTION)
                        .staying()
                        .whenPassed(PlanClock.OBJECTION_DECISION, file -> new PlanCommand.NoteUndecided())
                        .recording((file, c, o) -> new PlanEvent.LatenessNoted()));
    }

    List<Step<Plan>> afterwards() {
        return List.of(
                step("Masa perbaikan kinerja berakhir", PlanLaw.MISSED)
                        .by(Role.SYSTEM)
                        .on(PlanCommand.NoteImprovementOver.class)
                        .from(FINAL)
                        .staying()
                        .whenPassed(PlanClock.IMPROVEMENT, file -> new PlanCommand.NoteImprovementOver())
                        .recording((file, c, o) -> new PlanEvent.ImprovementOver()),
                step("Hasil final dibuka kembali atas putusan pengadilan atau BKN", PlanLaw.REOPENING)
                        .by(HR_OFFICE)
                        .as(Manner.ENTERED)
                        .on(PlanCommand.Reopen.class)
                        .from(FINAL)
                        .to(IN_EXECUTION)
                        .returning()
                        .keeping(PlanCommand.Submit.class, PlanCommand.Agree.class)
                        .stopping(PlanClock.IMPROVEMENT)
                        .until(PlanClock.YEAR_EVALUATION, (file, c, o) -> terms.yearUntil(file.data(), o))
                        .recording((file, c, o) -> new PlanEvent.PlanReopened(c.body(), c.number())));
    }

    /** Whoever missed targets has some months to improve, whichever way it became final. */
    private <C extends PlanCommand> ActingStep<Plan, C> improving(ActingStep<Plan, C> step) {
        return step.untilIfAny(PlanClock.IMPROVEMENT, (file, c, o) -> terms.improveUntil(file.data(), o));
    }
}
