package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static id.pendopo.performance.rating.Rating.ABOVE_EXPECTATION;
import static id.pendopo.performance.rating.Rating.AS_EXPECTED;
import static id.pendopo.performance.rating.Rating.BELOW_EXPECTATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.Phase;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import id.pendopo.performance.rating.RatingRegime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipt, objection, the final result, what follows missed targets, and history. */
class DisputeTest {
    private static PlanCommand.Receive received(String day) {
        return new PlanCommand.Receive(LocalDate.parse(day));
    }

    private static PlanCommand.Rule rule(PlanObjection.Outcome outcome, Optional<PastMarks.Ratings> ratings) {
        return new PlanCommand.Rule(outcome, ratings, Sample.words("Bukti triwulan ketiga belum diperhitungkan"));
    }

    private static Optional<PastMarks.Ratings> ratings(Rating results, Rating behaviour) {
        return Optional.of(new PastMarks.Ratings(results, behaviour));
    }

    @Test
    void the_evaluation_is_received_once_between_its_day_and_today() {
        Course course = new Course().evaluated(AS_EXPECTED, AS_EXPECTED);
        assertThat(course.refusals("2026-12-30T09:00", HR_OFFICE, received("2026-12-27")))
                .containsExactly(DisputeRules.RECEIPT_DAY);
        assertThat(course.refusals("2026-12-30T09:00", HR_OFFICE, received("2026-12-31")))
                .containsExactly(DisputeRules.RECEIPT_DAY);
        assertThat(course.refusals("2026-12-30T09:00", HR_OFFICE, received("2026-12-28")))
                .isEmpty();
        course.does("2026-12-30T09:00", EMPLOYEE, received("2026-12-30"));
        assertThat(course.lastDay(PlanClock.OBJECTION_WINDOW)).isEqualTo("2027-01-13");
        assertThat(course.refusals("2026-12-30T10:00", HR_OFFICE, received("2026-12-30")))
                .containsExactly(DisputeRules.RECEIPT_KNOWN);
    }

    /** What the office enters leaves at least the last day; what the employee says of himself is his. */
    @Test
    void the_office_does_not_enter_a_receipt_whose_term_is_over() {
        Course course = new Course().evaluated(AS_EXPECTED, AS_EXPECTED);
        assertThat(course.refusals("2027-01-11T23:00", HR_OFFICE, received("2026-12-28")))
                .isEmpty();
        assertThat(course.refusals("2027-01-12T09:00", HR_OFFICE, received("2026-12-28")))
                .containsExactly(DisputeRules.RECEIPT_OLD);
        assertThat(course.refusals("2027-01-12T09:00", HR_OFFICE, received("2027-01-12")))
                .isEmpty();
        assertThat(course.refusals("2027-01-12T09:00", EMPLOYEE, received("2026-12-28")))
                .isEmpty();
    }

    /** Fourteen days from receipt, the last of them whole; then it is final by itself. */
    @Test
    void an_objection_is_in_time_until_the_fourteenth_day() {
        Course course = new Course()
                .evaluated(AS_EXPECTED, AS_EXPECTED)
                .does("2026-12-30T09:00", EMPLOYEE, received("2026-12-30"));
        assertThat(course.refusals("2027-01-13T23:59", EMPLOYEE, Course.contest()))
                .isEmpty();
        assertThat(course.refusals("2027-01-14T00:00", EMPLOYEE, Course.contest()))
                .containsExactly("core.DUE_FIRST");
        assertThat(course.settle("2027-01-13T23:59")).isEmpty();
        assertThat(course.settle("2027-01-14T00:00")).containsExactly("closeWindow");
        assertThat(course.stage()).isEqualTo(PlanStage.FINAL);
    }

    @Test
    void who_never_received_it_may_still_object() {
        Course course = new Course().evaluated(AS_EXPECTED, AS_EXPECTED);
        assertThat(course.settle("2027-06-01T00:00")).isEmpty();
        assertThat(course.refusals("2027-06-01T09:00", EMPLOYEE, Course.contest()))
                .isEmpty();
    }

