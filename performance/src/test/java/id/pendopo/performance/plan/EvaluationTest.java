package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.rating.Rating.ABOVE_EXPECTATION;
import static id.pendopo.performance.rating.Rating.AS_EXPECTED;
import static id.pendopo.performance.rating.Rating.BELOW_EXPECTATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.DistributionAdvisory;
import id.pendopo.performance.rating.HeadCount;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting, rating a period and rating the year. */
class EvaluationTest {
    private static PlanCommand.EvaluatePeriod rate(int period) {
        return new PlanCommand.EvaluatePeriod(period, AS_EXPECTED, ABOVE_EXPECTATION);
    }

    @Test
    void a_period_is_rated_from_its_last_day_on_once_and_only_with_evidence() {
        Course course = new Course().running();
        assertThat(course.refusals("2026-03-31T09:00", ASSESSOR, rate(1))).containsExactly(RatingRules.NO_EVIDENCE);
        course.does("2026-03-30T09:00", EMPLOYEE, Sample.report(1));
        assertThat(course.refusals("2026-03-30T10:00", ASSESSOR, rate(1))).containsExactly(RatingRules.PERIOD_OPEN);
        assertThat(course.refusals("2026-03-31T10:00", ASSESSOR, "somebody", rate(1)))
                .containsExactly("core.CASE_UNKNOWN");
        course.does("2026-03-31T10:00", ASSESSOR, rate(1));
        assertThat(course.plan().execution().ratings().get(0).toPredikat()).isEqualTo(Predikat.BAIK);
        assertThat(course.refusals("2026-03-31T11:00", ASSESSOR, rate(1))).containsExactly(RatingRules.PERIOD_RATED);
        assertThat(course.refusals("2026-03-31T11:00", EMPLOYEE, Sample.report(1)))
                .containsExactly(RatingRules.PERIOD_RATED);
        assertThat(course.refusals("2026-03-31T11:00", EMPLOYEE, Sample.report(5)))
                .containsExactly(RatingRules.PERIOD_UNKNOWN);
        assertThat(course.lastDay(PlanClock.PERIOD_EVALUATION)).isEqualTo("2026-07-10");
    }

    @Test
    void what_is_reported_is_an_indicator_of_the_version_in_force() {
        Course course = new Course().running();
        assertThat(course.refusals(
                        "2026-03-30T09:00",
                        EMPLOYEE,
                        new PlanCommand.Report(
                                1,
                                List.of(new Execution.Achieved(
                                        Code.of("RHK_1"),
                                        Code.of("IKI_9"),
                                        Optional.of(Ratio.ONE),
                                        Sample.paper("evidence-1"))))))
                .containsExactly(RatingRules.INDICATOR_UNKNOWN);
    }

    @Test
    void feedback_is_given_by_both_and_by_nobody_else() {
        PlanCommand.GiveFeedback word = new PlanCommand.GiveFeedback(Sample.words("Dokumentasi dilengkapi"));
        Course course = new Course()
                .running()
                .does("2026-02-02T09:00", ASSESSOR, word)
                .does("2026-02-03T09:00", EMPLOYEE, word);
        assertThat(course.plan().execution().feedback()).hasSize(2);
        assertThat(course.refusals("2026-02-03T09:00", ASSESSOR, "somebody", word))
                .containsExactly("core.CASE_UNKNOWN");
    }

    /** Ten days after each quarter the lateness is kept, and the next quarter is watched; it is never noted twice. */
    @Test
    void a_period_that_nobody_rates_is_noted_once() {
        Course course = new Course().running();
        assertThat(course.settle("2026-04-10T23:00")).isEmpty();
        assertThat(course.settle("2026-04-11T00:00")).containsExactly("noteUnevaluated");
        assertThat(course.lastDay(PlanClock.PERIOD_EVALUATION)).isEqualTo("2026-07-10");
        assertThat(course.settle("2026-04-12T00:00")).isEmpty();
        assertThat(course.settle("2027-02-01T00:00"))
                .containsOnlyOnce("noteYearLate")
                .contains("noteUnevaluated");
        assertThat(course.settle("2027-03-01T00:00")).isEmpty();
    }

    @Test
    void a_region_may_evaluate_by_month() {
        Course course = new Course(Region.with("cycle", "\"MONTHLY\"")).running();
        assertThat(course.lastDay(PlanClock.PERIOD_EVALUATION)).isEqualTo("2026-02-10");
        assertThat(course.refusals("2026-12-31T09:00", EMPLOYEE, Sample.report(12)))
                .doesNotContain(RatingRules.PERIOD_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-01-01, 2026-12-31, 1, 12, 2026-01-31, 2026-12-31",
        "QUARTERLY, 2026-01-01, 2026-12-31, 1, 4, 2026-03-31, 2026-12-31",
        "QUARTERLY, 2026-04-01, 2026-09-30, 2, 3, 2026-06-30, 2026-09-30",
        "QUARTERLY, 2026-03-31, 2026-05-15, 1, 2, 2026-03-31, 2026-05-15",
        "MONTHLY, 2026-02-28, 2026-02-28, 2, 2, 2026-02-28, 2026-02-28"
    })
    void periods_are_those_in_which_the_plan_has_a_day(
            EvaluationCycle cycle,
            LocalDate first,
            LocalDate last,
            int from,
            int to,
            LocalDate firstEnd,
            LocalDate lastEnd) {
        List<EvaluationCycle.Period> periods = cycle.periods(first, last);
        assertThat(periods.get(0)).isEqualTo(new EvaluationCycle.Period(from, firstEnd));
        assertThat(periods.get(periods.size() - 1)).isEqualTo(new EvaluationCycle.Period(to, lastEnd));
        assertThat(periods).hasSize(to - from + 1);
    }

