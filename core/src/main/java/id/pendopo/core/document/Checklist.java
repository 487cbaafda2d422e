package id.pendopo.core.document;

import id.pendopo.core.law.Code;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every paper a procedure may need (<i>daftar periksa kelengkapan</i>), set by the region. Immutable and thread-safe.
 *
 * @param items at most 300
 */
public record Checklist(List<Requirement> items) {
    private static final int LIMIT = 300;

    /** @throws IllegalArgumentException if there are too many items */
    public Checklist {
        items = List.copyOf(items);
        if (items.size() > LIMIT) {
            throw new IllegalArgumentException("checklist: %d items, at most %d".formatted(items.size(), LIMIT));
        }
    }

    /** The kinds of paper needed in this phase, from this kind of party, under these conditions, in order. */
    public Set<Code> needed(Code phase, Code kind, Set<Code> conditions) {
        Set<Code> needed = new TreeSet<>();
        for (Requirement item : items) {
            if (item.applies(phase, kind, conditions)) {
                needed.add(item.document());
            }
        }
        return needed;
    }

    /** Which of the needed papers are not among those present, in order. */
    public Set<Code> missing(Code phase, Code kind, Set<Code> conditions, Collection<Code> present) {
        Set<Code> missing = needed(phase, kind, conditions);
        missing.removeAll(present);
        return missing;
    }
}
