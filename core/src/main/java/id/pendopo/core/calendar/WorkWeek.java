package id.pendopo.core.calendar;

import java.time.DayOfWeek;

/** The week's pattern (<i>pola hari kerja</i>): five days by Perpres 21/2023 [K]; some regions worked six [K]. */
public enum WorkWeek {
    /** Monday to Friday. */
    FIVE_DAYS(DayOfWeek.FRIDAY),
    /** Monday to Saturday. */
    SIX_DAYS(DayOfWeek.SATURDAY);

    private final DayOfWeek last;

    WorkWeek(DayOfWeek last) {
        this.last = last;
    }

    /** Whether the pattern has offices open on that weekday. */
    public boolean isWorking(DayOfWeek day) {
        return day.compareTo(last) <= 0;
    }
}
