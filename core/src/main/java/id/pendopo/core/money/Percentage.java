package id.pendopo.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An exact percentage (<i>persentase</i>) with at most nine decimals; it may be more than a hundred or negative. In JSON it is
 * decimal text without the sign: {@code "7.5"} is seven and a half percent. Equal percentages are equal however they were
 * written: 7.50 is 7.5.
 *
 * @param unscaled the digits without the point, in -{@value #LIMIT} to {@value #LIMIT}
 * @param scale how many of them stand after the point, 0 to {@value #SCALE_LIMIT}
 */
public record Percentage(long unscaled, int scale) implements Comparable<Percentage> {
    /** The greatest number of decimals. */
    public static final int SCALE_LIMIT = 9;

    /** The greatest {@link #unscaled}. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    /** Nothing. */
    public static final Percentage ZERO = new Percentage(0, 0);

    /** The whole. */
    public static final Percentage HUNDRED = new Percentage(100, 0);

    private static final int TEXT_LIMIT = 30;

    /** @throws IllegalArgumentException if outside the limits */
    public Percentage {
        checkScale(scale);
        if (unscaled < -LIMIT || unscaled > LIMIT) {
            throw new IllegalArgumentException(
                    "percentage: %d is outside ±%d; give percent, not a part of an amount".formatted(unscaled, LIMIT));
        }
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
    }

    /** A whole number of percent. */
    public static Percentage of(long percent) {
        return new Percentage(percent, 0);
    }

    /** {@code unscaled / 10^scale} percent: {@code of(75, 1)} is 7.5 percent. */
    public static Percentage of(long unscaled, int scale) {
        return new Percentage(unscaled, scale);
    }

    /**
     * The percentage in a text: {@code 7.5}, {@code 7,5} or {@code 7,5%}.
     *
     * @throws IllegalArgumentException if the text is no such number or has more than nine decimals
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percentage parse(String text) {
        String trimmed = text.strip();
        if (trimmed.endsWith("%")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        int scale = trimmed.length() > TEXT_LIMIT ? -1 : Decimals.scale(trimmed);
        if (scale < 0 || scale > SCALE_LIMIT) {
            throw refused();
        }
        try {
            return new Percentage(Decimals.unscaled(trimmed), scale);
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** The exact sum. */
    public Percentage plus(Percentage other) {
        int common = Math.max(scale, other.scale);
        try {
            return of(Math.addExact(at(common), other.at(common)), common);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "percentage: the exact result is outside the limit; round an operand first", e);
        }
    }

    /** The exact difference. */
    public Percentage minus(Percentage other) {
        return plus(new Percentage(-other.unscaled, other.scale));
    }

    /** What is missing to a hundred percent. */
    public Percentage complement() {
        return HUNDRED.minus(this);
    }

    /** The exact ratio: 7.5 percent is 0.075. */
    public Ratio toRatio() {
        long below = 100 * Decimals.power(scale);
        long divisor = Exact.gcd(below, Math.abs(unscaled));
        return Ratio.of(unscaled / divisor, below / divisor);
    }

    /** With at most that many decimals, rounded once. */
    public Percentage roundedTo(int decimals, Rounding rounding) {
        checkScale(decimals);
        return decimals >= scale
                ? this
                : of(Exact.multiplyDivide(unscaled, 1, Decimals.power(scale - decimals), rounding), decimals);
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return unscaled == 0;
    }

    /** Whether this is below zero. */
    public boolean isNegative() {
        return unscaled < 0;
    }

    /** Whether this is strictly more than the other. */
    public boolean isMoreThan(Percentage other) {
        return compareTo(other) > 0;
    }

    /** Whether this is strictly less than the other. */
    public boolean isLessThan(Percentage other) {
        return compareTo(other) < 0;
    }

    /** The smaller of both. */
    public Percentage min(Percentage other) {
        return isMoreThan(other) ? other : this;
    }

    /** The greater of both. */
    public Percentage max(Percentage other) {
        return isLessThan(other) ? other : this;
    }

    @Override
    public int compareTo(Percentage other) {
        return Exact.compareProducts(unscaled, Decimals.power(other.scale), other.unscaled, Decimals.power(scale));
    }

    /** The exact decimal text without the percent sign, as in JSON. */
    @JsonValue
    public String toText() {
        return Decimals.text(unscaled, scale);
    }

    /** As people here write it: {@code 7,5%}. */
    public String format() {
        return toText().replace('.', ',') + "%";
    }

    @Override
    public String toString() {
        return toText() + "%";
    }

    static void checkScale(int scale) {
        if (scale < 0 || scale > SCALE_LIMIT) {
            throw new IllegalArgumentException(
                    "percentage: %d decimals is outside 0 to %d; round first".formatted(scale, SCALE_LIMIT));
        }
    }

    private long at(int other) {
        return Math.multiplyExact(unscaled, Decimals.power(other - scale));
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "percentage: the text is no percentage of at most " + SCALE_LIMIT + " decimals; write 7.5 or 7,5%");
    }
}
