package id.pendopo.performance.rating;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;

/**
 * Credit points of a functional position by the predikat of the year (<i>konversi predikat kinerja ke angka kredit</i>), Ministerial
 * Regulation PANRB 1/2023 [S]: a part of the yearly coefficient of the level. The coefficients are the law's and the caller's; of
 * <i>Terampil</i> it is 5.
 */
public final class CreditPoints {
    private CreditPoints() {}

    /** The part of the yearly coefficient: 150, 100, 75, 50 or 25 per cent. */
    public static Percentage part(Predikat predikat) {
        return switch (predikat) {
            case SANGAT_BAIK -> Percentage.of(150);
            case BAIK -> Percentage.HUNDRED;
            case BUTUH_PERBAIKAN -> Percentage.of(75);
            case KURANG -> Percentage.of(50);
            case SANGAT_KURANG -> Percentage.of(25);
        };
    }

    /**
     * The exact points of a whole year.
     *
     * @param coefficient of the level of the position, more than zero
     * @throws IllegalArgumentException if the coefficient is not positive
     */
    public static Ratio of(Predikat predikat, Ratio coefficient) {
        if (coefficient.isZero() || coefficient.isNegative()) {
            throw new IllegalArgumentException(
                    "coefficient: %s is not above zero; give that of the level".formatted(coefficient));
        }
        return coefficient.times(part(predikat).toRatio());
    }
}
