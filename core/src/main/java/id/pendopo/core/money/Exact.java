package id.pendopo.core.money;

/**
 * Exact arithmetic on longs whose products need 128 bits (<i>hitungan bilangan bulat tanpa pembulatan antara</i>); it never allocates and never
 * loses a digit. For who computes millions of amounts in columns; everybody else has {@link Rupiah}, {@link Ratio} and {@link Percentage}.
 * Thread-safe.
 */
public final class Exact {
    private static final long LOW = 0xFFFF_FFFFL;

    private Exact() {}

    /**
     * {@code a * b / divisor}, rounded once; a product beyond the range of long is no harm as long as the result is within.
     *
     * @param divisor more than zero
     * @throws ArithmeticException if the result is outside the range of long
     */
    public static long multiplyDivide(long a, long b, long divisor, Rounding rounding) {
        boolean negative = (a < 0) != (b < 0);
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        long high = Math.multiplyHigh(x, y);
        long low = x * y;
        long quotient;
        if (high == 0 && low >= 0) {
            quotient = low / divisor;
        } else {
            if (high >= divisor) {
                throw overflow();
            }
            quotient = divide(high, low, divisor);
            if (quotient < 0) {
                throw overflow();
            }
        }
        // The remainder is smaller than the divisor, so the lower half of the product suffices.
        long remainder = low - quotient * divisor;
        if (rounding.growsMagnitude(negative, quotient, remainder, divisor)) {
            quotient = Math.addExact(quotient, 1);
        }
        return negative ? -quotient : quotient;
    }

    /** The sign of {@code a * b - c * d}, for c and d and a and b of any sign. */
    static int compareProducts(long a, long b, long c, long d) {
        int highs = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return highs != 0 ? highs : Long.compareUnsigned(a * b, c * d);
    }

    /** The greatest common divisor of a positive and a non-negative number. */
    static long gcd(long positive, long other) {
        long a = positive;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Unsigned 128 by 63 bit division in two steps of 32 bits (Knuth's algorithm D); high is smaller than the divisor. */
    private static long divide(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long d1 = d >>> 32;
        long d0 = d & LOW;
        long top = (high << shift) | (low >>> (64 - shift));
        long bottom = low << shift;
        long q1 = digit(top, bottom >>> 32, d1, d0);
        long middle = (top << 32) + (bottom >>> 32) - q1 * d;
        long q0 = digit(middle, bottom & LOW, d1, d0);
        return (q1 << 32) + q0;
    }

    private static long digit(long top, long next, long d1, long d0) {
        long q = Long.divideUnsigned(top, d1);
        long rest = top - q * d1;
        while (q > LOW || Long.compareUnsigned(q * d0, (rest << 32) + next) > 0) {
            q--;
            rest += d1;
            if (rest > LOW) {
                break;
            }
        }
        return q;
    }

    private static ArithmeticException overflow() {
        return new ArithmeticException(
                "exact: the result is outside the range of long; check the unit of the operands");
    }
}
