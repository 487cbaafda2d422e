package id.pendopo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counted with prefix sums, checked by walking day after day as a clerk would with his finger on the wall calendar. */
class CalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int LENGTH = 1_096;

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Map<LocalDate, DayType>> layers = Arbitraries.maps(
                        Arbitraries.integers().between(0, LENGTH - 1).map(FIRST::plusDays),
                        Arbitraries.of(DayType.class))
                .ofMaxSize(60);
        return Combinators.combine(layers, Arbitraries.of(WorkWeek.class))
                .as((layer, week) -> WorkingCalendar.national().with(week).with(days(layer), "layer"));
    }

    @Property
    void the_nth_working_day_is_the_one_found_by_walking(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = -1, max = 900) int start,
            @ForAll @IntRange(min = 1, max = 100) int n) {
        LocalDate dayZero = FIRST.plusDays(start);
        LocalDate walked = dayZero;
        int left = n;
        while (left > 0 && walked.getYear() <= 2026) {
            walked = walked.plusDays(1);
            if (walked.getYear() <= 2026 && isWorked(calendar, walked)) {
                left--;
            }
        }
        if (left == 0) {
            LocalDate last = calendar.plusWorkingDays(dayZero, n);
            assertThat(last).isEqualTo(walked);
            assertThat(calendar.workingDaysIn(dayZero, last)).isEqualTo(n);
        }
    }

    @Property
    void a_span_has_the_days_counted_by_walking(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = -1, max = LENGTH - 1) int start,
            @ForAll @IntRange(max = LENGTH - 1) int end) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate to = FIRST.plusDays(end);
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorked(calendar, day) ? 1 : 0;
        }
        assertThat(calendar.workingDaysIn(from, to)).isEqualTo(count);
    }

    @Property
    void the_next_working_day_is_the_first_that_is_not_before(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(max = 1_000) int start) {
        LocalDate day = FIRST.plusDays(start);
        LocalDate walked = day;
        while (!isWorked(calendar, walked)) {
            walked = walked.plusDays(1);
        }
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(walked);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(isWorked(calendar, day));
    }

    @Property
    void terms_one_after_the_other_are_as_long_as_both_together(
            @ForAll @IntRange(max = 700) int start,
            @ForAll @IntRange(min = 1, max = 60) int one,
            @ForAll @IntRange(min = 1, max = 60) int other) {
        WorkingCalendar calendar = WorkingCalendar.national();
        LocalDate dayZero = FIRST.plusDays(start);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(dayZero, one), other))
                .isEqualTo(calendar.plusWorkingDays(dayZero, one + other));
    }

    private static boolean isWorked(WorkingCalendar calendar, LocalDate day) {
        Set<DayOfWeek> weekend = calendar.week() == WorkWeek.FIVE_DAYS
                ? EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : EnumSet.of(DayOfWeek.SUNDAY);
        return calendar.daysOff().stream()
                .filter(off -> off.date().equals(day))
                .findFirst()
                .map(off -> off.type() == DayType.WORKING_OVERRIDE)
                .orElse(!weekend.contains(day.getDayOfWeek()));
    }

    private static List<DayOff> days(Map<LocalDate, DayType> layer) {
        return new TreeMap<>(layer)
                .entrySet().stream()
                        .map(day -> new DayOff(
                                day.getKey(),
                                day.getValue(),
                                Text.of("Contoh", "Example"),
                                LegalSource.ownDecision("Contoh")))
                        .toList();
    }
}
