package id.pendopo.performance.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import java.util.Optional;

/**
 * One tier of a rule of pay in absence (<i>jenjang pembayaran</i>).
 *
 * @param unit days or months of the spell
 * @param first the first day or month, counted from one
 * @param last the last, included; empty where the tier has no end
 * @param effect what the percentage is of
 * @param percent 0 to 100
 */
public record LeavePayTier(
        Unit unit,
        int first,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> last,
        Effect effect,
        Percentage percent) {
    /** What tiers count. */
    public enum Unit {
        /** Days of the spell. */
        DAY,
        /** Months of the spell, the first being the one in which it begins to run; a part counts as a month. */
        MONTH
    }

    /** What a percentage does. */
    public enum Effect {
        /** So much of the month's allowance is cut for each day. */
        CUT_PER_DAY,
        /** So much of what the absent days carry is paid. */
        PAID
    }

    /** @throws IllegalArgumentException if the numbers are in the wrong order or the percentage is outside 0 to 100 */
    public LeavePayTier {
        if (first < 1 || last.isPresent() && last.get() < first) {
            throw new IllegalArgumentException(
                    "leave pay: a tier from %d to %s is none; count from one".formatted(first, last));
        }
        if (percent.isNegative() || percent.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("leave pay: %s is outside 0 to 100%%; give percent".formatted(percent));
        }
    }

    /** Whether it holds for this day or month. */
    boolean holds(int number) {
        return number >= first && number <= last.orElse(Integer.MAX_VALUE);
    }

    /** Whether it begins where that one ends. */
    boolean follows(LeavePayTier before) {
        int end = before.last.orElse(Integer.MAX_VALUE);
        if (unit == before.unit) {
            return end != Integer.MAX_VALUE && first == end + 1;
        }
        return unit == Unit.MONTH && first == 2 && end >= 28 && end <= 31;
    }
}
