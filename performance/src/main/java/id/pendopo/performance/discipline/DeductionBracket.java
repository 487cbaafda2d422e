package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import java.util.Optional;

/**
 * One step of lateness or of leaving early (<i>TL1, PSW1</i> and so on), half-open on whole minutes.
 *
 * @param level 1 for the lightest
 * @param fromMinutes the first minute that belongs to it
 * @param untilMinutes the first minute that no longer does; empty where it has no end
 * @param percent how much it takes, 0 to 100
 */
public record DeductionBracket(
        int level,
        int fromMinutes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> untilMinutes,
        Percentage percent) {
    /** @throws IllegalArgumentException if it is empty or the percentage is outside 0 to 100 */
    public DeductionBracket {
        if (fromMinutes < 1 || untilMinutes.isPresent() && untilMinutes.get() <= fromMinutes) {
            throw new IllegalArgumentException("bracket %d: from %d until %s is empty; begin at one, end after"
                    .formatted(
                            level,
                            fromMinutes,
                            untilMinutes.map(String::valueOf).orElse("-")));
        }
        if (percent.isNegative() || percent.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "bracket %d: %s is outside 0 to 100%%; give percent".formatted(level, percent));
        }
    }

    /** Whether so many minutes belong to it. */
    public boolean holds(int minutes) {
        return minutes >= fromMinutes && minutes < untilMinutes.orElse(Integer.MAX_VALUE);
    }
}
