package id.pendopo.performance.rating;

import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.law.PerformanceLaw;
import java.time.LocalDate;

/**
 * The law under which the work of a period is assessed (<i>rezim penilaian kinerja</i>), by year and half year [S: slide timeline]. A year
 * that is over keeps its law for ever.
 */
public enum RatingRegime {
    /** To the first half of 2021: results 60, behaviour 40, five classes of numbers; see {@link Pp46Score}. */
    PP_46_2011(PerformanceLaw.OLD_SCORES),
    /** The second half of 2021: the first rules under Government Regulation 30/2019; see {@link Pp30Score}. */
    PERMENPANRB_8_2021(PerformanceLaw.SCORES),
    /** From 2022: two ratings and the matrix; see {@link Predikat#of}. */
    PERMENPANRB_6_2022(PerformanceLaw.MATRIX);

    private static final int TURNING_YEAR = 2021;

    private final LegalSource source;

    RatingRegime(LegalSource source) {
        this.source = source;
    }

    /** The law of this half of this year. */
    public static RatingRegime of(int year, HalfYear half) {
        if (year > TURNING_YEAR) {
            return PERMENPANRB_6_2022;
        }
        return year == TURNING_YEAR && half == HalfYear.SECOND ? PERMENPANRB_8_2021 : PP_46_2011;
    }

    /** The law of a period that ends on this day. */
    public static RatingRegime of(LocalDate lastDay) {
        return of(lastDay.getYear(), HalfYear.of(lastDay));
    }

    /** Whether it is a law of numbers, whose years are only read any more. */
    public boolean isOfNumbers() {
        return this != PERMENPANRB_6_2022;
    }

    /** What it rests on. */
    public LegalSource source() {
        return source;
    }
}
