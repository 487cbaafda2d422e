package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafting, submitting, agreeing and adjusting: every condition on the last that passes and the first that does not. */
class PlanningTest {
    private static final String MONDAY = "2026-01-05T09:00";

    private static PlanCommand.Return back(String why) {
        return new PlanCommand.Return(Sample.words(why));
    }

    @Test
    void a_plan_is_drafted_by_the_employee_for_his_assignment_in_this_year_or_the_next() {
        PlanContent content = Sample.content();
        Course course = new Course();
        assertThat(course.refusedAtOpening(MONDAY, EMPLOYEE, Course.draft(content)))
                .isEmpty();
        assertThat(course.refusedAtOpening("2025-12-31T09:00", EMPLOYEE, Course.draft(content)))
                .isEmpty();
        assertThat(course.refusedAtOpening("2027-01-04T09:00", EMPLOYEE, Course.draft(content)))
                .containsExactly(PlanRules.PLAN_YEAR);
        PlanKey key = Sample.KEY;
        PlanKey others = new PlanKey(EmployeeId.of("another"), key.position(), key.since(), 2026);
        assertThat(course.refusedAtOpening(MONDAY, EMPLOYEE, new PlanCommand.Draft(others, content)))
                .containsExactly(PlanRules.OWN_PLAN);
        PlanKey elsewhere =
                new PlanKey(Sample.EMPLOYEE, key.position(), key.since().plusDays(1), 2026);
        assertThat(course.refusedAtOpening(MONDAY, EMPLOYEE, new PlanCommand.Draft(elsewhere, content)))
                .containsExactly(PlanRules.OTHER_ASSIGNMENT);
    }

    @Test
    void there_is_one_plan_of_an_employee_assignment_and_year() {
        CaseId other = CaseId.of("plan-0");
        Course course = new Course().knowing(new KnownPlans(List.of(other), List.of()));
        assertThat(course.refusedAtOpening(MONDAY, EMPLOYEE, Course.draft(Sample.content())))
                .containsExactly(PlanRules.PLAN_KNOWN);

        Course raced = new Course().drafted(MONDAY);
        assertThat(raced.knowing(new KnownPlans(List.of(other, Course.ID), List.of()))
                        .refusals(MONDAY, EMPLOYEE, new PlanCommand.Submit()))
                .isEmpty();
        assertThat(raced.knowing(new KnownPlans(List.of(Course.ID), List.of(other)))
                        .refusals(MONDAY, EMPLOYEE, new PlanCommand.Submit()))
                .containsExactly(PlanRules.PLAN_KNOWN);
        Course agreeing = new Course().submitted().knowing(new KnownPlans(List.of(), List.of(Course.ID)));
        assertThat(agreeing.refusals("2026-01-07T09:00", ASSESSOR, new PlanCommand.Agree()))
                .isEmpty();
        assertThat(agreeing.knowing(new KnownPlans(List.of(), List.of(Course.ID, other)))
                        .refusals("2026-01-07T09:00", ASSESSOR, new PlanCommand.Agree()))
                .containsExactly(PlanRules.PLAN_KNOWN);
    }

    @Test
    void nobody_is_his_own_assessor_and_nobody_is_both_assessor_and_his_superior() {
        PlanPlace place = Sample.place();
        for (PlanPlace wrong : List.of(
                placed(place, Sample.EMPLOYEE, Optional.of(Sample.SUPERIOR)),
                placed(place, Sample.ASSESSOR, Optional.of(Sample.EMPLOYEE)),
                placed(place, Sample.ASSESSOR, Optional.of(Sample.ASSESSOR)))) {
            assertThat(new Course().placed(wrong).refusedAtOpening(MONDAY, EMPLOYEE, Course.draft(Sample.content())))
                    .containsExactly(PlanRules.OWN_WORK);
            assertThat(new Course().drafted(MONDAY).placed(wrong).refusals(MONDAY, EMPLOYEE, new PlanCommand.Submit()))
                    .containsExactly(PlanRules.OWN_WORK);
            assertThat(new Course()
                            .running()
                            .placed(wrong)
                            .refusals("2026-02-02T09:00", HR_OFFICE, new PlanCommand.RenewPlace()))
                    .containsExactly(PlanRules.OWN_WORK);
        }
        PlanPlace top = placed(place, Sample.ASSESSOR, Optional.empty());
        assertThat(new Course().placed(top).refusedAtOpening(MONDAY, EMPLOYEE, Course.draft(Sample.content())))
                .isEmpty();
    }

