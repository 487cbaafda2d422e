package id.pendopo.grants.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The days before an election on which whatever is granted is looked at twice (<i>masa menjelang pemilihan</i>). KPK wished for two
 * to three months; no rule sets it.
 *
 * @param from the first day
 * @param to the last day
 */
public record ElectionWindow(
        @NotNull LocalDate from, @NotNull LocalDate to) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public ElectionWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("election window: ends %s before it begins %s".formatted(to, from));
        }
    }

    /** Whether this day lies in it; both its days do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
