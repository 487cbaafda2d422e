package id.pendopo.licensing.business;

import id.pendopo.core.money.Rupiah;
import java.util.Optional;

/**
 * Up to how much a business is of each scale (<i>batas skala usaha</i>). Each bound belongs to the lower scale (<i>paling banyak</i>);
 * above the last one it is large. What is measured, capital or turnover, whoever holds the limits says.
 *
 * @param micro the most of a micro business
 * @param small the most of a small business
 * @param medium the most of a medium business
 */
public record ScaleLimits(Rupiah micro, Rupiah small, Rupiah medium) {
    /** @throws IllegalArgumentException if they do not rise from above zero */
    public ScaleLimits {
        if (!micro.isPositive() || !small.isMoreThan(micro) || !medium.isMoreThan(small)) {
            throw new IllegalArgumentException(
                    "scale limits: %s, %s, %s do not rise from above zero; give them in order"
                            .formatted(micro, small, medium));
        }
    }

    /** The scale of a business with this much, which may be negative. */
    public BusinessScale scaleOf(Rupiah amount) {
        if (!amount.isMoreThan(micro)) {
            return BusinessScale.MICRO;
        }
        if (!amount.isMoreThan(small)) {
            return BusinessScale.SMALL;
        }
        return amount.isMoreThan(medium) ? BusinessScale.LARGE : BusinessScale.MEDIUM;
    }

    /** The most of a scale; empty for the last one. */
    public Optional<Rupiah> upTo(BusinessScale scale) {
        return switch (scale) {
            case MICRO -> Optional.of(micro);
            case SMALL -> Optional.of(small);
            case MEDIUM -> Optional.of(medium);
            case LARGE -> Optional.empty();
        };
    }
}