    private static PlanPlace placed(PlanPlace place, EmployeeId assessor, Optional<EmployeeId> superior) {
        return new PlanPlace(
                place.unit(),
                place.position(),
                place.head(),
                place.top(),
                place.since(),
                place.until(),
                assessor,
                superior,
                place.duties(),
                place.superiorResults());
    }

    @Test
    void a_plan_is_due_by_the_end_of_january_or_thirty_days_after_the_assignment() {
        assertThat(new Course().drafted(MONDAY).lastDay(PlanClock.DRAFTING)).isEqualTo("2026-01-31");
        PlanPlace place = Sample.place();
        PlanKey key = new PlanKey(Sample.EMPLOYEE, place.position(), LocalDate.of(2026, 4, 1), 2026);
        PlanPlace since = new PlanPlace(
                place.unit(),
                place.position(),
                false,
                false,
                key.since(),
                Optional.of(LocalDate.of(2026, 9, 30)),
                place.assessor(),
                place.superior(),
                place.duties(),
                place.superiorResults());
        Course course = new Course()
                .placed(since)
                .opened("2026-04-02T09:00", EMPLOYEE, new PlanCommand.Draft(key, Sample.content()));
        assertThat(course.lastDay(PlanClock.DRAFTING)).isEqualTo("2026-05-01");
        assertThat(course.plan().first()).isEqualTo("2026-04-01");
        assertThat(course.plan().last()).isEqualTo("2026-09-30");
    }

    @Test
    void a_late_plan_is_taken_and_said_to_be_late() {
        assertThat(new Course()
                        .drafted(MONDAY)
                        .does("2026-01-31T09:00", EMPLOYEE, new PlanCommand.Submit())
                        .warnings())
                .isEmpty();
        assertThat(new Course()
                        .drafted(MONDAY)
                        .does("2026-02-01T09:00", EMPLOYEE, new PlanCommand.Submit())
                        .warnings())
                .containsExactly(PlanRules.PLAN_LATE);
    }

    private static List<String> submitting(PlanPlace place, ResultPlan... results) {
        return new Course()
                .placed(place)
                .opened(MONDAY, EMPLOYEE, Course.draft(Sample.content(results)))
                .refusals(MONDAY, EMPLOYEE, new PlanCommand.Submit());
    }

    private static ResultPlan changed(
            ResultPlan.Approach approach, List<String> duties, Optional<String> intervenes, Indicator... indicators) {
        return new ResultPlan(
                Sample.code("RHK_1"),
                "Layanan tersedia",
                ResultPlan.Kind.MAIN,
                approach,
                duties.stream().map(Sample::code).toList(),
                intervenes.map(Sample::code),
                List.of(indicators));
    }

