package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.leave.LeaveRules;
import id.pendopo.performance.schedule.DaySchedule;
import id.pendopo.performance.schedule.ScheduledDay;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes days of scans (<i>perhitungan presensi</i>): which scan belongs to which work, and what a day was. Whatever is odd about what it is
 * given becomes a finding, never an exception. Immutable and thread-safe.
 *
 * <p>Lateness and leaving early are whole minutes that passed between the hours and the scan; seconds are cut off, so that a scan half a
 * minute late is in time and so is one half a minute before the end.
 */
public final class AttendanceReader {
    private final AttendanceTerms terms;
    private final Schedules schedules;

    private AttendanceReader(AttendanceTerms terms, Schedules schedules) {
        this.terms = terms;
        this.schedules = schedules;
    }

    /** By these terms and hours. */
    public static AttendanceReader of(AttendanceTerms terms, Schedules schedules) {
        return new AttendanceReader(terms, schedules);
    }

    /** The days of one person and one month. */
    public AttendanceMonth read(AttendanceInput input) {
        List<Finding> findings = new ArrayList<>(LeaveRules.periods(input.leaves(), input.duties()));
        LocalDate first = input.month().atDay(1);
        LocalDate last = input.month().atEndOfMonth();
        if (!schedules.covers(first.getYear())) {
            findings.add(AttendanceFindings.calendarMissing(input.month()));
            return new AttendanceMonth(input.month(), List.of(), findings, List.of());
        }
        if (!schedules.ramadan().knows(first.getYear())) {
            findings.add(AttendanceFindings.ramadanUnknown(first.getYear()));
        }
        List<PlannedDay> planned = planned(input, first, last, findings);
        Punches punches = Punches.of(input, findings);
        punches.deal(planned, input.month(), findings);
        List<AttendanceDay> days = new ArrayList<>(31);
        List<AttendanceCorrection> corrections = new ArrayList<>();
        DayMaker maker = new DayMaker(terms, input, punches, findings, corrections);
        for (PlannedDay day : planned) {
            if (!day.date().isBefore(first) && !day.date().isAfter(last)) {
                maker.make(day).ifPresent(days::add);
            }
        }
        maker.idle();
        return new AttendanceMonth(input.month(), days, findings, corrections);
    }

    /**
     * One day of the month as far as it is known, also while it is not over: who has come is present, and a scan out is not missed before
     * its time. Nothing where he has not come yet, or had no place of work.
     */
    public Optional<AttendanceDay> soFar(AttendanceInput input, LocalDate day) {
        LocalDate first = input.month().atDay(1);
        if (!YearMonth.from(day).equals(input.month()) || !schedules.covers(first.getYear())) {
            return Optional.empty();
        }
        List<Finding> unused = new ArrayList<>();
        List<PlannedDay> planned = planned(input, first, input.month().atEndOfMonth(), unused);
        Punches punches = Punches.of(input, unused);
        punches.deal(planned, input.month(), unused);
        DayMaker maker = new DayMaker(terms, input, punches, unused, new ArrayList<>());
        return planned.stream()
                .filter(one -> one.date().equals(day))
                .findFirst()
                .flatMap(maker::soFar);
    }

    /** The day before and the day after come along, because their shifts end and begin near to those of the month. */
    private List<PlannedDay> planned(AttendanceInput input, LocalDate first, LocalDate last, List<Finding> findings) {
        List<PlannedDay> days = new ArrayList<>(33);
        PlannedDay before = null;
        for (LocalDate day = first.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            boolean within = !day.isBefore(first) && !day.isAfter(last);
            if (!within && !schedules.covers(day.getYear())) {
                continue;
            }
            Optional<WorkStay> stay = stayOn(input, day, within, findings);
            if (stay.isEmpty()) {
                continue;
            }
            PlannedDay made = plannedDay(stay.get(), day, within, findings);
            days.add(made);
            if (made.isWorked()) {
                if (before != null) {
                    if (made.start() < before.end()) {
                        findings.add(AttendanceFindings.shiftsOverlap(day));
                    }
                    before.meet(made);
                }
                before = made;
            }
        }
        return days;
    }

    private static Optional<WorkStay> stayOn(
            AttendanceInput input, LocalDate day, boolean within, List<Finding> findings) {
        Optional<WorkStay> found = Optional.empty();
        for (WorkStay stay : input.stays()) {
            if (stay.covers(day)) {
                if (found.isPresent()) {
                    if (within) {
                        findings.add(AttendanceFindings.twoPlaces(day));
                    }
                    return found;
                }
                found = Optional.of(stay);
            }
        }
        return found;
    }

    private PlannedDay plannedDay(WorkStay stay, LocalDate day, boolean within, List<Finding> findings) {
        Optional<ShiftPlan> plan = stay.shifts();
        boolean unknown = plan.flatMap(shifts -> shifts.on(day))
                .filter(code -> !schedules.knows(code))
                .isPresent();
        if (unknown) {
            if (within) {
                findings.add(AttendanceFindings.shiftUnknown(
                        day, plan.flatMap(shifts -> shifts.on(day)).orElseThrow()));
            }
            return PlannedDay.of(
                    new ScheduledDay(
                            day, ScheduledDay.Work.OFF, Optional.<DaySchedule>empty(), schedules.time(stay.unit())),
                    terms.window());
        }
        return PlannedDay.of(schedules.on(day, stay.unit(), plan), terms.window());
    }
}
