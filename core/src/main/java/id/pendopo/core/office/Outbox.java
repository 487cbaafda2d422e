package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/**
 * Tells the outside what happened in a case (<i>kotak keluar</i>). Its lines are written in the same commit as the act, so neither is ever
 * there without the other; who sends them reads them from {@link Office#outbox} and may send one twice, never none. A failure stops the
 * act. Must be pure and thread-safe.
 */
public interface Outbox {
    /**
     * What is told of one act; nothing as an empty list.
     *
     * @param before the case before it; empty for the act that opened it
     * @param after the case after it
     * @param entry the sealed act
     */
    List<String> lines(Optional<CaseFile<?>> before, CaseFile<?> after, JournalEntry entry);
}