    @Test
    void what_is_submitted_is_whole() {
        PlanPlace place = Sample.place();
        ResultPlan main = Sample.result("RHK_1", ResultPlan.Kind.MAIN);
        ResultPlan more = Sample.result("RHK_2", ResultPlan.Kind.ADDITIONAL);
        Indicator one = Sample.indicator("IKI_1");
        ResultPlan.Approach amount = ResultPlan.Approach.QUANTITATIVE;
        Optional<String> above = Optional.of("ATASAN_1");
        assertThat(submitting(place, main)).isEmpty();
        assertThat(submitting(place, main, more)).isEmpty();
        assertThat(submitting(place)).containsExactly(ContentRules.NO_MAIN);
        assertThat(submitting(place, more)).containsExactly(ContentRules.NO_MAIN);
        assertThat(submitting(place, main, main)).containsExactly(ContentRules.CODE_TWICE);
        assertThat(submitting(place, changed(amount, List.of("TUGAS_2"), above)))
                .containsExactly(ContentRules.NO_INDICATOR);
        assertThat(submitting(place, changed(amount, List.of(), above, one))).containsExactly(ContentRules.NO_DUTY);
        assertThat(submitting(place, changed(amount, List.of("TUGAS_3"), above, one)))
                .containsExactly(ContentRules.DUTY_UNKNOWN);
        assertThat(submitting(place, changed(amount, List.of("TUGAS_1"), above, one, one)))
                .containsExactly(ContentRules.CODE_TWICE);
        assertThat(submitting(place, changed(amount, List.of("TUGAS_1"), Optional.empty(), one)))
                .containsExactly(ContentRules.NO_INTERVENTION);
        assertThat(submitting(place, changed(amount, List.of("TUGAS_1"), Optional.of("ATASAN_9"), one)))
                .containsExactly(ContentRules.RESULT_UNKNOWN);
        assertThat(submitting(Sample.place(true, true), changed(amount, List.of("TUGAS_1"), Optional.empty(), one)))
                .isEmpty();
    }

    @Test
    void an_amount_is_wanted_of_a_quantitative_result_and_is_never_negative() {
        Indicator words = new Indicator(
                Sample.code("IKI_1"),
                "Layanan dipakai",
                Indicator.Aspect.QUALITY,
                Optional.empty(),
                "dipakai semua unit",
                Optional.of(Sample.code("RECIPIENT_OF_SERVICES")));
        Indicator nothing = Indicator.of(Sample.code("IKI_1"), "Aduan", Indicator.Aspect.QUANTITY, Ratio.ZERO, "aduan");
        Indicator negative =
                Indicator.of(Sample.code("IKI_1"), "Aduan", Indicator.Aspect.QUANTITY, Ratio.of(-1), "aduan");
        Optional<String> above = Optional.of("ATASAN_1");
        List<String> duty = List.of("TUGAS_1");
        assertThat(submitting(Sample.place(), changed(ResultPlan.Approach.QUALITATIVE, duty, above, words)))
                .isEmpty();
        assertThat(submitting(Sample.place(), changed(ResultPlan.Approach.QUANTITATIVE, duty, above, words)))
                .containsExactly(ContentRules.NO_TARGET);
        assertThat(submitting(Sample.place(), changed(ResultPlan.Approach.QUANTITATIVE, duty, above, nothing)))
                .isEmpty();
        assertThat(submitting(Sample.place(), changed(ResultPlan.Approach.QUALITATIVE, duty, above, negative)))
                .containsExactly(ContentRules.NO_TARGET);
    }

    @Test
    void a_draft_is_written_anew_or_given_up() {
        Course course = new Course().drafted(MONDAY).does(MONDAY, EMPLOYEE, new PlanCommand.Revise(Sample.other()));
        assertThat(course.plan().latest().content()).isEqualTo(Sample.other());
        assertThat(course.does(MONDAY, EMPLOYEE, new PlanCommand.Discard()).stage())
                .isEqualTo(PlanStage.DISCARDED);
    }

