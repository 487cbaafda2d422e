package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * From when to when within one calendar day (<i>rentang waktu</i>), in whole minutes; seconds are left out. An end at {@code 00:00} is the
 * end of the day, so work over midnight is two entries, one on each day.
 *
 * @param from the first minute
 * @param to the minute after the last
 */
public record TimeSpan(@NotNull LocalTime from, @NotNull LocalTime to) {
    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    /** Between these times, written as {@code 08:00}. */
    public static TimeSpan of(String from, String to) {
        return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** Whole minutes, zero or less where it ends no later than it begins. */
    @JsonIgnore
    public int minutes() {
        return endMinute() - startMinute();
    }

    /** Whether a minute belongs to both; spans that only touch share none. */
    public boolean overlaps(TimeSpan other) {
        return startMinute() < other.endMinute() && other.startMinute() < endMinute();
    }

    /** Minute of the day at which it begins, 0 to 1439. */
    @JsonIgnore
    public int startMinute() {
        return minuteOf(from);
    }

    /** Minute of the day at which it ends, 1 to 1440. */
    @JsonIgnore
    public int endMinute() {
        int end = minuteOf(to);
        return end == 0 ? DAY : end;
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }
}
