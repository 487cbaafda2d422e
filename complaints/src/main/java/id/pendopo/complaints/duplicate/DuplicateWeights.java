package id.pendopo.complaints.duplicate;

/**
 * What each part of a score weighs (<i>bobot</i>), in percent; together a hundred.
 *
 * @param space how near the places are
 * @param time how near the instants are
 * @param text how much of the words is the same
 */
public record DuplicateWeights(int space, int time, int text) {
    private static final int WHOLE = 100;

    /** @throws IllegalArgumentException if one is negative, or they are not a hundred together */
    public DuplicateWeights {
        if (space < 0 || time < 0 || text < 0 || (long) space + time + text != WHOLE) {
            throw new IllegalArgumentException(
                    "weights: %d, %d and %d are not a hundred; give whole percent".formatted(space, time, text));
        }
    }
}
