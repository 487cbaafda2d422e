package id.pendopo.performance.monitoring;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import java.util.List;
import java.util.Optional;

/** Shares and middles as views tell them: in per cent with two decimals, half up; none of nothing. */
final class Share {
    private static final int DECIMALS = 2;

    private Share() {}

    static Optional<Percentage> of(long part, long whole) {
        return whole <= 0
                ? Optional.empty()
                : Optional.of(Ratio.of(part, whole).toPercentage(DECIMALS, Rounding.HALF_UP));
    }

    static Percentage percent(Ratio ratio) {
        return ratio.toPercentage(DECIMALS, Rounding.HALF_UP);
    }

    /** The middle one, or the mean of the two in the middle. */
    static Ratio median(List<Ratio> ratios) {
        List<Ratio> sorted = ratios.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Ratio.of(2));
    }

    /** The middle one, or the mean of the two in the middle without its fraction. */
    static long medianOf(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : Math.floorDiv(sorted.get(half - 1) + sorted.get(half), 2L);
    }
}
