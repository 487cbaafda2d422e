package id.pendopo.performance.matrix;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a case into its journal as an office does, and keeps what would stand apart. Not thread-safe. */
public final class Sealing {
    private final Workflow<?> workflow;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> secrets = new TreeSet<>();
    private String before = JournalEntry.ORIGIN;

    public Sealing(Workflow<?> workflow) {
        this.workflow = workflow;
    }

    /** Writes what was decided. */
    public void write(Entry<?> entry) {
        Sealed next =
                Sealer.seal(entry, workflow.types(), before, bytes -> Arrays.fill(bytes, (byte) (lines.size() + 1)));
        before = next.entry().hash();
        lines.add(next.line());
        next.personal().forEach(one -> secrets.add(one.value().reveal()));
    }

    /** The lines of the journal. */
    public List<String> lines() {
        return lines;
    }

    /** The personal values that stand apart. */
    public Set<String> secrets() {
        return secrets;
    }
}
