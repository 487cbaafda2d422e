package id.pendopo.performance.schedule;

import java.time.LocalTime;

/**
 * A break (<i>istirahat</i>) in a day's work; it is not working time.
 *
 * @param start when it begins, on a whole minute
 * @param minutes how long, 1 to {@value #LIMIT}
 */
public record BreakTime(LocalTime start, int minutes) {
    /** The longest break. */
    public static final int LIMIT = 480;

    /** @throws IllegalArgumentException if the length is outside the limit or the start has seconds */
    public BreakTime {
        DaySchedule.checkWhole(start);
        if (minutes < 1 || minutes > LIMIT) {
            throw new IllegalArgumentException(
                    "schedule: a break of %d minutes is outside 1 to %d; give minutes".formatted(minutes, LIMIT));
        }
    }
}
