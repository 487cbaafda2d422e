package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
import java.util.Collection;

/** Percentages that are added up as whole numbers of one common unit. */
final class Percents {
    private final long perPercent;

    private Percents(long perPercent) {
        this.perPercent = perPercent;
    }

    /** The unit in which all of these are whole. */
    static Percents of(Collection<Percentage> all) {
        int scale = all.stream().mapToInt(Percentage::scale).max().orElse(0);
        return new Percents(power(scale));
    }

    /** How many units this is; it is one of those that the unit was made for. */
    long of(Percentage percentage) {
        return Math.multiplyExact(percentage.unscaled(), perPercent / power(percentage.scale()));
    }

    /** How many units the whole is. */
    long whole() {
        return 100 * perPercent;
    }

    private static long power(int scale) {
        long power = 1;
        for (int i = 0; i < scale; i++) {
            power *= 10;
        }
        return power;
    }
}