    @Test
    void the_year_is_rated_in_its_last_days_and_not_before() {
        Course course = new Course().ratedInQuarters();
        assertThat(course.refusals("2026-12-23T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .containsExactly(RatingRules.YEAR_OPEN);
        assertThat(course.refusals("2026-12-24T09:00", ASSESSOR, "somebody", Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .containsExactly("core.CASE_UNKNOWN");
        course.does("2026-12-24T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED));
        assertThat(course.warnings()).isEmpty();
        assertThat(course.plan().rated().organisation()).isEqualTo(OrganisationPredikat.BAIK);
    }

    @Test
    void periods_that_nobody_rated_are_told_and_refuse_nothing() {
        Course course = new Course().running();
        assertThat(course.settle("2026-12-24T08:00")).isNotEmpty();
        assertThat(course.does("2026-12-24T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED))
                        .warnings())
                .containsExactly(RatingRules.PERIODS_UNRATED);
    }

    @ParameterizedTest
    @CsvSource({
        "ISTIMEWA, ABOVE_EXPECTATION, true", "ISTIMEWA, AS_EXPECTED, false",
        "BAIK, AS_EXPECTED, true", "BAIK, ABOVE_EXPECTATION, false",
        "KURANG, BELOW_EXPECTATION, true", "KURANG, AS_EXPECTED, false"
    })
    void the_head_of_a_unit_has_the_results_of_the_unit(OrganisationPredikat unit, Rating results, boolean taken) {
        Course course = new Course(Region.with("distribution", "\"OFF\""))
                .placed(Sample.place(true, false))
                .of(Sample.unit(unit))
                .ratedInQuarters();
        assertThat(course.refusals("2026-12-28T09:00", ASSESSOR, Sample.year(results, ABOVE_EXPECTATION)))
                .isEqualTo(taken ? List.of() : List.of(RatingRules.HEAD_RESULTS));
    }

    @Test
    void where_peers_are_asked_their_opinions_are_there() {
        Course course = new Course(Region.with("behaviourMethod", "\"PEERS_360\"")).ratedInQuarters();
        assertThat(course.refusals("2026-12-28T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .containsExactly(RatingRules.NO_PEERS);
        assertThat(course.refusals(
                        "2026-12-28T09:00",
                        ASSESSOR,
                        new PlanCommand.EvaluateYear(
                                AS_EXPECTED, AS_EXPECTED, Optional.empty(), Optional.of(Sample.paper("peers-1")))))
                .isEmpty();
    }

    private static UnitRating spread(int veryGood, int good, int poor) {
        return new UnitRating(
                Sample.UNIT,
                2026,
                OrganisationPredikat.BAIK,
                "Contoh 1/2026",
                new HeadCount(
                        Map.of(Predikat.SANGAT_BAIK, veryGood, Predikat.BAIK, good, Predikat.BUTUH_PERBAIKAN, poor)));
    }

    /** Eight of ten are good: more than the circular expects. It is warned of, answered in writing, and then taken. */
    @Test
    void a_distribution_that_departs_from_the_pattern_is_answered_in_writing() {
        Course course = new Course().of(spread(1, 8, 1)).ratedInQuarters();
        assertThat(course.refusals("2026-12-28T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .containsExactly(RatingRules.UNANSWERED);
        course.does(
                "2026-12-28T09:00",
                ASSESSOR,
                new PlanCommand.EvaluateYear(
                        AS_EXPECTED,
                        AS_EXPECTED,
                        Optional.of(Sample.words("Target unit bertambah dan tercapai bersama")),
                        Optional.empty()));
        assertThat(course.warnings()).containsExactly(DistributionAdvisory.TOO_MANY);
        assertThat(new Course(Region.with("distribution", "\"OFF\""))
                        .of(spread(1, 8, 1))
                        .ratedInQuarters()
                        .refusals("2026-12-28T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .isEmpty();
        assertThat(new Course()
                        .of(spread(2, 7, 1))
                        .ratedInQuarters()
                        .refusals("2026-12-28T09:00", ASSESSOR, Sample.year(AS_EXPECTED, AS_EXPECTED)))
                .isEmpty();
    }

    @Test
    void what_is_given_was_looked_at_in_the_distribution() {
        Course course = new Course().of(spread(0, 7, 3)).ratedInQuarters();
        assertThat(course.refusals("2026-12-28T09:00", ASSESSOR, Sample.year(ABOVE_EXPECTATION, ABOVE_EXPECTATION)))
                .containsExactly(RatingRules.NOT_IN_DISTRIBUTION);
    }

    @Test
    void missed_targets_are_warned_of_with_the_day_until_which_to_improve() {
        Course course = new Course().evaluated(BELOW_EXPECTATION, AS_EXPECTED);
        assertThat(course.warnings()).containsExactly(RatingRules.MISSED);
        assertThat(new Course().evaluated(AS_EXPECTED, BELOW_EXPECTATION).warnings())
                .isEmpty();
    }
}
