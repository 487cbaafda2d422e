package id.pendopo.core.publication;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/**
 * Builds the public view of the cases of one procedure (<i>tampilan publik</i>). Found through {@code ServiceLoader}. Must
 * be pure and thread-safe.
 */
public interface PublicViewProvider {
    /** Which procedure, for example {@code grants/proposal}. */
    String procedure();

    /**
     * What a stranger sees: a record of its own, built field by field; empty while nothing is public.
     *
     * @param file the case
     * @param journal its entries, for dates of stages
     */
    Optional<? extends Record> view(CaseFile<?> file, List<JournalEntry> journal);
}
