package id.pendopo.performance.organisation;

import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * That somebody lets another decide for him for a while (<i>pelimpahan persetujuan</i>): explicit, dated, short, and not to be passed on.
 *
 * @param from who lets
 * @param to who decides for him
 * @param first the first day
 * @param last the last day, counted whole
 * @param deed the number of the letter, not blank, at most {@value #DEED_LIMIT} characters
 */
public record Delegation(EmployeeId from, EmployeeId to, LocalDate first, LocalDate last, String deed) {
    /** The longest number of a letter in characters (UTF-16 units). */
    public static final int DEED_LIMIT = 120;

    /** @throws IllegalArgumentException if it ends before it begins, or the letter has no number */
    public Delegation {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "delegation: %s to %s ends before it begins; turn them round".formatted(first, last));
        }
        if (deed.isBlank() || deed.length() > DEED_LIMIT) {
            throw new IllegalArgumentException(
                    "delegation: the letter needs a number of 1 to %d characters".formatted(DEED_LIMIT));
        }
    }

    /** Whether it holds on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days it holds, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
