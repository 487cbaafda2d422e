package id.pendopo.performance.attendance;

import id.pendopo.performance.schedule.DaySchedule;
import id.pendopo.performance.schedule.ScheduledDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A scheduled day with the stretch of time in which scans belong to it. In seconds since 1970, because zones may change with a transfer. */
final class PlannedDay {
    private static final long DAY = 24L * 60 * 60;

    private final ScheduledDay scheduled;
    private final long midnight;
    private final long start;
    private final long end;
    private final int netMinutes;
    private long opens;
    private long closes;
    /** The scans that were dealt to it, by their place in the sorted list, half-open. */
    private int firstPunch;

    private int afterPunch;

    private PlannedDay(ScheduledDay scheduled, PunchWindow window) {
        this.scheduled = scheduled;
        this.midnight =
                scheduled.date().toEpochDay() * DAY - scheduled.time().offset().getTotalSeconds();
        if (scheduled.hours().isPresent()) {
            DaySchedule hours = scheduled.hours().get();
            this.start = midnight + 60L * hours.startMinute();
            this.end = midnight + 60L * hours.endMinute();
            this.netMinutes = hours.netMinutes();
            this.opens = start - 60L * window.beforeMinutes();
            this.closes = end + 60L * window.afterMinutes();
        } else {
            this.start = midnight;
            this.end = midnight;
            this.netMinutes = 0;
        }
    }

    static PlannedDay of(ScheduledDay scheduled, PunchWindow window) {
        return new PlannedDay(scheduled, window);
    }

    /** Where both want the same scans, each gets those that are nearer. */
    void meet(PlannedDay next) {
        if (closes > next.opens) {
            long middle = Math.floorDiv(end + next.start, 2L);
            closes = Math.min(closes, Math.max(middle, next.opens));
            next.opens = closes;
        }
    }

    void deal(int first, int after) {
        this.firstPunch = first;
        this.afterPunch = after;
    }

    int firstPunch() {
        return firstPunch;
    }

    int afterPunch() {
        return afterPunch;
    }

    boolean isWorked() {
        return netMinutes > 0;
    }

    LocalDate date() {
        return scheduled.date();
    }

    ScheduledDay.Work work() {
        return scheduled.work();
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    long opens() {
        return opens;
    }

    long closes() {
        return closes;
    }

    int netMinutes() {
        return netMinutes;
    }

    /** When nothing more can happen to it. */
    long over() {
        return isWorked() ? closes : midnight + DAY;
    }

    ZoneOffset offset() {
        return scheduled.time().offset();
    }

    LocalDateTime local(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, offset());
    }
}
