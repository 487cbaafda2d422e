package id.pendopo.core.monitoring;

import java.util.Optional;

/** In what a reading is told (<i>satuan</i>). Whatever is worked out of a numerator and a denominator is rounded half up [D]. */
public enum KpiUnit {
    /** A number of cases, acts or terms. */
    COUNT(0),
    /** Working minutes, of the office's hours on its working days; what is begun of a minute is left out. */
    WORKING_MINUTES(0),
    /** Hundredths of a percent of the numerator in the denominator. */
    BASIS_POINTS(10_000),
    /** Hundredths of the numerator by the denominator, as of a mean. */
    HUNDREDTHS(100),
    /** Hundredths of how many come to a thousand of the denominator. */
    HUNDREDTHS_BY_THOUSAND(100_000);

    private final long whole;

    KpiUnit(long whole) {
        this.whole = whole;
    }

    /** Whether it is worked out of a numerator and a denominator, so that it is never told without both. */
    public boolean isRatio() {
        return whole > 0;
    }

    /**
     * The value of such a ratio; empty of nothing.
     *
     * @throws IllegalStateException if it is no ratio
     * @throws ArithmeticException if the numerator is beyond what is counted anywhere
     */
    public Optional<Long> of(long numerator, long denominator) {
        if (!isRatio()) {
            throw new IllegalStateException("unit: %s is no ratio; give the value itself".formatted(this));
        }
        return denominator == 0
                ? Optional.empty()
                : Optional.of(Math.addExact(Math.multiplyExact(2 * whole, numerator), denominator)
                        / Math.multiplyExact(2L, denominator));
    }
}
