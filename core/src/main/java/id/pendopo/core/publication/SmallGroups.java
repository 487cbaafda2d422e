package id.pendopo.core.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
