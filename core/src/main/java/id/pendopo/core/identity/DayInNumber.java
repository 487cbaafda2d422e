package id.pendopo.core.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The date in an identity or family card number: two digits each for day, month and year, so the century is unclear. */
final class DayInNumber {
    private static final int FIRST_CENTURY = 1900;
    private static final int SECOND_CENTURY = 2000;

    private DayInNumber() {}

    /** The real dates not later than the day, earlier first. */
    static List<LocalDate> datesNotAfter(LocalDate today, int day, int month, int twoDigitYear) {
        List<LocalDate> dates = new ArrayList<>(2);
        for (int century : new int[] {FIRST_CENTURY, SECOND_CENTURY}) {
            date(century + twoDigitYear, month, day)
                    .filter(date -> !date.isAfter(today))
                    .ifPresent(dates::add);
        }
        return List.copyOf(dates);
    }

    static boolean isReal(int day, int month, int twoDigitYear) {
        return date(FIRST_CENTURY + twoDigitYear, month, day).isPresent()
                || date(SECOND_CENTURY + twoDigitYear, month, day).isPresent();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