    @Test
    void a_return_says_why_in_twenty_characters() {
        Course course = new Course().submitted();
        assertThat(course.refusals("2026-01-07T09:00", ASSESSOR, back("1234567890123456789")))
                .containsExactly(PlanRules.REASON_SHORT);
        assertThat(course.refusals("2026-01-07T09:00", ASSESSOR, back("1234567890123456789   ")))
                .containsExactly(PlanRules.REASON_SHORT);
        course.does("2026-01-07T09:00", ASSESSOR, back("12345678901234567890"));
        assertThat(course.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(course.plan().latest().submittedOn()).isEmpty();
        assertThat(new Course(Region.with("returnReasonLength", "21"))
                        .submitted()
                        .refusals("2026-01-07T09:00", ASSESSOR, back("12345678901234567890")))
                .containsExactly(PlanRules.REASON_SHORT);
    }

    @Test
    void the_assessor_alone_agrees_or_who_stands_in_for_him_by_deed() {
        Course course = new Course().submitted();
        assertThat(course.refusals("2026-01-07T09:00", ASSESSOR, "somebody", new PlanCommand.Agree()))
                .containsExactly("core.CASE_UNKNOWN");
        assertThat(course.refusals("2026-01-07T09:00", ASSESSOR, "employee", new PlanCommand.Agree()))
                .isNotEmpty();
        assertThat(course.refusals("2026-01-07T09:00", SUPERIOR, new PlanCommand.Agree()))
                .containsExactly("core.CASE_UNKNOWN");
        Actor deputy = Actor.of("deputy", ASSESSOR)
                .onBehalfOf(
                        Sample.ASSESSOR.toPerson(),
                        new Deed("Contoh 1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30)));
        assertThat(Journey.reasons(Region.WORKFLOW.decide(
                        course.file(), new PlanCommand.Agree(), course.occasion("2026-01-07T09:00", deputy))))
                .isEmpty();
    }

    /** Seven days after submission the superior may decide too, and the assessor still may. */
    @Test
    void what_the_assessor_leaves_lying_his_superior_may_agree_to() {
        Course course = new Course().submitted();
        assertThat(course.lastDay(PlanClock.AGREEMENT)).isEqualTo("2026-01-13");
        assertThat(course.settle("2026-01-13T23:00")).isEmpty();
        assertThat(course.settle("2026-01-14T00:00")).containsExactly("escalateAgreement");
        assertThat(course.settle("2026-03-01T00:00")).isEmpty();
        assertThat(course.refusals("2026-01-14T09:00", ASSESSOR, new PlanCommand.Agree()))
                .isEmpty();
        assertThat(course.refusals("2026-01-14T09:00", SUPERIOR, "somebody", new PlanCommand.Agree()))
                .containsExactly("core.CASE_UNKNOWN");
        course.does("2026-01-14T09:00", SUPERIOR, new PlanCommand.Agree());
        assertThat(course.stage()).isEqualTo(PlanStage.AGREED);
    }

    @Test
    void a_plan_starts_on_its_first_day_and_at_once_where_that_is_past() {
        Course early = new Course()
                .opened("2025-12-15T09:00", EMPLOYEE, Course.draft(Sample.content()))
                .does("2025-12-15T10:00", EMPLOYEE, new PlanCommand.Submit())
                .does("2025-12-16T09:00", ASSESSOR, new PlanCommand.Agree());
        assertThat(early.settle("2025-12-31T23:59")).isEmpty();
        assertThat(early.settle("2026-01-01T00:00")).containsExactly("start");
        Course late = new Course().agreed();
        assertThat(late.settle("2026-01-07T09:01")).containsExactly("start");
        assertThat(late.lastDay(PlanClock.PERIOD_EVALUATION)).isEqualTo("2026-04-10");
        assertThat(late.lastDay(PlanClock.YEAR_EVALUATION)).isEqualTo("2027-01-31");
    }

    private static PlanCommand.Adjust adjust() {
        return new PlanCommand.Adjust(PlanVersion.Cause.NEW_INSTRUCTION, Sample.other());
    }

    @Test
    void an_adjustment_is_a_new_version_and_the_old_one_is_kept() {
        Course course = new Course().running().does("2026-02-02T09:00", ASSESSOR, adjust());
        assertThat(course.stage()).isEqualTo(PlanStage.ADJUSTED);
        assertThat(course.plan().inForce().orElseThrow().content()).isEqualTo(Sample.content());
        course.does("2026-02-03T09:00", EMPLOYEE, new PlanCommand.Submit());
        assertThat(course.stage()).isEqualTo(PlanStage.ADJUSTMENT_SUBMITTED);
        course.does("2026-02-04T09:00", ASSESSOR, new PlanCommand.Agree());
        assertThat(course.settle("2026-02-04T09:01")).containsExactly("start");
        assertThat(course.plan().versions()).hasSize(2);
        assertThat(course.plan().versions().get(0).content()).isEqualTo(Sample.content());
        assertThat(course.plan().inForce().orElseThrow().content()).isEqualTo(Sample.other());
        assertThat(course.plan().inForce().orElseThrow().cause()).contains(PlanVersion.Cause.NEW_INSTRUCTION);
        assertThat(course.lastDay(PlanClock.PERIOD_EVALUATION)).isEqualTo("2026-04-10");
    }

    @Test
    void an_adjustment_changes_something_and_strangers_adjust_nothing() {
        Course course = new Course().running();
        assertThat(course.refusals(
                        "2026-02-02T09:00",
                        EMPLOYEE,
                        new PlanCommand.Adjust(PlanVersion.Cause.ORGANISATION, Sample.content())))
                .containsExactly(PlanRules.NOT_ADJUSTED);
        assertThat(course.refusals("2026-02-02T09:00", ASSESSOR, "somebody", adjust()))
                .containsExactly("core.CASE_UNKNOWN");
        assertThat(course.refusals("2026-02-02T09:00", EMPLOYEE, "somebody", adjust()))
                .isNotEmpty();
    }

    @Test
    void an_adjustment_that_is_returned_dropped_or_forgotten_leaves_the_old_version_in_force() {
        Course course = new Course()
                .running()
                .does("2026-02-02T09:00", EMPLOYEE, adjust())
                .does("2026-02-03T09:00", EMPLOYEE, new PlanCommand.Submit())
                .does("2026-02-04T09:00", ASSESSOR, back("Target kedua belum terukur"));
        assertThat(course.stage()).isEqualTo(PlanStage.ADJUSTED);
        course.does("2026-02-05T09:00", EMPLOYEE, new PlanCommand.DropAdjustment());
        assertThat(course.stage()).isEqualTo(PlanStage.IN_EXECUTION);
        assertThat(course.plan().versions()).hasSize(1);

        Course forgotten = new Course().running().does("2026-02-02T09:00", EMPLOYEE, adjust());
        assertThat(forgotten.settle("2026-02-16T23:00")).isEmpty();
        assertThat(forgotten.settle("2026-02-17T00:00")).containsExactly("lapseAdjustment");
        assertThat(forgotten.plan().versions()).hasSize(1);
        assertThat(forgotten.lastDay(PlanClock.YEAR_EVALUATION)).isEqualTo("2027-01-31");
    }

    /** A new superior assesses from the day the office has read the roster again; the old one no longer does. */
    @Test
    void another_superior_assesses_once_the_roster_was_read_again() {
        EmployeeId next = EmployeeId.of("next-assessor");
        Course course = new Course()
                .running()
                .placed(placed(Sample.place(), next, Optional.of(Sample.SUPERIOR)))
                .does("2026-02-02T09:00", HR_OFFICE, new PlanCommand.RenewPlace());
        assertThat(course.refusals("2026-02-02T10:00", ASSESSOR, adjust())).containsExactly("core.NOT_PERMITTED");
        assertThat(course.refusals("2026-02-02T10:00", ASSESSOR, next.value(), adjust()))
                .isEmpty();
        assertThat(course.file().handling().assignee()).contains(next.toPerson());
    }

    @Test
    void an_assignment_ends_within_the_days_of_the_plan() {
        Course course = new Course().running();
        assertThat(course.refusals("2026-04-01T09:00", HR_OFFICE, end("2025-12-31")))
                .containsExactly(PlanRules.LAST_DAY);
        assertThat(course.refusals("2026-04-01T09:00", HR_OFFICE, end("2027-01-01")))
                .containsExactly(PlanRules.LAST_DAY);
        assertThat(course.refusals("2026-04-01T09:00", HR_OFFICE, end("2026-01-01")))
                .isEmpty();
        assertThat(course.refusals("2026-04-01T09:00", HR_OFFICE, end("2026-12-31")))
                .isEmpty();
        course.does("2026-04-01T09:00", HR_OFFICE, end("2026-05-15"));
        assertThat(course.plan().last()).isEqualTo("2026-05-15");
        assertThat(course.lastDay(PlanClock.YEAR_EVALUATION)).isEqualTo("2026-06-15");
    }

    private static PlanCommand.EndEarly end(String day) {
        return new PlanCommand.EndEarly(LocalDate.parse(day));
    }
}
