package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Until when work may be entered and handed in (<i>batas pencatatan aktivitas</i>).
 *
 * @param days calendar days after the day of work, 0 to {@value #LIMIT}
 * @param until the last time on the last day; empty where it counts whole
 */
public record EntryWindow(
        int days,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalTime> until) {
    /** The most days. */
    public static final int LIMIT = 31;

    /** @throws IllegalArgumentException if the days are outside their range */
    public EntryWindow {
        if (days < 0 || days > LIMIT) {
            throw new IllegalArgumentException(
                    "entry window: %d is outside 0 to %d; give days after the day of work".formatted(days, LIMIT));
        }
    }

    /** The last day for work of this day. */
    public LocalDate lastDay(LocalDate work) {
        return work.plusDays(days);
    }
}
