package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import java.util.List;

/**
 * A case of which was taken what time demanded (<i>hasil akibat waktu</i>).
 *
 * @param row the case as it was found
 * @param entries what was taken, in order; empty when it is merely late
 * @param stopped why not everything could be taken: a book forbids it, others write all the time, or the case failed
 */
public record SettledCase(CaseRow row, List<JournalEntry> entries, List<Finding> stopped) {
    /** Copies what it is given. */
    public SettledCase {
        entries = List.copyOf(entries);
        stopped = List.copyOf(stopped);
    }
}
