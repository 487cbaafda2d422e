package id.pendopo.core.monitoring;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.RegionPack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Counts working time (<i>jam kerja</i>) between two instants: the hours of the office on its working days, and nothing else. Takes the
 * same time for any distance. Immutable and thread-safe.
 *
 * @param calendar which days are worked
 * @param offset of the region
 * @param opens when the office's day begins, local time
 * @param closes when it ends, later on the same day
 */
public record WorkingTime(WorkingCalendar calendar, ZoneOffset offset, LocalTime opens, LocalTime closes) {
    /** 08:00, which is Pendopo's decision [D]. */
    public static final LocalTime OPENS = LocalTime.of(8, 0);

    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    /** @throws IllegalArgumentException if the office closes before it opens */
    public WorkingTime {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "working time: closes at %s, which is not after %s; give an hour of the same day"
                            .formatted(closes, opens));
        }
    }

    /** That the office's day begins at 08:00 is no law. */
    public static LegalSource source() {
        return LegalSource.ownDecision("Jam kerja pelayanan dimulai 08.00 waktu setempat");
    }

    /** That of this region: from {@link #OPENS} to its cut-off. */
    public static WorkingTime of(RegionPack pack) {
        return new WorkingTime(
                pack.calendar(),
                pack.region().time().offset(),
                OPENS,
                pack.officeHours().cutOff());
    }

    /**
     * Working seconds from the one instant to the other; none when that is not later.
     *
     * @throws id.pendopo.core.calendar.CalendarYearMissing if a day between is in a year that is not loaded
     */
    public long secondsBetween(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        LocalDate first = day(start);
        LocalDate last = day(end);
        long since = workedBy(start, first);
        long until = workedBy(end, last);
        // After the first day and up to the day before the last, whole days are worked.
        return first.equals(last)
                ? until - since
                : length() * (calendar.workingDaysIn(first, last) + worked(first) - worked(last)) - since + until;
    }

    /** The day of this instant in the region. */
    public LocalDate day(Instant at) {
        return LocalDate.ofEpochDay(Math.floorDiv(local(at), SECONDS_OF_DAY));
    }

    /** How many working days old what began then is on that day. */
    int age(Instant began, Instant at) {
        return calendar.workingDaysIn(day(began), day(at));
    }

    private long length() {
        return closes.toSecondOfDay() - (long) opens.toSecondOfDay();
    }

    private int worked(LocalDate day) {
        return calendar.isWorkingDay(day) ? 1 : 0;
    }

    /** Seconds of this day that were worked by then. */
    private long workedBy(Instant at, LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return 0;
        }
        long second = Math.floorMod(local(at), SECONDS_OF_DAY);
        return Math.max(0, Math.min(second - opens.toSecondOfDay(), length()));
    }

    private long local(Instant at) {
        return at.getEpochSecond() + offset.getTotalSeconds();
    }
}
