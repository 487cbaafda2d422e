package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import java.util.Optional;

/**
 * That a region takes such a cut (<i>ketentuan potongan lain</i>). What no rule names is not taken, and a month that asks for it is refused.
 *
 * @param kind what it is for
 * @param share of what could be earned in the month, for each time; empty where every cut names its amount
 */
public record OtherCutRule(
        OtherCutKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> share) {
    /** @throws IllegalArgumentException if the share is outside 0 to 100 percent */
    public OtherCutRule {
        if (share.filter(part -> part.isNegative() || part.isMoreThan(Percentage.HUNDRED))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "other cut %s: %s is outside 0 to 100; give percent".formatted(kind, share.get()));
        }
    }
}
