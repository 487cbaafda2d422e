package id.pendopo.performance.pay;

import id.pendopo.core.money.Exact;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;

/** A part of an amount as two whole numbers, ready to be multiplied. */
record Share(long above, long below) {
    static final Share ALL = new Share(1, 1);
    static final Share NOTHING = new Share(0, 1);

    static Share of(Percentage percentage) {
        return of(percentage.toRatio());
    }

    static Share of(Ratio ratio) {
        return new Share(ratio.numerator(), ratio.denominator());
    }

    long of(long amount, Rounding rounding) {
        return Exact.multiplyDivide(amount, above, below, rounding);
    }

    boolean isMoreThan(Share other) {
        return toFraction().compareTo(other.toFraction()) > 0;
    }

    Fraction toFraction() {
        return Fraction.of(above, below);
    }
}
