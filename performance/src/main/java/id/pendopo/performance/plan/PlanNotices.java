package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanClock.AGREEMENT;
import static id.pendopo.performance.plan.PlanClock.DRAFTING;
import static id.pendopo.performance.plan.PlanClock.IMPROVEMENT;
import static id.pendopo.performance.plan.PlanClock.OBJECTION_DECISION;
import static id.pendopo.performance.plan.PlanClock.OBJECTION_WINDOW;
import static id.pendopo.performance.plan.PlanClock.PERIOD_EVALUATION;
import static id.pendopo.performance.plan.PlanClock.YEAR_EVALUATION;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on a plan must be told (<i>pemberitahuan SKP</i>): the employee what was returned, agreed and rated, the assessor what waits
 * for him, his superior what is late, the office what missed targets bring. No notice says a rating: that is read in the plan itself. Which
 * acts are told and how long before a day is reminded is Pendopo's decision [D].
 */
public final class PlanNotices implements NoticeProvider {
    /** More days than six months ever have. */
    private static final int WHOLE_IMPROVEMENT = 190;

    private static final List<NoticeRule<Plan>> RULES = List.of(
            to("planSubmitted", PlanCommand.Submit.class)
                    .lastDay("last", AGREEMENT)
                    .toAssignee(),
            to("planReturned", PlanCommand.Return.class).toParties(),
            to("planAgreed", PlanCommand.Agree.class).toParties(),
            to("planEscalated", PlanCommand.EscalateAgreement.class).toHoldersOf(SUPERIOR),
            to("planAdjusted", PlanCommand.Adjust.class).toParties(),
            to("planAdjustmentLapsed", PlanCommand.LapseAdjustment.class).toParties(),
            to("planFeedback", PlanCommand.GiveFeedback.class).toParties(),
            to("periodEvaluated", PlanCommand.EvaluatePeriod.class).toParties(),
            to("evaluationLate", PlanCommand.NoteUnevaluated.class, PlanCommand.NoteYearLate.class)
                    .toHoldersOf(SUPERIOR, HR_OFFICE),
            to("yearEvaluated", PlanCommand.EvaluateYear.class).toParties(),
            to("planContested", PlanCommand.Contest.class)
                    .lastDay("last", OBJECTION_DECISION)
                    .toHoldersOf(SUPERIOR),
            to("objectionLate", PlanCommand.NoteUndecided.class).toHoldersOf(SUPERIOR, HR_OFFICE),
            to("planRuled", PlanCommand.Rule.class).toParties(),
            to("planReopened", PlanCommand.Reopen.class).toParties(),
            to("improvementOver", PlanCommand.NoteImprovementOver.class).toHoldersOf(HR_OFFICE),
            // What must be done before it is too late.
            to("draftSoon").daysBefore(7, DRAFTING).toParties(),
            to("agreeSoon").daysBefore(2, AGREEMENT).toAssignee(),
            to("periodSoon").daysBefore(3, PERIOD_EVALUATION).toAssignee(),
            to("yearSoon").daysBefore(7, YEAR_EVALUATION).toAssignee(),
            to("contestSoon").daysBefore(3, OBJECTION_WINDOW).toParties(),
            // Only whoever missed targets has this clock, so he and the office hear of it as soon as it runs.
            to("targetsMissed").daysBefore(WHOLE_IMPROVEMENT, IMPROVEMENT).toHoldersOf(HR_OFFICE),
            to("improveUntil").daysBefore(WHOLE_IMPROVEMENT, IMPROVEMENT).toParties(),
            to("improveSoon").daysBefore(30, IMPROVEMENT).toParties());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, PlanNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public PlanNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Plan> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Plan>of("performance." + name)
                .after(acts)
                .words("year", file -> String.valueOf(file.data().key().year()));
    }

    /** {@code performance/plan}. */
    @Override
    public String procedure() {
        return PlanPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Plan>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
