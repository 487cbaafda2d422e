package id.pendopo.performance.catalogue;

/**
 * How long an activity takes (<i>norma waktu</i>), in minutes. What does not go together is found by {@link ActivityCatalogue#lint}.
 *
 * @param standard minutes of one unit of output, 1 to {@value #LIMIT}
 * @param least the least minutes of one entry, 1 to {@value #LIMIT}
 * @param most the most minutes of one entry, 1 to {@value #LIMIT}
 */
public record NormTime(int standard, int least, int most) {
    /** The minutes of a day. */
    public static final int LIMIT = 1_440;

    /** @throws IllegalArgumentException if a number is outside its range */
    public NormTime {
        check(standard);
        check(least);
        check(most);
    }

    /** Of so many minutes, for entries of 1 minute to a whole day. */
    public static NormTime of(int standard) {
        return new NormTime(standard, 1, LIMIT);
    }

    /** The norm minutes of so many units of output. */
    public long minutesOf(long quantity) {
        return Math.multiplyExact((long) standard, quantity);
    }

    private static void check(int minutes) {
        if (minutes < 1 || minutes > LIMIT) {
            throw new IllegalArgumentException(
                    "norm time: %d is outside 1 to %d; give minutes".formatted(minutes, LIMIT));
        }
    }
}
