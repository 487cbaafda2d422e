package id.pendopo.core.event;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CaseFile;
import java.util.Optional;

/**
 * What an event is made of (<i>bahan peristiwa</i>).
 *
 * @param before the case before the act; empty for the one that opened it
 * @param after the case after it, whose state an event tells, so that who comes late understands it
 * @param entry the sealed act
 */
public record EventScene(Optional<CaseFile<?>> before, CaseFile<?> after, JournalEntry entry) {
    /** Whether the act brought the case to another stage, or opened it. */
    public boolean isMove() {
        return entry.from().isEmpty() || !entry.from().get().equals(entry.to());
    }
}
