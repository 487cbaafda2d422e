package id.pendopo.licensing.fee;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount of money before it is rounded: any fraction, so that a product of many factors loses nothing. */
record ExactAmount(BigInteger numerator, BigInteger denominator) {
    static final ExactAmount ZERO = new ExactAmount(BigInteger.ZERO, BigInteger.ONE);
    static final ExactAmount ONE = new ExactAmount(BigInteger.ONE, BigInteger.ONE);

    ExactAmount {
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    ExactAmount times(Ratio ratio) {
        return new ExactAmount(
                numerator.multiply(BigInteger.valueOf(ratio.numerator())),
                denominator.multiply(BigInteger.valueOf(ratio.denominator())));
    }

    ExactAmount plus(ExactAmount other) {
        return new ExactAmount(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isAtMost(long rupiah) {
        return numerator.compareTo(denominator.multiply(BigInteger.valueOf(rupiah))) <= 0;
    }

    /** To the nearest rupiah, a half upwards; nothing here is negative. */
    Rupiah rounded() {
        BigInteger twice = denominator.shiftLeft(1);
        return Rupiah.from(numerator.shiftLeft(1).add(denominator).divide(twice));
    }

    /** With four decimals for people to follow the sum; the rounding itself never uses it. */
    String format() {
        Rupiah below = Rupiah.from(numerator.divide(denominator));
        if (isWhole()) {
            return below.toString();
        }
        BigDecimal rest =
                new BigDecimal(numerator.mod(denominator)).divide(new BigDecimal(denominator), 4, RoundingMode.DOWN);
        return below + ","
                + rest.unscaledValue()
                        .add(BigInteger.valueOf(10_000))
                        .toString()
                        .substring(1);
    }
}
