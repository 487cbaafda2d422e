package id.pendopo.core.calendar;

import id.pendopo.core.law.LegalSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Office hours (<i>jam kerja pelayanan</i>): until when what arrives is of the same day. A citizen's own deadline knows no
 * office hours: he is in time until the last second of the last day.
 *
 * @param cutOff the last moment of the office's day, local time; 16:00 unless a region sets another
 */
public record OfficeHours(LocalTime cutOff) {
    /** 16:00, which is Pendopo's decision [D]. */
    public static final OfficeHours DEFAULT = new OfficeHours(LocalTime.of(16, 0));

    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    /** That the office's day ends at 16:00 is no law. */
    public static LegalSource source() {
        return LegalSource.ownDecision("Batas jam pelayanan 16.00 waktu setempat");
    }

    /**
     * The day to which the office reckons what arrives at that instant: the same day if it is a working day and not later than
     * the cut-off, otherwise the next working day.
     *
     * @throws CalendarYearMissing if the year is not loaded
     */
    public LocalDate officeDay(Instant at, ZoneOffset offset, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(local(at, offset), SECONDS_OF_DAY));
        return calendar.nextWorkingDay(isOver(at, offset) ? day.plusDays(1) : day);
    }

    /** Whether the office's day is over at that instant, so that what arrives is of a later one. */
    public boolean isOver(Instant at, ZoneOffset offset) {
        int second = Math.floorMod(local(at, offset), SECONDS_OF_DAY);
        int last = cutOff.toSecondOfDay();
        return second > last || second == last && at.getNano() > cutOff.getNano();
    }

    /** Reckoned in seconds: an offset is fixed, and asking its zone rules would build them anew each time. */
    private static long local(Instant at, ZoneOffset offset) {
        return at.getEpochSecond() + offset.getTotalSeconds();
    }
}
