package id.pendopo.performance.pay.oracle;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number as one decimal over another; nothing is ever rounded but where {@link #round} says so. */
record Frac(BigDecimal over, BigDecimal under) implements Comparable<Frac> {
    static final Frac ZERO = of(0);
    static final Frac ONE = of(1);

    Frac {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("the divisor is not more than zero");
        }
    }

    static Frac of(long whole) {
        return new Frac(BigDecimal.valueOf(whole), BigDecimal.ONE);
    }

    static Frac of(Rupiah amount) {
        return of(amount.value());
    }

    static Frac of(Percentage percent) {
        return new Frac(BigDecimal.valueOf(percent.unscaled(), percent.scale()), BigDecimal.valueOf(100));
    }

    static Frac of(Ratio ratio) {
        return new Frac(BigDecimal.valueOf(ratio.numerator()), BigDecimal.valueOf(ratio.denominator()));
    }

    /** A decimal or a fraction as text. */
    static Frac parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Frac(new BigDecimal(text), BigDecimal.ONE)
                : new Frac(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    Frac plus(Frac other) {
        return new Frac(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Frac minus(Frac other) {
        return plus(new Frac(other.over.negate(), other.under));
    }

    Frac times(Frac other) {
        return new Frac(over.multiply(other.over), under.multiply(other.under));
    }

    Frac dividedBy(long divisor) {
        return new Frac(over, under.multiply(BigDecimal.valueOf(divisor)));
    }

    Frac dividedBy(Frac divisor) {
        return new Frac(over.multiply(divisor.under), under.multiply(divisor.over));
    }

    Frac min(Frac other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Frac max(Frac other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    long round(Rounding rounding) {
        return over.divide(under, 0, RoundingMode.valueOf(rounding.name())).longValueExact();
    }

    boolean same(Frac other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Frac other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return under.compareTo(BigDecimal.ONE) == 0
                ? over.toPlainString()
                : over.toPlainString() + "/" + under.toPlainString();
    }
}
