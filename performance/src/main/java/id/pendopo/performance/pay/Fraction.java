package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction without limit, for the tables that are compiled once and for the exact values that lines show. */
record Fraction(BigInteger above, BigInteger below) {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    private static final int LONGEST_DECIMAL = 40;

    Fraction {
        BigInteger divisor = above.gcd(below);
        if (below.signum() < 0) {
            divisor = divisor.negate();
        }
        above = above.divide(divisor);
        below = below.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    static Fraction of(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    static Fraction of(Percentage percentage) {
        return percent(percentage).dividedBy(of(100));
    }

    /** So many percent as a number: 7.5 for 7.5 %. */
    static Fraction percent(Percentage percentage) {
        return new Fraction(BigInteger.valueOf(percentage.unscaled()), BigInteger.TEN.pow(percentage.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** @throws ArithmeticException if the result is outside the range of long */
    long rounded(Rounding rounding) {
        return new BigDecimal(above)
                .divide(new BigDecimal(below), 0, RoundingMode.valueOf(rounding.name()))
                .longValueExact();
    }

    /** A decimal where that says it all, otherwise the reduced fraction. */
    String toText() {
        BigInteger rest = below;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        if (rest.equals(BigInteger.ONE) && Math.max(twos, fives) <= LONGEST_DECIMAL) {
            BigDecimal decimal = new BigDecimal(above).divide(new BigDecimal(below));
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return above + "/" + below;
    }
}
