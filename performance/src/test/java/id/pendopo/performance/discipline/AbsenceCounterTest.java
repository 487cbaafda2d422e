package id.pendopo.performance.discipline;

import static id.pendopo.performance.discipline.SanctionKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What so many days of absence lead to, on the last day of each step and the first of the next. */
class AbsenceCounterTest {
    private static final DisciplinePolicy POLICY = DisciplinePack.policy("{}");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static AttendanceDay day(LocalDate date, DayStatus status) {
        return AttendanceDay.of(date, status, status == DayStatus.HOLIDAY ? 0 : 450);
    }

    /** So many days of absence, each followed by a day at work, so that none are in a row. */
    private static List<AttendanceDay> scattered(int absent) {
        List<AttendanceDay> days = new ArrayList<>();
        for (int i = 0; i < absent; i++) {
            days.add(day(FIRST.plusDays(2L * i), DayStatus.ABSENT_NO_REASON));
            days.add(day(FIRST.plusDays(2L * i + 1), DayStatus.PRESENT));
        }
        return days;
    }

    private static AbsenceReading read(List<AttendanceDay> days) {
        return POLICY.counter(LocalDate.of(2026, 12, 31)).read(2026, days);
    }

    @ParameterizedTest
    @CsvSource({
        "2,",
        "3,VERBAL_REPRIMAND",
        "4,WRITTEN_REPRIMAND",
        "6,WRITTEN_REPRIMAND",
        "7,DISSATISFACTION",
        "10,DISSATISFACTION",
        "11,RAISE_DELAY",
        "13,RAISE_DELAY",
        "14,PROMOTION_DELAY",
        "16,PROMOTION_DELAY",
        "17,DEMOTION_ONE_YEAR",
        "20,DEMOTION_ONE_YEAR",
        "21,LOWER_POSITION",
        "24,LOWER_POSITION",
        "25,RELEASE_FROM_POSITION",
        "27,RELEASE_FROM_POSITION",
        "28,DISMISSAL"
    })
    void days_of_the_year_lead_to_the_steps_of_the_regulation(int days, SanctionKind kind) {
        assertThat(read(scattered(days)).threatened()).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "4,",
        "5,VERBAL_REPRIMAND",
        "6,WRITTEN_REPRIMAND",
        "10,WRITTEN_REPRIMAND",
        "11,DISSATISFACTION",
        "15,DISSATISFACTION",
        "16,RAISE_DELAY",
        "20,RAISE_DELAY",
        "21,PROMOTION_DELAY",
        "25,PROMOTION_DELAY",
        "26,DEMOTION_ONE_YEAR",
        "30,DEMOTION_ONE_YEAR",
        "31,DEMOTION_THREE_YEARS",
        "35,DEMOTION_THREE_YEARS",
        "36,LOWER_POSITION",
        "40,LOWER_POSITION",
        "41,RELEASE_FROM_POSITION",
        "45,RELEASE_FROM_POSITION",
        "46,DISMISSAL"
    })
    void until_august_2021_the_old_steps_held(int days, SanctionKind kind) {
        AbsenceCatalogue old = POLICY.catalogue(LocalDate.of(2021, 8, 30));
        assertThat(old.step(days).map(AbsenceStep::kind)).isEqualTo(Optional.ofNullable(kind));
        assertThat(POLICY.catalogue(LocalDate.of(2021, 8, 31)).code()).isEqualTo(Code.of("PP_94_2021"));
    }

    @Test
    void the_cut_of_pay_stands_in_the_regulation_and_is_not_in_force() {
        AbsenceCatalogue now = POLICY.catalogue(FIRST);
        assertThat(now.step(13).orElseThrow().kind(MediumSanctions.PAY_CUT)).isEqualTo(PAY_CUT_SIX_MONTHS);
        assertThat(now.step(14).orElseThrow().kind(MediumSanctions.PAY_CUT)).isEqualTo(PAY_CUT_NINE_MONTHS);
        assertThat(now.step(20).orElseThrow().kind(MediumSanctions.PAY_CUT)).isEqualTo(PAY_CUT_TWELVE_MONTHS);
        assertThat(POLICY.mediumSanctions().value()).isEqualTo(MediumSanctions.UNTIL_PAY_LAW);
        assertThat(read(scattered(11)).threatSource().orElseThrow().citation()).isEqualTo("PP 94/2021 Pasal 42");
        assertThat(read(scattered(21)).threatSource().orElseThrow().citation())
                .isEqualTo("PP 94/2021 Pasal 11 ayat (2) huruf d");
    }

    @Test
    void ten_days_in_a_row_are_dismissal_and_a_day_off_between_does_not_help() {
        List<AttendanceDay> days = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            days.add(day(FIRST.plusDays(i + (i > 4 ? 2 : 0)), DayStatus.ABSENT_NO_REASON));
        }
        days.add(day(FIRST.plusDays(5), DayStatus.OFF_SHIFT));
        days.add(day(FIRST.plusDays(6), DayStatus.HOLIDAY));
        assertThat(read(days).longestRun()).isEqualTo(9);
        assertThat(read(days).threatened()).contains(DISSATISFACTION);
        days.add(day(FIRST.plusDays(11), DayStatus.ABSENT_NO_REASON));
        assertThat(read(days).threatened()).contains(DISMISSAL);
    }

    @Test
    void a_day_at_work_or_with_leave_ends_the_row() {
        List<AttendanceDay> days = IntStream.range(0, 10)
                .mapToObj(i -> day(FIRST.plusDays(i), i == 5 ? DayStatus.SICK : DayStatus.ABSENT_NO_REASON))
                .toList();
        AbsenceReading reading = read(days);
        assertThat(reading.longestRun()).isEqualTo(5);
        assertThat(reading.currentRun()).isEqualTo(4);
        assertThat(reading.absentDays()).isEqualTo(9);
    }

    /** The count of the year begins anew, the row does not. */
    @Test
    void a_new_year_counts_from_nothing_and_a_row_goes_on() {
        List<AttendanceDay> days = IntStream.range(-6, 4)
                .mapToObj(i -> day(FIRST.plusDays(i), DayStatus.ABSENT_NO_REASON))
                .toList();
        AbsenceReading reading = read(days);
        assertThat(reading.absentDays()).isEqualTo(4);
        assertThat(reading.longestRun()).isEqualTo(10);
        assertThat(reading.threatened()).contains(DISMISSAL);
    }

    @Test
    void the_superior_is_told_before_each_step() {
        AbsenceReading reading = read(scattered(28));
        assertThat(reading.alerts())
                .filteredOn(alert -> alert.count() == DisciplineAlert.Count.TOTAL)
                .extracting(DisciplineAlert::days)
                .containsExactly(1, 2, 3, 6, 10, 13, 16, 20, 24, 27);
        DisciplineAlert second = reading.alerts().stream()
                .filter(alert -> alert.count() == DisciplineAlert.Count.TOTAL && alert.days() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(second.reached()).isEmpty();
        assertThat(second.nextAt()).contains(3);
        assertThat(second.duty()).isEqualTo(DisciplineAlert.ASK);
        assertThat(second.source().citation()).isEqualTo("PP 94/2021 Pasal 26-28");
        AbsenceReading row = read(IntStream.range(0, 9)
                .mapToObj(i -> day(FIRST.plusDays(i), DayStatus.ABSENT_NO_REASON))
                .toList());
        assertThat(row.alerts())
                .filteredOn(alert -> alert.count() == DisciplineAlert.Count.CONSECUTIVE)
                .extracting(DisciplineAlert::days)
                .containsExactly(1, 3, 8);
        assertThat(row.alerts().get(row.alerts().size() - 1).nextAt()).contains(10);
        assertThat(row.alerts().get(row.alerts().size() - 1).duty()).isEqualTo(DisciplineAlert.SUMMON);
    }

    @Test
    void minutes_make_days_only_where_somebody_says_so() {
        List<AttendanceDay> days = new ArrayList<>(scattered(2));
        days.add(AttendanceDay.of(
                LocalDate.of(2026, 3, 2),
                DayStatus.PRESENT,
                draft -> draft.late(300).early(149)));
        assertThat(read(days).convertedDays()).isZero();
        DisciplinePolicy converting = DisciplinePack.policy("""
                {"convertMinutes": {"2026-01-01": {"value": 450, "source": "Contoh", "standing": "ILLUSTRATION"}}}
                """);
        AbsenceCounter counter = converting.counter(FIRST);
        assertThat(counter.read(2026, days).convertedDays()).isZero();
        days.add(AttendanceDay.of(LocalDate.of(2026, 3, 3), DayStatus.PRESENT, draft -> draft.late(1)));
        assertThat(counter.read(2026, days).convertedDays()).isEqualTo(1);
        assertThat(counter.read(2026, days).threatened()).contains(VERBAL_REPRIMAND);
        assertThat(POLICY.counter(LocalDate.of(2021, 8, 30)).read(2026, days).convertedDays())
                .isEqualTo(1);
    }

    @Test
    void steps_follow_each_other_and_the_last_has_no_end() {
        LegalSource source = LegalSource.ownDecision("rekaan");
        AbsenceStep first = new AbsenceStep(3, Optional.of(3), VERBAL_REPRIMAND, Optional.empty(), source);
        AbsenceStep open = new AbsenceStep(4, Optional.empty(), DISMISSAL, Optional.empty(), source);
        AbsenceStep gap = new AbsenceStep(5, Optional.empty(), DISMISSAL, Optional.empty(), source);
        assertThat(catalogue(source, first, open).next(3)).contains(open);
        assertThatThrownBy(() -> catalogue(source, first, gap)).hasMessageContaining("no gap and no overlap");
        assertThatThrownBy(() -> catalogue(source, first)).hasMessageContaining("without an end");
        AbsenceStep heavy = new AbsenceStep(3, Optional.of(3), DISMISSAL, Optional.empty(), source);
        AbsenceStep light = new AbsenceStep(4, Optional.empty(), VERBAL_REPRIMAND, Optional.empty(), source);
        assertThatThrownBy(() -> catalogue(source, heavy, light)).hasMessageContaining("lighter");
    }

    private static AbsenceCatalogue catalogue(LegalSource source, AbsenceStep... steps) {
        return new AbsenceCatalogue(
                Code.of("X"), Optional.empty(), List.of(steps), Optional.empty(), Optional.empty(), source);
    }
}
