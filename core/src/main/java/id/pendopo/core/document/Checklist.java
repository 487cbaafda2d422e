package id.pendopo.core.document;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every paper a procedure may need (<i>daftar periksa kelengkapan</i>), set by the region. Immutable and thread-safe.
 *
 * @param kinds what each kind of paper is called, at most 300; empty where the list names none of them
 * @param items at most 300
 */
public record Checklist(List<DocumentKind> kinds, List<Requirement> items) {
    private static final int LIMIT = 300;

    /** @throws IllegalArgumentException if there are too many items, or some kinds are named and an item is of none of them */
    public Checklist {
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
        if (items.size() > LIMIT || kinds.size() > LIMIT) {
            throw new IllegalArgumentException("checklist: %d items and %d kinds, at most %d of each"
                    .formatted(items.size(), kinds.size(), LIMIT));
        }
        Set<Code> named = kinds.stream().map(DocumentKind::code).collect(Collectors.toSet());
        if (named.size() != kinds.size()) {
            throw new IllegalArgumentException("checklist: a kind is named twice; keep one label for each");
        }
        for (Requirement item : items) {
            if (!kinds.isEmpty() && !named.contains(item.document())) {
                throw new IllegalArgumentException(
                        "checklist: %s has no label; name it among the kinds".formatted(item.document()));
            }
        }
    }

    /** A list that names none of its kinds. */
    public static Checklist of(List<Requirement> items) {
        return new Checklist(List.of(), items);
    }

    /** The kinds of paper needed in this phase, from this kind of party, under these conditions, in order. */
    public Set<Code> needed(Code phase, Code kind, Set<Code> conditions) {
        return requirements(phase, kind, conditions).stream()
                .map(Requirement::document)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same as they are written, with copies, stamps and signatures. */
    public List<Requirement> requirements(Code phase, Code kind, Set<Code> conditions) {
        return items.stream()
                .filter(item -> item.applies(phase, kind, conditions))
                .toList();
    }

    /** Which of the needed papers are not among those present, in order. */
    public Set<Code> missing(Code phase, Code kind, Set<Code> conditions, Collection<Code> present) {
        Set<Code> missing = needed(phase, kind, conditions);
        missing.removeAll(present);
        return missing;
    }

    /** What this kind of paper is called; its code where it is not named. */
    public Text labelOf(Code document) {
        return kinds.stream()
                .filter(one -> one.code().equals(document))
                .map(DocumentKind::label)
                .findFirst()
                .orElseGet(() -> Text.of(document.value(), document.value()));
    }
}
