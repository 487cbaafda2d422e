package id.pendopo.complaints.duplicate;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import java.util.Locale;

/**
 * One part of a score, with what it was measured by (<i>bagian skor</i>).
 *
 * @param millionths from 0 to {@value #WHOLE}, rounded down
 * @param weightPercent what it weighs
 * @param measure by what it was measured
 * @param measured how much: millimetres, seconds, or threes of words in both
 * @param of how much it was held against: the radius, the window, or threes of words in either
 */
public record ScorePart(int millionths, int weightPercent, Measure measure, long measured, long of) {
    /** All of it. */
    public static final int WHOLE = 1_000_000;

    private static final int TENTHS = 10;

    /** What it adds to the score, in hundred-millionths. */
    public int adds() {
        return millionths * weightPercent;
    }

    /** What it is worth and why, in one line that names nobody and no place. */
    public String in(Locale locale) {
        String why = measure.words().in(locale).formatted(shown(measured, locale), shown(of, locale));
        return "%s × %d%% (%s)".formatted(decimal(Ratio.of(millionths, WHOLE).toText(), locale), weightPercent, why);
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
