package id.pendopo.performance.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.organisation.UnitCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hours that can be built and hours that cannot, and which of them hold on a day. */
class ScheduleTest {
    private static final LegalSource SOURCE = LegalSource.ownDecision("rekaan");

    private static DaySchedule hours(String start, String end, String pause, int minutes) {
        return DaySchedule.of(LocalTime.parse(start), LocalTime.parse(end), LocalTime.parse(pause), minutes);
    }

    @Test
    void a_day_of_the_week_has_450_net_minutes() {
        assertThat(hours("07:30", "16:00", "12:00", 60).netMinutes()).isEqualTo(450);
        assertThat(hours("07:30", "16:30", "11:30", 90).netMinutes()).isEqualTo(450);
        assertThat(hours("08:00", "15:00", "12:00", 30).netMinutes()).isEqualTo(390);
    }

    @Test
    void work_that_does_not_end_later_than_it_starts_ends_on_the_next_day() {
        DaySchedule night = hours("21:00", "07:00", "01:00", 60);
        assertThat(night.isOverMidnight()).isTrue();
        assertThat(night.endMinute()).isEqualTo(31 * 60);
        assertThat(night.netMinutes()).isEqualTo(540);
        assertThat(new DaySchedule(LocalTime.of(8, 0), LocalTime.of(8, 0), List.of()).netMinutes())
                .isEqualTo(1_440);
        assertThat(new DaySchedule(LocalTime.of(16, 0), LocalTime.MIDNIGHT, List.of()).isOverMidnight())
                .isFalse();
    }

    @Test
    void breaks_lie_within_the_work_and_apart() {
        assertThat(hours("07:00", "08:00", "07:59", 1).netMinutes()).isEqualTo(59);
        assertThatThrownBy(() -> hours("07:00", "08:00", "07:59", 2)).hasMessageContaining("outside the work");
        assertThatThrownBy(() -> hours("07:00", "08:00", "06:59", 1)).hasMessageContaining("outside the work");
        assertThatThrownBy(() -> new DaySchedule(
                        LocalTime.of(7, 0),
                        LocalTime.of(16, 0),
                        List.of(new BreakTime(LocalTime.of(12, 0), 60), new BreakTime(LocalTime.of(12, 59), 5))))
                .hasMessageContaining("in another break");
        assertThatThrownBy(() -> hours("07:00", "08:00", "07:00", 60)).hasMessageContaining("nothing is left");
        assertThatThrownBy(() -> new DaySchedule(LocalTime.of(7, 0, 1), LocalTime.of(8, 0), List.of()))
                .hasMessageContaining("no whole minute");
    }

    @Test
    void ramadan_has_29_or_30_days_and_its_edges_count() {
        LocalDate first = LocalDate.of(2026, 2, 19);
        RamadanDays days = RamadanDays.of(List.of(new RamadanPeriod(first, first.plusDays(28), SOURCE)));
        assertThat(days.covers(first.minusDays(1))).isFalse();
        assertThat(days.covers(first)).isTrue();
        assertThat(days.covers(first.plusDays(28))).isTrue();
        assertThat(days.covers(first.plusDays(29))).isFalse();
        assertThat(days.knows(2026)).isTrue();
        assertThat(days.knows(2025)).isFalse();
        assertThatThrownBy(() -> new RamadanPeriod(first, first.plusDays(27), SOURCE))
                .hasMessageContaining("28 days");
        assertThatThrownBy(() -> new RamadanPeriod(first, first.plusDays(30), SOURCE))
                .hasMessageContaining("31 days");
        RamadanPeriod one = new RamadanPeriod(first, first.plusDays(29), SOURCE);
        assertThatThrownBy(() ->
                        RamadanDays.of(List.of(one, new RamadanPeriod(first.plusDays(29), first.plusDays(58), SOURCE))))
                .hasMessageContaining("begins before");
    }

    @Test
    void six_days_have_their_own_hours_and_a_declared_working_day_those_of_the_first() {
        DaySchedule day = hours("07:30", "14:30", "12:00", 45);
        WeekPattern six = new WeekPattern(
                Code.of("SIX_DAYS"),
                Text.of("enam hari", "six days"),
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day,
                        DayOfWeek.SATURDAY, day),
                Map.of());
        assertThat(six.weekMinutes()).isEqualTo(2_250);
        assertThat(six.ramadanMinutes()).isEqualTo(2_250);
        LocalDate sunday = LocalDate.of(2026, 5, 10);
        WorkingCalendar calendar = WorkingCalendar.national()
                .with(
                        List.of(new DayOff(sunday, DayType.WORKING_OVERRIDE, Text.of("ganti hari", "swapped"), SOURCE)),
                        "uji");
        Schedules schedules = Schedules.of(
                new ScheduleBook(six.code(), List.of(six), List.of(), List.of()),
                RamadanDays.NONE,
                calendar,
                IndonesianTime.WITA);
        UnitCode unit = UnitCode.of("DINAS");
        assertThat(schedules.on(sunday.minusDays(1), unit, Optional.empty()).hours())
                .contains(day);
        assertThat(schedules.on(sunday, unit, Optional.empty()).hours()).contains(day);
        assertThat(schedules.on(sunday.plusDays(7), unit, Optional.empty()).work())
                .isEqualTo(ScheduledDay.Work.OFF);
        assertThat(schedules.on(sunday, unit, Optional.empty()).time()).isEqualTo(IndonesianTime.WITA);
    }

    @Test
    void a_pattern_has_days_and_the_same_ones_in_ramadan() {
        Text name = Text.of("pola", "pattern");
        DaySchedule day = hours("07:30", "14:30", "12:00", 45);
        assertThatThrownBy(() -> new WeekPattern(Code.of("X"), name, Map.of(), Map.of()))
                .hasMessageContaining("no day");
        assertThatThrownBy(() -> new WeekPattern(
                        Code.of("X"), name, Map.of(DayOfWeek.MONDAY, day), Map.of(DayOfWeek.FRIDAY, day)))
                .hasMessageContaining("other days");
    }
}
