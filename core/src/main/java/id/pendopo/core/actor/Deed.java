package id.pendopo.core.actor;

import java.time.LocalDate;

/**
 * The written act by which one person stands in for another (<i>surat keputusan pendelegasian, surat tugas</i>).
 *
 * @param number as it stands on the deed, 1 to 120 characters
 * @param firstDay the first day on which it holds
 * @param lastDay the last day on which it holds
 */
public record Deed(String number, LocalDate firstDay, LocalDate lastDay) {
    private static final int LIMIT = 120;

    /** @throws IllegalArgumentException if the number is blank or too long, or the days stand the wrong way round */
    public Deed {
        if (number.isBlank() || number.length() > LIMIT) {
            throw new IllegalArgumentException("deed: the number must have 1 to %d characters".formatted(LIMIT));
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "deed: last day %s is before first day %s; swap them".formatted(lastDay, firstDay));
        }
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
