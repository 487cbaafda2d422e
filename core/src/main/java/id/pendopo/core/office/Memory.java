package id.pendopo.core.office;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cases an office remembers between commands, the least lately used forgotten first, so that a case is not replayed from
 * its first line each time. What is remembered is only a start: lines that others wrote since are always read. Thread-safe.
 */
final class Memory {
    private final Map<CaseId, Remembered> cases;

    /** A case as it was after an entry, and that entry's hash. */
    record Remembered(CaseFile<?> file, String head) {}

    Memory(int limit) {
        this.cases = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseId, Remembered> eldest) {
                return size() > limit;
            }
        };
    }

    synchronized Optional<Remembered> find(CaseId id) {
        return Optional.ofNullable(cases.get(id));
    }

    synchronized void keep(CaseFile<?> file, String head) {
        cases.put(file.id(), new Remembered(file, head));
    }

    synchronized void forget(CaseId id) {
        cases.remove(id);
    }
}
