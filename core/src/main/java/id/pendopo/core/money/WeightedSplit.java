package id.pendopo.core.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The largest-remainder split: floor first, then one rupiah each to the greatest remainders until nothing is left. */
final class WeightedSplit {
    private WeightedSplit() {}

    static List<Rupiah> of(long value, List<Long> weights) {
        Rupiah.checkParts(weights.size());
        long total = total(weights);
        long magnitude = Math.abs(value);
        long[] shares = new long[weights.size()];
        long[] remainders = new long[weights.size()];
        long rest = magnitude;
        for (int i = 0; i < shares.length; i++) {
            long weight = weights.get(i);
            shares[i] = Exact.multiplyDivide(magnitude, weight, total, Rounding.DOWN);
            // Both products wrap alike, and the true difference is smaller than the total, so the low half is exact.
            remainders[i] = magnitude * weight - shares[i] * total;
            rest -= shares[i];
        }
        if (rest > 0) {
            Integer[] order = new Integer[shares.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingLong((Integer i) -> -remainders[i]));
            for (int i = 0; i < rest; i++) {
                shares[order[i]]++;
            }
        }
        List<Rupiah> result = new ArrayList<>(shares.length);
        for (long share : shares) {
            result.add(Rupiah.of(value < 0 ? -share : share));
        }
        return Collections.unmodifiableList(result);
    }

    private static long total(List<Long> weights) {
        long total = 0;
        for (long weight : weights) {
            if (weight < 0 || weight > Rupiah.LIMIT) {
                throw new IllegalArgumentException(
                        "rupiah: weight %d is outside 0 to %d; give relative sizes".formatted(weight, Rupiah.LIMIT));
            }
            total += weight;
            if (total > Rupiah.LIMIT) {
                throw new IllegalArgumentException(
                        "rupiah: weights together are outside 1 to %d; give relative sizes".formatted(Rupiah.LIMIT));
            }
        }
        if (total == 0) {
            throw new IllegalArgumentException("rupiah: all weights are zero; give at least one that is more");
        }
        return total;
    }
}
