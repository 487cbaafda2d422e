package id.pendopo.performance.discipline;

import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.law.PerformanceLaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts absence without a reason in a year (<i>penghitung ketidakhadiran</i>): days add up to the end of the year and begin anew; days in a
 * row go on over weekends, holidays and the turn of the year, and end with any day on which he was there or excused. Immutable and
 * thread-safe.
 */
public final class AbsenceCounter {
    private final AbsenceCatalogue catalogue;
    private final MediumSanctions medium;
    private final Optional<Integer> dayMinutes;
    private final AlertDays alertDays;

    private AbsenceCounter(
            AbsenceCatalogue catalogue, MediumSanctions medium, Optional<Integer> dayMinutes, AlertDays alertDays) {
        this.catalogue = catalogue;
        this.medium = medium;
        this.dayMinutes = dayMinutes;
        this.alertDays = alertDays;
    }

    /**
     * By this catalogue.
     *
     * @param dayMinutes how many minutes late and early make a day; empty where they make none
     */
    public static AbsenceCounter of(
            AbsenceCatalogue catalogue, MediumSanctions medium, Optional<Integer> dayMinutes, AlertDays alertDays) {
        return new AbsenceCounter(catalogue, medium, dayMinutes, alertDays);
    }

    /** What a year comes to. Days of the year before may come along: a run that began there goes on. */
    public AbsenceReading read(int year, List<AttendanceDay> days) {
        List<AttendanceDay> ordered =
                days.stream().sorted(Comparator.comparing(AttendanceDay::date)).toList();
        List<DisciplineAlert> alerts = new ArrayList<>();
        int absent = 0;
        int minutes = 0;
        int run = 0;
        int longest = 0;
        for (AttendanceDay day : ordered) {
            if (day.date().getYear() > year) {
                break;
            }
            boolean within = day.date().getYear() == year;
            boolean missing = day.status() == DayStatus.ABSENT_NO_REASON;
            int before = absent + converted(minutes);
            if (missing) {
                run++;
            } else if (breaksRun(day)) {
                run = 0;
            }
            if (!within) {
                continue;
            }
            longest = Math.max(longest, run);
            if (missing) {
                absent++;
            } else if (dayMinutes.isPresent()) {
                minutes += day.lateMinutes() + day.earlyMinutes();
            }
            totals(day, before, absent + converted(minutes), alerts);
            if (missing && alertDays.consecutive().contains(run)) {
                alerts.add(alert(day, DisciplineAlert.Count.CONSECUTIVE, run, absent + converted(minutes)));
            }
        }
        int total = absent + converted(minutes);
        Optional<AbsenceStep> reached = reached(total, longest);
        return new AbsenceReading(
                year,
                absent,
                minutes,
                converted(minutes),
                longest,
                run,
                reached.map(step -> step.kind(medium)),
                reached.map(step -> sourceOf(step)),
                catalogue.next(total).map(AbsenceStep::fromDays),
                alerts);
    }

    private void totals(AttendanceDay day, int before, int after, List<DisciplineAlert> alerts) {
        for (int total = before + 1; total <= after; total++) {
            if (alertDays.total().contains(total)) {
                alerts.add(alert(day, DisciplineAlert.Count.TOTAL, total, total));
            }
        }
    }

    private DisciplineAlert alert(AttendanceDay day, DisciplineAlert.Count count, int days, int total) {
        Optional<AbsenceStep> reached = reached(total, count == DisciplineAlert.Count.CONSECUTIVE ? days : 0);
        Optional<Integer> next = count == DisciplineAlert.Count.CONSECUTIVE
                ? catalogue.consecutiveDays().filter(limit -> limit > days)
                : catalogue.next(total).map(AbsenceStep::fromDays);
        return new DisciplineAlert(
                day.date(),
                count,
                days,
                reached.map(step -> step.kind(medium)),
                next,
                reached.isPresent() ? DisciplineAlert.SUMMON : DisciplineAlert.ASK,
                PerformanceLaw.SUPERIORS_DUTY);
    }

    private Optional<AbsenceStep> reached(int total, int run) {
        boolean atOnce = catalogue.consecutiveDays().filter(days -> run >= days).isPresent();
        return atOnce ? Optional.of(catalogue.gravest()) : catalogue.step(total);
    }

    private LegalSource sourceOf(AbsenceStep step) {
        boolean replaced =
                medium == MediumSanctions.UNTIL_PAY_LAW && step.untilPayLaw().isPresent();
        return replaced ? PerformanceLaw.MEDIUM_UNTIL_PAY_LAW : step.source();
    }

    private int converted(int minutes) {
        return dayMinutes.map(each -> minutes / each).orElse(0);
    }

    private static boolean breaksRun(AttendanceDay day) {
        return day.status() != DayStatus.HOLIDAY
                && day.status() != DayStatus.OFF_SHIFT
                && day.status() != DayStatus.FORCE_MAJEURE;
    }
}
