package id.pendopo.benchmarks.walk;

import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;

/** Working days by hand: a prefix index over three fixed years. It checks nothing and knows no other year. Thread-safe. */
final class HandIndex {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366 + 365 + 365;

    private final int[] counted = new int[DAYS + 1];
    private final int[] dayOfCount = new int[DAYS + 1];

    HandIndex(WorkingCalendar calendar) {
        int working = 0;
        for (int day = 0; day < DAYS; day++) {
            counted[day] = working;
            if (calendar.isWorkingDay(FIRST.plusDays(day))) {
                working++;
                dayOfCount[working] = day;
            }
        }
        counted[DAYS] = working;
    }

    /** The day itself if it is worked, otherwise the next one that is. */
    LocalDate workedFrom(LocalDate date) {
        int day = (int) (date.toEpochDay() - FIRST.toEpochDay());
        return counted[day + 1] > counted[day] ? date : FIRST.plusDays(dayOfCount[counted[day] + 1]);
    }

    /** So many working days after that one. */
    LocalDate plus(LocalDate date, int days) {
        int day = (int) (date.toEpochDay() - FIRST.toEpochDay());
        return FIRST.plusDays(dayOfCount[counted[day + 1] + days]);
    }
}
