package id.pendopo.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * An amount of money (<i>uang</i>) in whole rupiah, negative when owed. It never rounds by itself: a share is taken by
 * {@link #split(int)}, a percentage by a method that names its rounding. It knows no <i>sen</i>. In JSON it is a number.
 *
 * @param value rupiah, in -{@value #LIMIT} to {@value #LIMIT}: all of it exact in JSON read by JavaScript
 */
public record Rupiah(@JsonValue long value) implements Comparable<Rupiah> {
    /** The greatest amount, 2^53 - 1: far above the state budget. */
    public static final long LIMIT = 9_007_199_254_740_991L;

    /** No money. */
    public static final Rupiah ZERO = new Rupiah(0);

    /** The greatest number of shares an amount is split into. */
    public static final int SHARES_LIMIT = 100_000;

    /** @throws IllegalArgumentException if outside the limit, most likely a unit mistaken */
    public Rupiah {
        if (value < -LIMIT || value > LIMIT) {
            throw outside(Long.toString(value));
        }
    }

    /** That many rupiah. */
    public static Rupiah of(long rupiah) {
        return rupiah == 0 ? ZERO : new Rupiah(rupiah);
    }

    /**
     * The amount in a number as JSON carries it; {@code 5e7} and {@code 50000000.0} are whole, a fraction is refused and never
     * cut off.
     *
     * @throws IllegalArgumentException if the number is not whole or outside the limit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rupiah from(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return of(number.longValue());
        }
        if (number instanceof BigInteger whole) {
            if (whole.bitLength() > 63) {
                throw outside("a number of " + whole.bitLength() + " bits");
            }
            return of(whole.longValue());
        }
        double floating = number.doubleValue();
        if (Double.isNaN(floating) || Math.abs(floating) > LIMIT) {
            throw outside(Double.toString(floating));
        }
        if (floating != Math.rint(floating)) {
            throw new IllegalArgumentException("rupiah: %s is not whole; give rupiah without sen".formatted(floating));
        }
        return of((long) floating);
    }

    /**
     * The amount that a person typed: {@code 50000000}, {@code 50.000.000}, {@code Rp50.000.000}, {@code Rp 50.000.000,00} or
     * {@code Rp50.000.000,-}, each perhaps with a minus in front. Dots must separate thousands and only zeros may follow the
     * comma; what could be read in two ways, such as {@code 50,000} or {@code 50.00}, is refused.
     *
     * @throws IllegalArgumentException if the text is no such amount or outside the limit
     */
    public static Rupiah parse(String text) {
        return RupiahText.parse(text);
    }

    /** The sum of all; nothing sums up to zero. */
    public static Rupiah sum(Collection<Rupiah> amounts) {
        long sum = 0;
        for (Rupiah amount : amounts) {
            sum = Math.addExact(sum, amount.value);
        }
        return of(sum);
    }

    /** The sum of all; nothing sums up to zero. The stream is used up. */
    public static Rupiah sum(Stream<Rupiah> amounts) {
        return of(amounts.mapToLong(Rupiah::value).reduce(0, Math::addExact));
    }

    /** The sum of both. */
    public Rupiah plus(Rupiah other) {
        return of(value + other.value);
    }

    /** What is left when the other is taken away; negative when the other is more. */
    public Rupiah minus(Rupiah other) {
        return of(value - other.value);
    }

    /** The same amount owed instead of had, and the reverse. */
    public Rupiah negated() {
        return of(-value);
    }

    /** The amount so many times. */
    public Rupiah times(long factor) {
        long high = Math.multiplyHigh(value, factor);
        long low = value * factor;
        if (high != low >> 63) {
            throw outside("the product");
        }
        return of(low);
    }

    /** That part of the amount, rounded once. */
    public Rupiah times(Ratio ratio, Rounding rounding) {
        return multiplyDivide(ratio.numerator(), ratio.denominator(), rounding);
    }

    /** That percentage of the amount, rounded once. */
    public Rupiah percent(Percentage percentage, Rounding rounding) {
        return multiplyDivide(percentage.unscaled(), 100 * Decimals.power(percentage.scale()), rounding);
    }

    /**
     * This amount as an exact part of the other.
     *
     * @throws IllegalArgumentException if the other is not more than zero, or the reduced fraction is outside the limit
     */
    public Ratio ratioTo(Rupiah whole) {
        if (whole.value <= 0) {
            throw new IllegalArgumentException("rupiah: a ratio to zero or less has no meaning; ask isZero before");
        }
        long divisor = Exact.gcd(whole.value, Math.abs(value));
        return Ratio.of(value / divisor, whole.value / divisor);
    }

    /**
     * Rounded to a multiple of the unit, such as to whole hundreds.
     *
     * @param unit more than zero
     */
    public Rupiah roundedTo(Rupiah unit, Rounding rounding) {
        if (unit.value <= 0) {
            throw new IllegalArgumentException("rupiah: rounding unit is not more than zero; give such as 100");
        }
        return of(Exact.multiplyDivide(value, 1, unit.value, rounding)).times(unit.value);
    }

    /**
     * Equal shares that differ by at most one rupiah; the first shares take what does not divide. They add up to the whole.
     *
     * @param parts in 1 to {@value #SHARES_LIMIT}
     */
    public List<Rupiah> split(int parts) {
        checkParts(parts);
        long share = value / parts;
        long rest = value % parts;
        Rupiah common = of(share);
        Rupiah more = of(share + Long.signum(rest));
        long first = Math.abs(rest);
        List<Rupiah> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            shares.add(i < first ? more : common);
        }
        return Collections.unmodifiableList(shares);
    }

    /**
     * Shares in proportion to the weights, each less than one rupiah from its exact value; rupiah that do not divide go to the
     * greatest remainders, the earlier first. They add up to the whole.
     *
     * @param weights 1 to {@value #SHARES_LIMIT} numbers, none negative, not all zero, together at most {@value #LIMIT}
     */
    public List<Rupiah> split(List<Long> weights) {
        return WeightedSplit.of(value, weights);
    }

    /** Whether this is strictly more. */
    public boolean isMoreThan(Rupiah other) {
        return value > other.value;
    }

    /** Whether this is strictly less. */
    public boolean isLessThan(Rupiah other) {
        return value < other.value;
    }

    /** Whether this is no money at all. */
    public boolean isZero() {
        return value == 0;
    }

    /** Whether this is owed. */
    public boolean isNegative() {
        return value < 0;
    }

    /** Whether this is more than zero. */
    public boolean isPositive() {
        return value > 0;
    }

    /** The smaller of both. */
    public Rupiah min(Rupiah other) {
        return value <= other.value ? this : other;
    }

    /** The greater of both. */
    public Rupiah max(Rupiah other) {
        return value >= other.value ? this : other;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(value, other.value);
    }

    /** As documents print it, with two decimals for the <i>sen</i> that are always zero: {@code Rp50.000.000,00}. */
    public String format() {
        return RupiahText.grouped(value) + ",00";
    }

    /** As people read it: {@code Rp50.000.000}. */
    @Override
    public String toString() {
        return RupiahText.grouped(value);
    }

    static void checkParts(int parts) {
        if (parts < 1 || parts > SHARES_LIMIT) {
            throw new IllegalArgumentException(
                    "rupiah: %d shares is outside 1 to %d; split in steps".formatted(parts, SHARES_LIMIT));
        }
    }

    static IllegalArgumentException outside(String what) {
        return new IllegalArgumentException("rupiah: %s is outside ±%d; give rupiah, not sen".formatted(what, LIMIT));
    }

    private Rupiah multiplyDivide(long factor, long divisor, Rounding rounding) {
        try {
            return of(Exact.multiplyDivide(value, factor, divisor, rounding));
        } catch (ArithmeticException e) {
            throw outside("the product");
        }
    }
}
