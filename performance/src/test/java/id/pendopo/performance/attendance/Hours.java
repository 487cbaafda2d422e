package id.pendopo.performance.attendance;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.schedule.DaySchedule;
import id.pendopo.performance.schedule.RamadanDays;
import id.pendopo.performance.schedule.RamadanPeriod;
import id.pendopo.performance.schedule.ScheduleBook;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.Shift;
import id.pendopo.performance.schedule.UnitHours;
import id.pendopo.performance.schedule.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hours as the tests use them: the week of Perpres 21/2023, three invented shifts, a unit in each zone. */
final class Hours {
    static final EmployeeId PERSON = EmployeeId.of("P-1");
    static final EmployeeId OFFICER = EmployeeId.of("P-9");
    static final UnitCode UNIT = UnitCode.of("DINAS");
    static final UnitCode UNIT_WITA = UnitCode.of("DINAS_WITA");
    static final UnitCode UNIT_WIT = UnitCode.of("DINAS_WIT");
    static final Code DAY_SHIFT = Code.of("PAGI");
    static final Code NIGHT_SHIFT = Code.of("MALAM");
    static final Code LONG_SHIFT = Code.of("PIKET");
    static final RamadanDays RAMADAN = RamadanDays.of(List.of(new RamadanPeriod(
            LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), LegalSource.ownDecision("rekaan"))));
    static final AttendanceTerms TERMS = new AttendanceTerms(Grace.NONE, 0, new PunchWindow(180, 360, 5), 3);

    private Hours() {}

    static DaySchedule hours(String start, String end, String pause, int minutes) {
        return DaySchedule.of(LocalTime.parse(start), LocalTime.parse(end), LocalTime.parse(pause), minutes);
    }

    static WeekPattern fiveDays() {
        return new WeekPattern(
                Code.of("FIVE_DAYS"),
                Text.of("Lima hari kerja", "Five working days"),
                week(hours("07:30", "16:00", "12:00", 60), hours("07:30", "16:30", "11:30", 90)),
                week(hours("08:00", "15:00", "12:00", 30), hours("08:00", "15:30", "11:30", 60)));
    }

    private static Map<DayOfWeek, DaySchedule> week(DaySchedule day, DaySchedule friday) {
        Map<DayOfWeek, DaySchedule> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.compareTo(DayOfWeek.FRIDAY) < 0) {
                week.put(weekday, day);
            }
        }
        week.put(DayOfWeek.FRIDAY, friday);
        return week;
    }

    static ScheduleBook book() {
        Text name = Text.of("giliran", "shift");
        return new ScheduleBook(
                Code.of("FIVE_DAYS"),
                List.of(fiveDays()),
                List.of(
                        new Shift(DAY_SHIFT, name, hours("07:00", "14:00", "10:00", 30), Optional.empty()),
                        new Shift(
                                NIGHT_SHIFT,
                                name,
                                hours("21:00", "07:00", "01:00", 60),
                                Optional.of(hours("21:30", "06:00", "02:30", 90))),
                        new Shift(LONG_SHIFT, name, hours("08:00", "08:00", "13:00", 60), Optional.empty())),
                List.of(
                        new UnitHours(UNIT_WITA, Optional.empty(), Optional.of(IndonesianTime.WITA)),
                        new UnitHours(UNIT_WIT, Optional.empty(), Optional.of(IndonesianTime.WIT))));
    }

    static Schedules schedules() {
        return Schedules.of(book(), RAMADAN, WorkingCalendar.national(), IndonesianTime.WIB);
    }

    static AttendanceReader reader() {
        return AttendanceReader.of(TERMS, schedules());
    }

    /** An instant in the zone of the region. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(IndonesianTime.WIB.offset());
    }

    static Punch finger(String local) {
        return Punch.of(at(local), PunchSource.FINGER);
    }
}
