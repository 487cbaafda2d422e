package id.pendopo.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An exact ratio (<i>rasio, perbandingan</i>), kept as a reduced fraction: nothing is rounded until it is applied to an
 * amount. In JSON it is text: {@code "0.75"} where a decimal says it all, otherwise {@code "19/21"}.
 *
 * @param numerator in -{@value #LIMIT} to {@value #LIMIT}
 * @param denominator in 1 to {@value #LIMIT}
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
    /** The greatest numerator and denominator. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final int TEXT_LIMIT = 40;
    private static final int SCALE_LIMIT = 15;

    /** @throws IllegalArgumentException if the denominator is not positive or a part is outside the limit */
    public Ratio {
        if (denominator <= 0 || denominator > LIMIT) {
            throw new IllegalArgumentException(
                    "ratio: denominator %d is outside 1 to %d; put the sign into the numerator"
                            .formatted(denominator, LIMIT));
        }
        if (numerator < -LIMIT || numerator > LIMIT) {
            throw new IllegalArgumentException(
                    "ratio: numerator %d is outside ±%d; reduce the fraction".formatted(numerator, LIMIT));
        }
        long divisor = Exact.gcd(denominator, Math.abs(numerator));
        numerator = numerator / divisor;
        denominator = denominator / divisor;
    }

    /** The fraction {@code numerator / denominator}. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** A whole number as a ratio. */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /**
     * The ratio in a text: {@code 0.75}, {@code 0,75}, {@code 19/21} or {@code 3}.
     *
     * @throws IllegalArgumentException if the text is no such number or outside the limits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > TEXT_LIMIT) {
            throw refused();
        }
        try {
            int slash = trimmed.indexOf('/');
            if (slash >= 0) {
                String above = trimmed.substring(0, slash).strip();
                String below = trimmed.substring(slash + 1).strip();
                if (Decimals.scale(above) != 0 || Decimals.scale(below) != 0) {
                    throw refused();
                }
                return of(Long.parseLong(above), Long.parseLong(below));
            }
            int scale = Decimals.scale(trimmed);
            if (scale < 0 || scale > SCALE_LIMIT) {
                throw refused();
            }
            long unscaled = Decimals.unscaled(trimmed);
            long power = Decimals.power(scale);
            long divisor = Exact.gcd(power, Math.absExact(unscaled));
            return of(unscaled / divisor, power / divisor);
        } catch (NumberFormatException | ArithmeticException e) {
            throw refused();
        }
    }

    /** The exact sum. */
    public Ratio plus(Ratio other) {
        try {
            long divisor = Exact.gcd(denominator, other.denominator);
            long left = Math.multiplyExact(numerator, other.denominator / divisor);
            long right = Math.multiplyExact(other.numerator, denominator / divisor);
            long below = Math.multiplyExact(denominator, other.denominator / divisor);
            long above = Math.addExact(left, right);
            long common = Exact.gcd(below, Math.absExact(above));
            return of(above / common, below / common);
        } catch (ArithmeticException e) {
            throw tooFine();
        }
    }

    /** The exact difference. */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(-other.numerator, other.denominator));
    }

    /** The exact product. */
    public Ratio times(Ratio other) {
        try {
            long left = Exact.gcd(other.denominator, Math.abs(numerator));
            long right = Exact.gcd(denominator, Math.abs(other.numerator));
            return of(
                    Math.multiplyExact(numerator / left, other.numerator / right),
                    Math.multiplyExact(denominator / right, other.denominator / left));
        } catch (ArithmeticException e) {
            throw tooFine();
        }
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.numerator == 0) {
            throw new ArithmeticException("ratio: divided by zero; ask isZero before");
        }
        return times(
                other.numerator > 0
                        ? new Ratio(other.denominator, other.numerator)
                        : new Ratio(-other.denominator, -other.numerator));
    }

    /** This ratio of a whole number, rounded once. */
    public long of(long whole, Rounding rounding) {
        return Exact.multiplyDivide(whole, numerator, denominator, rounding);
    }

    /** This ratio in percent with that many decimals (0 to {@value Percentage#SCALE_LIMIT}). */
    public Percentage toPercentage(int scale, Rounding rounding) {
        Percentage.checkScale(scale);
        return Percentage.of(
                Exact.multiplyDivide(numerator, 100 * Decimals.power(scale), denominator, rounding), scale);
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return numerator == 0;
    }

    /** Whether this is below zero. */
    public boolean isNegative() {
        return numerator < 0;
    }

    /** Whether this is strictly more than the other. */
    public boolean isMoreThan(Ratio other) {
        return compareTo(other) > 0;
    }

    /** Whether this is strictly less than the other. */
    public boolean isLessThan(Ratio other) {
        return compareTo(other) < 0;
    }

    /** The smaller of both. */
    public Ratio min(Ratio other) {
        return isMoreThan(other) ? other : this;
    }

    /** The greater of both. */
    public Ratio max(Ratio other) {
        return isLessThan(other) ? other : this;
    }

    @Override
    public int compareTo(Ratio other) {
        return Exact.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    /** The exact text, as in JSON. */
    @JsonValue
    public String toText() {
        for (int scale = 0; scale <= SCALE_LIMIT; scale++) {
            long power = Decimals.power(scale);
            if (power % denominator == 0) {
                long factor = power / denominator;
                if (Math.multiplyHigh(numerator, factor) == (numerator * factor) >> 63
                        && numerator * factor != Long.MIN_VALUE) {
                    return Decimals.text(numerator * factor, scale);
                }
                break;
            }
        }
        return numerator + "/" + denominator;
    }

    @Override
    public String toString() {
        return toText();
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "ratio: the text is no ratio of at most " + SCALE_LIMIT + " decimals; write 0.75 or 19/21");
    }

    private static IllegalArgumentException tooFine() {
        return new IllegalArgumentException("ratio: the exact result is outside the limit; round an operand first");
    }
}
