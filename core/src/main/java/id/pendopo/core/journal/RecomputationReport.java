package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What deciding a journal again found (<i>laporan hitung ulang</i>).
 *
 * @param cases how many cases it holds
 * @param counts how many entries came to each kind
 * @param withoutPersonal how many of those that are the same speak of personal values that could not be compared
 * @param unreadable numbers of the lines that are no journal entry, the first {@value #LISTED} of them
 * @param others every entry that is not the same, in the order of the journal, the first {@value #LISTED} of them
 */
public record RecomputationReport(
        long cases,
        Map<RecomputeKind, Long> counts,
        long withoutPersonal,
        List<Long> unreadable,
        List<Recomputed> others) {
    /** More than these are counted and no longer listed. */
    public static final int LISTED = 10_000;

    /** Copies what it is given. */
    public RecomputationReport {
        Map<RecomputeKind, Long> ordered = new EnumMap<>(RecomputeKind.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
        unreadable = List.copyOf(unreadable);
        others = List.copyOf(others);
    }

    /** How many entries there were. */
    public long entries() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many came out the same. */
    public long same() {
        return counts.getOrDefault(RecomputeKind.SAME, 0L);
    }

    /** Whether every line was an entry, and every entry came out the same; false where there was none at all. */
    @JsonIgnore
    public boolean isSame() {
        return entries() > 0 && same() == entries() && unreadable.isEmpty();
    }
}
