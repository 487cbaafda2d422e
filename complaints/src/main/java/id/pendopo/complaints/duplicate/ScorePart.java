package id.pendopo.complaints.duplicate;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import java.math.BigInteger;
import java.util.Locale;

/**
 * One part of a score, with what it was measured by (<i>bagian skor</i>).
 *
 * @param share from 0 to 1, exact
 * @param weightPercent what it weighs
 * @param measure by what it was measured
 * @param measured how much: millimetres, seconds, or threes of words in both
 * @param of how much it was held against: the radius, the window, or threes of words in either
 */
public record ScorePart(Ratio share, int weightPercent, Measure measure, long measured, long of) {
    private static final long UNITS_OF_A_PERCENT = 1_000_000;
    private static final int SHOWN = 10_000;
    private static final int TENTHS = 10;

    /** What it adds to the score, in hundred-millionths, rounded down. */
    public int adds() {
        return (int) share.of(weightPercent * UNITS_OF_A_PERCENT, Rounding.DOWN);
    }

    /** What it is worth and why, in one line that names nobody and no place. */
    public String in(Locale locale) {
        String why = measure.words().in(locale).formatted(shown(measured, locale), shown(of, locale));
        long shown = share.of(SHOWN, Rounding.HALF_UP);
        return "%s × %d%% (%s)".formatted(decimal(Ratio.of(shown, SHOWN).toText(), locale), weightPercent, why);
    }

    /** What it adds in percent, as the numerator over this denominator, which is a multiple of that of its share. */
    BigInteger over(BigInteger denominator) {
        return denominator
                .divide(BigInteger.valueOf(share.denominator()))
                .multiply(BigInteger.valueOf(share.numerator()))
                .multiply(BigInteger.valueOf(weightPercent));
    }

    /** In the unit that people read, to a tenth. */
    private String shown(long amount, Locale locale) {
        long tenths = Ratio.of(TENTHS, measure.unit()).of(amount, Rounding.HALF_UP);
        return decimal(Ratio.of(tenths, TENTHS).toText(), locale);
    }

    private static String decimal(String text, Locale locale) {
        return locale.getLanguage().equals("en") ? text : text.replace('.', ',');
    }
}
