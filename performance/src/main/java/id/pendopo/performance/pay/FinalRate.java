package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;

/**
 * A final tax for ranks (<i>tarif final menurut golongan</i>).
 *
 * @param fromGroup the lowest Roman number of the rank, 1 to 17
 * @param toGroup the highest
 * @param rate of gross, 0 to 100 percent
 */
public record FinalRate(int fromGroup, int toGroup, Percentage rate) {
    /** @throws IllegalArgumentException if the numbers are in the wrong order or the rate is outside its range */
    public FinalRate {
        if (fromGroup < 1 || toGroup > 17 || fromGroup > toGroup) {
            throw new IllegalArgumentException("final tax: ranks %d to %d are outside 1 to 17; give the lower one first"
                    .formatted(fromGroup, toGroup));
        }
        if (rate.isNegative() || rate.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("final tax: %s is outside 0 to 100; give percent".formatted(rate));
        }
    }
}
