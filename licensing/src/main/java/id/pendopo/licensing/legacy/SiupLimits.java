package id.pendopo.licensing.legacy;

import id.pendopo.core.money.Rupiah;

/**
 * The limits of the classes of a SIUP (<i>batas golongan SIUP</i>) by net worth without land and building of the place of business; each
 * limit belongs to the class below it. Permendag 46/M-DAG/PER/9/2009 [S]. Immutable and thread-safe.
 *
 * @param micro up to which nobody needs one
 * @param small up to which it is a small one
 * @param medium up to which it is a medium one
 */
public record SiupLimits(Rupiah micro, Rupiah small, Rupiah medium) {
    /** Fifty million, five hundred million, ten billion. */
    public static final SiupLimits PERMENDAG_46_2009 =
            new SiupLimits(Rupiah.of(50_000_000), Rupiah.of(500_000_000), Rupiah.of(10_000_000_000L));

    /** @throws IllegalArgumentException if they do not rise */
    public SiupLimits {
        if (!small.isMoreThan(micro) || !medium.isMoreThan(small) || micro.isNegative()) {
            throw new IllegalArgumentException("siup limits: each must be more than the one below; give rupiah");
        }
    }

    /** The class of this net worth, which may be negative. */
    public SiupClass classOf(Rupiah netWorth) {
        if (!netWorth.isMoreThan(micro)) {
            return SiupClass.MICRO;
        }
        if (!netWorth.isMoreThan(small)) {
            return SiupClass.SMALL;
        }
        return netWorth.isMoreThan(medium) ? SiupClass.LARGE : SiupClass.MEDIUM;
    }
}
