package id.pendopo.core.identity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** The date in an identity or family card number: two digits each for day, month and year, so the century is unclear. */
final class DayInNumber {
    private static final int FIRST_CENTURY = 1900;
    private static final int SECOND_CENTURY = 2000;

    private DayInNumber() {}

    /** The real dates not later than the day, earlier first. */
    static List<LocalDate> datesNotAfter(LocalDate today, int day, int month, int twoDigitYear) {
        List<LocalDate> dates = new ArrayList<>(2);
        for (int century : new int[] {FIRST_CENTURY, SECOND_CENTURY}) {
            if (isDay(century + twoDigitYear, month, day)) {
                LocalDate date = LocalDate.of(century + twoDigitYear, month, day);
                if (!date.isAfter(today)) {
                    dates.add(date);
                }
            }
        }
        return List.copyOf(dates);
    }

    /** Whether there is such a day in one of the two centuries. */
    static boolean isReal(int day, int month, int twoDigitYear) {
        return isDay(FIRST_CENTURY + twoDigitYear, month, day) || isDay(SECOND_CENTURY + twoDigitYear, month, day);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }
}
