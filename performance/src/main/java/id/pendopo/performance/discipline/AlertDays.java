package id.pendopo.performance.discipline;

import java.util.List;

/**
 * On which days of absence the superior is told (<i>hari peringatan kepada atasan</i>).
 *
 * @param total days of the year, in order
 * @param consecutive days in a row, in order
 */
public record AlertDays(List<Integer> total, List<Integer> consecutive) {
    /** The most days of each. */
    public static final int LIMIT = 60;

    /** @throws IllegalArgumentException if they are not in order, below one, or too many */
    public AlertDays {
        total = checked(total);
        consecutive = checked(consecutive);
    }

    private static List<Integer> checked(List<Integer> days) {
        int before = 0;
        for (int day : days) {
            if (day <= before) {
                throw new IllegalArgumentException(
                        "alert days: %d does not follow %d; order them".formatted(day, before));
            }
            before = day;
        }
        if (days.size() > LIMIT) {
            throw new IllegalArgumentException("alert days: %d are over %d; keep some".formatted(days.size(), LIMIT));
        }
        return List.copyOf(days);
    }
}
