package id.pendopo.performance.schedule;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers what somebody has to work on a day (<i>jadwal kerja</i>): a shift where he has a plan, else the pattern of his unit, less the
 * calendar's days off. Immutable and thread-safe.
 */
public final class Schedules {
    private final ScheduleBook book;
    private final RamadanDays ramadan;
    private final WorkingCalendar calendar;
    private final IndonesianTime regionTime;
    private final WeekPattern standard;
    private final Map<UnitCode, WeekPattern> patterns = new HashMap<>();
    private final Map<UnitCode, IndonesianTime> times = new HashMap<>();
    private final Map<Code, Shift> shifts = new HashMap<>();

    private Schedules(ScheduleBook book, RamadanDays ramadan, WorkingCalendar calendar, IndonesianTime regionTime) {
        this.book = book;
        this.ramadan = ramadan;
        this.calendar = calendar;
        this.regionTime = regionTime;
        this.standard = patternOf(book.standard());
        for (UnitHours unit : book.units()) {
            unit.pattern().ifPresent(code -> patterns.put(unit.unit(), patternOf(code)));
            unit.time().ifPresent(time -> times.put(unit.unit(), time));
        }
        book.shifts().forEach(shift -> shifts.put(shift.code(), shift));
    }

    /**
     * The answers of these hours.
     *
     * @param regionTime the zone of units that have none of their own
     * @throws IllegalArgumentException if a pattern is named that is not there
     */
    public static Schedules of(
            ScheduleBook book, RamadanDays ramadan, WorkingCalendar calendar, IndonesianTime regionTime) {
        return new Schedules(book, ramadan, calendar, regionTime);
    }

    /**
     * What somebody of this unit has to work on this day.
     *
     * @throws id.pendopo.core.calendar.CalendarYearMissing if the year is not loaded; ask {@link #covers} before
     * @throws IllegalArgumentException if the plan names a shift that is not there; ask {@link #knows} before
     */
    public ScheduledDay on(LocalDate day, UnitCode unit, Optional<ShiftPlan> plan) {
        IndonesianTime time = times.getOrDefault(unit, regionTime);
        boolean fasting = ramadan.covers(day);
        if (plan.isPresent()) {
            Optional<Code> code = plan.get().on(day);
            return code.isEmpty()
                    ? new ScheduledDay(day, ScheduledDay.Work.OFF, Optional.empty(), time)
                    : new ScheduledDay(
                            day,
                            ScheduledDay.Work.SHIFT,
                            Optional.of(shiftOf(code.get()).hours(fasting)),
                            time);
        }
        WeekPattern pattern = patterns.getOrDefault(unit, standard);
        Optional<DaySchedule> hours = pattern.on(day.getDayOfWeek(), fasting);
        Optional<DayOff> off = calendar.dayOff(day);
        if (off.isPresent()) {
            DayType type = off.get().type();
            if (type.isWorking()) {
                DaySchedule worked = hours.orElseGet(() -> pattern.first(fasting));
                return new ScheduledDay(day, ScheduledDay.Work.PATTERN, Optional.of(worked), time);
            }
            ScheduledDay.Work work =
                    type == DayType.FORCE_MAJEURE ? ScheduledDay.Work.FORCE_MAJEURE : ScheduledDay.Work.HOLIDAY;
            return new ScheduledDay(day, work, Optional.empty(), time);
        }
        return new ScheduledDay(
                day, hours.isPresent() ? ScheduledDay.Work.PATTERN : ScheduledDay.Work.OFF, hours, time);
    }

    /** The zone of this unit. */
    public IndonesianTime time(UnitCode unit) {
        return times.getOrDefault(unit, regionTime);
    }

    /** Whether the calendar has this year. */
    public boolean covers(int year) {
        return calendar.covers(year);
    }

    /** Whether there is such a shift. */
    public boolean knows(Code shift) {
        return shifts.containsKey(shift);
    }

    /** The Ramadans that were told. */
    public RamadanDays ramadan() {
        return ramadan;
    }

    private WeekPattern patternOf(Code code) {
        return book.pattern(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "schedules: there is no pattern %s; add it or name another".formatted(code)));
    }

    private Shift shiftOf(Code code) {
        Shift shift = shifts.get(code);
        if (shift == null) {
            throw new IllegalArgumentException("schedules: there is no shift %s; ask knows before".formatted(code));
        }
        return shift;
    }
}
