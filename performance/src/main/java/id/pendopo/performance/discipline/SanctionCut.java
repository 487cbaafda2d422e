package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import java.util.Optional;

/**
 * What one kind of sanction takes from pay (<i>pengurangan karena hukuman disiplin</i>).
 *
 * @param kind the sanction
 * @param percent how much of the month's amount, 0 to 100
 * @param months for how many months of pay; empty where the source names none, so that it lasts until it is lifted
 */
public record SanctionCut(
        SanctionKind kind,
        Percentage percent,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> months) {
    /** @throws IllegalArgumentException if the percentage is outside 0 to 100, or the months are not positive */
    public SanctionCut {
        if (percent.isNegative() || percent.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "sanction %s: %s is outside 0 to 100%%; give percent".formatted(kind, percent));
        }
        if (months.isPresent() && (months.get() < 1 || months.get() > SanctionInForce.MONTHS_LIMIT)) {
            throw new IllegalArgumentException("sanction %s: %d months are outside 1 to %d; leave out what never ends"
                    .formatted(kind, months.get(), SanctionInForce.MONTHS_LIMIT));
        }
    }
}
