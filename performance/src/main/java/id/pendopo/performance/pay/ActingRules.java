package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;

/**
 * What acting in another position adds (<i>ketentuan pelaksana tugas</i>). One addition a month, the greatest.
 *
 * @param share of the allowance of the position acted in, at the same level or as a functional official, 0 to 100 percent
 * @param upward what acting one level higher adds
 * @param daily whether a daily one (<i>Plh</i>) of a month or more adds like the others
 */
public record ActingRules(Percentage share, Upward upward, boolean daily) {
    /** What acting one level higher adds. */
    public enum Upward {
        /** The difference to one's own allowance. */
        DIFFERENCE,
        /** The difference, and the share of the lower of both. */
        DIFFERENCE_AND_SHARE
    }

    /** @throws IllegalArgumentException if the share is outside its range */
    public ActingRules {
        if (share.isNegative() || share.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("acting: %s is outside 0 to 100; give percent".formatted(share));
        }
    }
}
