package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one attempt led to: an answer, with what it led to in other cases; or nothing, when another wrote first.
 *
 * @param unseen whether it is refused as if there were no such case
 */
record Tried(Optional<JournalEntry> written, List<JournalEntry> followed, List<Finding> refused, boolean unseen) {
    static final Tried STALE = refused(List.of());

    static Tried refused(List<Finding> findings) {
        return new Tried(Optional.empty(), List.of(), findings, false);
    }

    static Tried unseen(List<Finding> findings) {
        return new Tried(Optional.empty(), List.of(), findings, true);
    }

    List<JournalEntry> entries() {
        List<JournalEntry> all = new ArrayList<>();
        written.ifPresent(all::add);
        all.addAll(followed);
        return all;
    }

    boolean isStale() {
        return written.isEmpty() && refused.isEmpty();
    }
}
