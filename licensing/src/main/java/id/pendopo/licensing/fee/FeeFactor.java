package id.pendopo.licensing.fee;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import java.util.Locale;

/**
 * One factor of a fee (<i>unsur perhitungan retribusi</i>), exact and kept as it was used.
 *
 * @param symbol which factor
 * @param value exact; money in whole rupiah, {@link FeeSymbol#ILO} as a part of one
 */
public record FeeFactor(FeeSymbol symbol, Ratio value) {
    /** The factor of this symbol, its value written as {@link Ratio#parse} reads it. */
    public static FeeFactor of(FeeSymbol symbol, String value) {
        return new FeeFactor(symbol, Ratio.parse(value));
    }

    /** The factor of this symbol. */
    public static FeeFactor of(FeeSymbol symbol, Ratio value) {
        return new FeeFactor(symbol, value);
    }

    /** A price as a factor. */
    public static FeeFactor of(FeeSymbol symbol, Rupiah price) {
        return new FeeFactor(symbol, Ratio.of(price.value()));
    }

    /** The value as people read it: {@code 400}, {@code 0,5%}, {@code Rp6.000.000}. */
    public String in(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (symbol.shape() == FeeSymbol.Shape.MONEY && value.denominator() == 1) {
            return Rupiah.of(value.numerator()).toString();
        }
        String text = value.toText();
        if (symbol.shape() == FeeSymbol.Shape.PERCENT && !text.contains("/")) {
            Percentage percentage = value.toPercentage(Percentage.SCALE_LIMIT, Rounding.HALF_UP);
            return english ? percentage.toString() : percentage.format();
        }
        return english ? text : text.replace('.', ',');
    }
}
