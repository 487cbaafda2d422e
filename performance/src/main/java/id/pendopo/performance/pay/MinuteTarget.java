package id.pendopo.performance.pay;

/**
 * How many minutes of work a month asks for (<i>target menit efektif</i>).
 *
 * @param kind for each day or for the month
 * @param minutes minutes, 1 to 50000
 */
public record MinuteTarget(Kind kind, int minutes) {
    /** For what the minutes are asked. */
    public enum Kind {
        /** For each day on which minutes are owed. */
        PER_WORKDAY,
        /** For a whole month; where minutes are owed on fewer than its working days, for that part of it. */
        FIXED_MONTHLY
    }

    /** @throws IllegalArgumentException if the minutes are outside their range */
    public MinuteTarget {
        if (minutes < 1 || minutes > 50_000) {
            throw new IllegalArgumentException("target: %d is outside 1 to 50000; give minutes".formatted(minutes));
        }
    }
}