    @Test
    void it_is_decided_after_both_were_heard_by_the_superior_alone() {
        Course course = new Course().contested();
        PlanCommand.Rule uphold = rule(PlanObjection.Outcome.UPHELD, Optional.empty());
        PlanCommand.Hear employee = new PlanCommand.Hear(PlanObjection.Side.EMPLOYEE, Sample.paper("minutes-1"));
        PlanCommand.Hear assessor = new PlanCommand.Hear(PlanObjection.Side.ASSESSOR, Sample.paper("minutes-2"));
        assertThat(course.refusals("2027-01-04T09:00", SUPERIOR, uphold)).containsExactly(DisputeRules.NOT_BOTH_HEARD);
        course.does("2027-01-04T09:00", SUPERIOR, employee);
        assertThat(course.refusals("2027-01-04T09:00", SUPERIOR, employee)).containsExactly(DisputeRules.SIDE_HEARD);
        assertThat(course.refusals("2027-01-04T09:00", SUPERIOR, uphold)).containsExactly(DisputeRules.NOT_BOTH_HEARD);
        course.does("2027-01-04T09:00", SUPERIOR, assessor);
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, "somebody", uphold))
                .containsExactly("core.CASE_UNKNOWN");
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, "assessor", uphold))
                .isNotEmpty();
        course.does("2027-01-04T10:00", SUPERIOR, uphold);
        assertThat(course.stage()).isEqualTo(PlanStage.FINAL);
        assertThat(course.plan().rated().toPredikat()).isEqualTo(Predikat.BAIK);
        assertThat(course.refusals("2027-01-05T09:00", EMPLOYEE, Course.contest()))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_ruling_that_changes_says_to_what_and_one_that_upholds_does_not() {
        Course course = new Course().contested().heard("2027-01-04T09:00");
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, rule(PlanObjection.Outcome.CHANGED, Optional.empty())))
                .containsExactly(DisputeRules.RULING_RATINGS);
        assertThat(course.refusals(
                        "2027-01-04T10:00",
                        SUPERIOR,
                        rule(PlanObjection.Outcome.UPHELD, ratings(AS_EXPECTED, AS_EXPECTED))))
                .containsExactly(DisputeRules.RULING_RATINGS);
        course.does(
                "2027-01-04T10:00",
                SUPERIOR,
                rule(PlanObjection.Outcome.CHANGED, ratings(ABOVE_EXPECTATION, ABOVE_EXPECTATION)));
        assertThat(course.plan().rated().toPredikat()).isEqualTo(Predikat.SANGAT_BAIK);
    }

    @Test
    void an_objection_that_nobody_decides_is_noted_and_stays_open() {
        Course course = new Course().contested();
        assertThat(course.lastDay(PlanClock.OBJECTION_DECISION)).isEqualTo("2027-01-12");
        assertThat(course.settle("2027-01-12T23:00")).isEmpty();
        assertThat(course.settle("2027-01-13T00:00")).containsExactly("noteUndecided");
        assertThat(course.stage()).isEqualTo(PlanStage.OBJECTION);
        assertThat(course.settle("2027-02-13T00:00")).isEmpty();
    }

    /** Six months from the day it became final; then the office is told, and nothing else follows by itself. */
    @Test
    void who_missed_targets_has_six_months_to_improve() {
        Course course = new Course()
                .evaluated(BELOW_EXPECTATION, AS_EXPECTED)
                .does("2026-12-29T09:00", EMPLOYEE, new PlanCommand.Accept());
        assertThat(course.lastDay(PlanClock.IMPROVEMENT)).isEqualTo("2027-06-29");
        assertThat(course.settle("2027-06-29T23:00")).isEmpty();
        assertThat(course.settle("2027-06-30T00:00")).containsExactly("noteImprovementOver");
        assertThat(course.stage()).isEqualTo(PlanStage.FINAL);
        assertThat(new Course()
                        .evaluated(AS_EXPECTED, AS_EXPECTED)
                        .does("2026-12-29T09:00", EMPLOYEE, new PlanCommand.Accept())
                        .file()
                        .clocks()
                        .find(PlanClock.IMPROVEMENT)
                        .filter(clock -> clock.phase() == Phase.RUNNING))
                .isEmpty();
    }

    /** What is final is opened again by a court or the national board, and rated anew; nobody else touches it. */
    @Test
    void what_is_final_is_opened_again_only_by_decision_of_a_court_or_the_national_board() {
        Course course = new Course()
                .evaluated(BELOW_EXPECTATION, AS_EXPECTED)
                .does("2026-12-29T09:00", EMPLOYEE, new PlanCommand.Accept());
        PlanCommand.Reopen court =
                new PlanCommand.Reopen(PlanCommand.Body.COURT, "12/G/2027", Sample.paper("judgment-1"));
        assertThat(course.refusals("2027-03-01T09:00", ASSESSOR, court)).containsExactly("core.NOT_PERMITTED");
        course.does("2027-03-01T09:00", HR_OFFICE, court);
        assertThat(course.stage()).isEqualTo(PlanStage.IN_EXECUTION);
        assertThat(course.plan().rating()).isEmpty();
        assertThat(course.lastDay(PlanClock.YEAR_EVALUATION)).isEqualTo("2027-04-01");
        course.does("2027-03-02T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED));
        assertThat(course.plan().rated().toPredikat()).isEqualTo(Predikat.BAIK);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, SECOND, PP_46_2011, BAIK, 89.2",
        "2021, FIRST, PP_46_2011, BAIK, 89.2",
        "2021, SECOND, PERMENPANRB_8_2021, BUTUH_PERBAIKAN, 89.9"
    })
    void history_is_scored_by_the_law_of_its_year_and_only_read(
            int year, HalfYear half, RatingRegime regime, String reached, String score) {
        Course course =
                new Course().opened("2026-02-02T09:00", HR_OFFICE, Sample.past(year, half, Sample.points("92", "85")));
        assertThat(course.stage()).isEqualTo(PlanStage.ARCHIVED);
        PastRating past = course.plan().past().orElseThrow();
        assertThat(past.regime()).isEqualTo(regime);
        assertThat(past.reached()).isEqualTo(Sample.code(reached));
        assertThat(past.score().orElseThrow().toText()).isEqualTo(score);
        assertThat(course.refusals("2026-02-02T10:00", HR_OFFICE, new PlanCommand.RenewPlace()))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_year_since_2022_is_entered_by_its_ratings() {
        PastMarks ratings = new PastMarks(Optional.empty(), ratings(ABOVE_EXPECTATION, ABOVE_EXPECTATION));
        Course course = new Course().opened("2026-02-02T09:00", HR_OFFICE, Sample.past(2024, HalfYear.SECOND, ratings));
        assertThat(course.plan().past().orElseThrow().reached()).isEqualTo(Sample.code("SANGAT_BAIK"));
        assertThat(course.plan().past().orElseThrow().score()).isEmpty();
    }

    @Test
    void marks_are_of_the_kind_and_range_of_their_law_and_of_a_year_that_is_over() {
        PastMarks ratings = new PastMarks(Optional.empty(), ratings(AS_EXPECTED, AS_EXPECTED));
        Course course = new Course();
        assertThat(entering(course, 2024, HalfYear.SECOND, Sample.points("92", "85")))
                .isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2024, HalfYear.FIRST, ratings)).isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2020, HalfYear.SECOND, ratings)).isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2020, HalfYear.SECOND, Sample.points("200", "100")))
                .isEmpty();
        assertThat(entering(course, 2020, HalfYear.SECOND, Sample.points("200.01", "85")))
                .isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2020, HalfYear.SECOND, Sample.points("92", "100.01")))
                .isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2021, HalfYear.SECOND, Sample.points("92", "120")))
                .isEmpty();
        assertThat(entering(course, 2021, HalfYear.SECOND, Sample.points("92", "-1")))
                .isEqualTo(PlanRules.PAST_MARKS);
        assertThat(entering(course, 2025, HalfYear.SECOND, ratings)).isEmpty();
        assertThat(entering(course, 2026, HalfYear.SECOND, ratings)).isEqualTo(PlanRules.PAST_YEAR);
    }

    private static String entering(Course course, int year, HalfYear half, PastMarks marks) {
        return String.join(" ", course.refusedAtOpening("2026-02-02T09:00", HR_OFFICE, Sample.past(year, half, marks)));
    }
}
