package id.pendopo.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Nobody works at night, on a Sunday or at Lebaran, and no office may be blamed for it. */
class WorkingTimeTest {
    private static final long BEGIN = Instant.parse("2025-03-01T00:00:00Z").getEpochSecond();

    @Test
    void a_day_counts_from_eight_to_the_cut_off_to_the_second() {
        assertThat(between("2025-06-03T07:59:59", "2025-06-03T08:00:00")).isZero();
        assertThat(between("2025-06-03T07:00:00", "2025-06-03T08:00:01")).isEqualTo(1);
        assertThat(between("2025-06-03T08:00:00", "2025-06-03T23:00:00")).isEqualTo(8 * 3_600);
        assertThat(between("2025-06-03T15:59:59", "2025-06-04T08:00:00")).isEqualTo(1);
    }

    /** From 28 March to 7 April 2025 no day was worked. */
    @Test
    void lebaran_counts_nothing() {
        assertThat(between("2025-03-27T15:00:00", "2025-04-08T09:00:00")).isEqualTo(2 * 3_600);
        assertThat(between("2025-03-28T09:00:00", "2025-04-07T15:00:00")).isZero();
    }

    @Test
    void an_end_that_is_not_later_counts_nothing() {
        assertThat(between("2025-06-03T10:00:00", "2025-06-03T10:00:00")).isZero();
        assertThat(between("2025-06-04T10:00:00", "2025-06-03T10:00:00")).isZero();
    }

    @Test
    void a_year_that_is_not_loaded_is_an_error_and_no_guess() {
        assertThatThrownBy(() -> between("2019-06-04T10:00:00", "2025-06-03T10:00:00"))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void an_office_closes_after_it_opens() {
        LocalTime eight = LocalTime.of(8, 0);
        assertThatThrownBy(() -> new WorkingTime(WorkingCalendar.national(), ZoneOffset.ofHours(7), eight, eight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("08:00");
    }

    @Property
    void any_span_is_that_of_who_walks_the_days(
            @ForAll @LongRange(max = 60L * 24 * 3_600) long first,
            @ForAll @LongRange(max = 60L * 24 * 3_600) long second) {
        Instant start = Instant.ofEpochSecond(BEGIN + Math.min(first, second));
        Instant end = Instant.ofEpochSecond(BEGIN + Math.max(first, second));
        assertThat(Town.TIME.secondsBetween(start, end)).isEqualTo(Oracle.worked(start, end));
    }

    private static long between(String start, String end) {
        return Town.TIME.secondsBetween(
                LocalDateTime.parse(start).toInstant(Town.TIME.offset()),
                LocalDateTime.parse(end).toInstant(Town.TIME.offset()));
    }
}
