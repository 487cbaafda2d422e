package id.pendopo.core.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Joins groups that are too small to be told (<i>anonimitas-k</i>). Leaving a small one out is not enough: whoever knows the sum works
 * it out from the rest. So the small ones become one group, and the next larger one joins them until it too is large enough; of a whole
 * that is too small nothing is told.
 */
public final class SmallGroups {
    /** Where a region sets nothing [D]. */
    public static final int DEFAULT_LEAST = 5;

    private SmallGroups() {}

    /**
     * The groups as they may be told; empty when all of them together are too small. Their order stays, the joined group comes last.
     *
     * @param groups what belongs together, by name
     * @param least the fewest of a group
     * @param other the name of what was joined
     */
    public static <K, V> Map<K, List<V>> joined(Map<K, List<V>> groups, int least, K other) {
        Map<K, List<V>> told = new LinkedHashMap<>();
        List<V> rest = new ArrayList<>();
        groups.forEach((name, members) -> {
            if (members.size() < least || name.equals(other)) {
                rest.addAll(members);
            } else {
                told.put(name, List.copyOf(members));
            }
        });
        while (!rest.isEmpty() && rest.size() < least && !told.isEmpty()) {
            K smallest = told.entrySet().stream()
                    .min(Comparator.comparingInt(group -> group.getValue().size()))
                    .orElseThrow()
                    .getKey();
            List<V> members = told.remove(smallest);
            rest.addAll(members == null ? List.of() : members);
        }
        if (rest.size() >= least && !rest.isEmpty()) {
            told.put(other, List.copyOf(rest));
        }
        return told;
    }

    /**
     * The same for groups of which only sums are known, such as how many in time and how many late.
     *
     * @param groups what belongs together, by name
     * @param isTold whether a group with these sums is large enough in all its parts
     * @param plus the sums of two groups together
     * @param bySize which group is the next larger
     * @param other the name of what was joined
     */
    public static <K, V> Map<K, V> summed(
            Map<K, V> groups, Predicate<V> isTold, BinaryOperator<V> plus, Comparator<V> bySize, K other) {
        Map<K, V> told = new LinkedHashMap<>();
        Optional<V> rest = Optional.empty();
        for (Map.Entry<K, V> group : groups.entrySet()) {
            if (isTold.test(group.getValue()) && !group.getKey().equals(other)) {
                told.put(group.getKey(), group.getValue());
            } else {
                rest = Optional.of(together(rest, group.getValue(), plus));
            }
        }
        while (rest.filter(isTold.negate()).isPresent() && !told.isEmpty()) {
            Map.Entry<K, V> smallest = told.entrySet().stream()
                    .min(Map.Entry.comparingByValue(bySize))
                    .orElseThrow();
            told.remove(smallest.getKey());
            rest = Optional.of(together(rest, smallest.getValue(), plus));
        }
        rest.filter(isTold).ifPresent(sum -> told.put(other, sum));
        return told;
    }

    private static <V> V together(Optional<V> one, V other, BinaryOperator<V> plus) {
        return one.map(sum -> plus.apply(sum, other)).orElse(other);
    }
}
