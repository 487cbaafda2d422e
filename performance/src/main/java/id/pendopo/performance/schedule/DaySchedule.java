package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours of one day's work (<i>jam kerja</i>), local time. Where it does not end later than it starts, it ends on the next day.
 *
 * @param start when work begins, on a whole minute
 * @param end when it ends, on a whole minute
 * @param breaks within it, in order and apart from each other, at most {@value #BREAKS_LIMIT}
 */
public record DaySchedule(LocalTime start, LocalTime end, List<BreakTime> breaks) {
    /** The most breaks. */
    public static final int BREAKS_LIMIT = 10;

    private static final int DAY = 24 * 60;

    /** @throws IllegalArgumentException if a break lies outside the work, two overlap, or nothing is left to work */
    public DaySchedule {
        checkWhole(start);
        checkWhole(end);
        breaks = List.copyOf(breaks);
        if (breaks.size() > BREAKS_LIMIT) {
            throw new IllegalArgumentException(
                    "schedule: %d breaks are over %d; join some".formatted(breaks.size(), BREAKS_LIMIT));
        }
        int first = minuteOf(start);
        int last = endOf(start, end);
        int free = first;
        for (BreakTime pause : breaks) {
            int at = minuteOf(pause.start());
            at = at < first ? at + DAY : at;
            if (at < free || at + pause.minutes() > last) {
                throw new IllegalArgumentException(
                        "schedule: the break at %s lies outside the work or in another break; order and shorten them"
                                .formatted(pause.start()));
            }
            free = at + pause.minutes();
        }
        if (netOf(first, last, breaks) < 1) {
            throw new IllegalArgumentException(
                    "schedule: from %s to %s nothing is left to work; shorten the breaks".formatted(start, end));
        }
    }

    /** With one break. */
    public static DaySchedule of(LocalTime start, LocalTime end, LocalTime breakStart, int breakMinutes) {
        return new DaySchedule(start, end, List.of(new BreakTime(breakStart, breakMinutes)));
    }

    /** The minute of the day at which it starts. */
    @JsonIgnore
    public int startMinute() {
        return minuteOf(start);
    }

    /** The minute at which it ends, counted from midnight of the day on which it starts: over 1440 on the next day. */
    @JsonIgnore
    public int endMinute() {
        return endOf(start, end);
    }

    /** The minutes to work, without breaks. */
    @JsonIgnore
    public int netMinutes() {
        return netOf(minuteOf(start), endOf(start, end), breaks);
    }

    /** Whether it ends on the day after the one on which it starts. */
    @JsonIgnore
    public boolean isOverMidnight() {
        return endOf(start, end) > DAY;
    }

    static void checkWhole(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("schedule: %s is no whole minute; leave seconds out".formatted(time));
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int endOf(LocalTime start, LocalTime end) {
        int last = minuteOf(end);
        return last <= minuteOf(start) ? last + DAY : last;
    }

    private static int netOf(int first, int last, List<BreakTime> breaks) {
        int net = last - first;
        for (BreakTime pause : breaks) {
            net -= pause.minutes();
        }
        return net;
    }
}
