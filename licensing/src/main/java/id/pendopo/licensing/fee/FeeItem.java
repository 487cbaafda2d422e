package id.pendopo.licensing.fee;

import id.pendopo.core.law.Code;
import java.util.List;

/**
 * What the assessor found to be charged for (<i>objek retribusi</i>), one row of the tariff and the factors of the case at hand. It
 * is a wish: {@link FeeRules#assessable} says what is wrong with it.
 *
 * @param tariff the row of the region's tariff
 * @param factors for a building LLt, It and Ibg, for a structure V, I and Ibg, for a table the quantity; in any order, at most 10
 */
public record FeeItem(Code tariff, List<FeeFactor> factors) {
    private static final int LIMIT = 10;

    /** @throws IllegalArgumentException if there are too many factors */
    public FeeItem {
        factors = List.copyOf(factors);
        if (factors.size() > LIMIT) {
            throw new IllegalArgumentException("fee item %s: %d factors are outside 0 to %d; one of each"
                    .formatted(tariff, factors.size(), LIMIT));
        }
    }
}
