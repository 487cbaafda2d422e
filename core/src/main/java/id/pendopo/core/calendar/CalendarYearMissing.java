package id.pendopo.core.calendar;

/**
 * A year of the working calendar is not loaded (<i>kalender kerja tahun itu belum ada</i>). The library never guesses a
 * holiday: the deadline can be computed as soon as the decree of that year has been added.
 */
public final class CalendarYearMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final int year;

    /** For the calendar of this version, which lacks this year. */
    public CalendarYearMissing(int year, String calendarVersion) {
        super(
                "calendar: year %d is not loaded in version %s; add the joint decree (SKB) of that year with WorkingCalendar.withYear"
                        .formatted(year, calendarVersion));
        this.year = year;
    }

    /** The first year that is missing. */
    public int year() {
        return year;
    }
}
