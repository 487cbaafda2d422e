package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;

/**
 * A span of working time that a procedure is measured by (<i>ukuran waktu</i>), from one sign to another, without the time during
 * which the case stood still.
 *
 * @param code its name in readings
 * @param begin what starts it
 * @param from which beginning counts, of those before the end
 * @param end what ends it
 * @param until which end counts
 * @param again what takes the case back to work: after it an end that was the last is none any more, until another comes;
 *     {@link Sign#NEVER} where nothing does
 * @param late that a term has passed meanwhile
 * @param endIfLate what ends it too, but only after that: what need not have been done at all in time counts once it is late
 */
public record Measure(Code code, Sign begin, Which from, Sign end, Which until, Sign again, Sign late, Sign endIfLate) {
    /** Which one of several. */
    public enum Which {
        /** The first. */
        FIRST,
        /** The last. */
        LAST
    }

    /** From the last beginning before it to the first end: how long one waited for something to happen at all. */
    public static Measure toFirst(String code, Sign begin, Sign end) {
        return new Measure(Code.of(code), begin, Which.LAST, end, Which.FIRST, Sign.NEVER, Sign.NEVER, Sign.NEVER);
    }

    /** From the first beginning to the last end: how long it took until nothing had to be done again. */
    public static Measure toLast(String code, Sign begin, Sign end, Sign again) {
        return new Measure(Code.of(code), begin, Which.FIRST, end, Which.LAST, again, Sign.NEVER, Sign.NEVER);
    }

    /** The same that ends with this other sign too, where it comes after a term has passed. */
    public Measure orOnceLate(Sign passed, Sign other) {
        return new Measure(code, begin, from, end, until, again, passed, other);
    }
}
