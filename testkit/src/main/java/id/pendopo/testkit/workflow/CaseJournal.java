package id.pendopo.testkit.workflow;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The journal of one case, sealed as an office does it (<i>jurnal berkas dalam uji</i>), with what stands apart from it: for tests
 * that no person is in a line, and that the lines give the case again. The same entries always give the same lines. Not thread-safe.
 *
 * @param <D> the data of the procedure
 */
public final class CaseJournal<D> {
    private final Workflow<D> workflow;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, PersonalRecord> vault = new LinkedHashMap<>();
    private String before = JournalEntry.ORIGIN;

    private CaseJournal(Workflow<D> workflow) {
        this.workflow = workflow;
    }

    /** An empty journal of a case of this workflow. */
    public static <D> CaseJournal<D> of(Workflow<D> workflow) {
        return new CaseJournal<>(workflow);
    }

    /** The journal of a case of this workflow in which these entries are written. */
    public static <D> CaseJournal<D> of(Workflow<D> workflow, List<Entry<D>> entries) {
        CaseJournal<D> journal = of(workflow);
        entries.forEach(journal::write);
        return journal;
    }

    /** Writes what was decided, after what stands there. */
    public CaseJournal<D> write(Entry<D> entry) {
        Sealed next =
                Sealer.seal(entry, workflow.types(), before, bytes -> Arrays.fill(bytes, (byte) (lines.size() + 1)));
        before = next.entry().hash();
        lines.add(next.line());
        next.personal().forEach(record -> vault.put(record.ref(), record));
        return this;
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The lines as they are read back. */
    public List<JournalEntry> entries() {
        return lines.stream().map(JournalEntry::parse).toList();
    }

    /** What stands apart from the lines, in the order in which it was written. */
    public List<PersonalRecord> personal() {
        return List.copyOf(vault.values());
    }

    /** The personal values that stand apart, as they were told. */
    public Set<String> secrets() {
        Set<String> secrets = new TreeSet<>();
        vault.values().forEach(record -> secrets.add(record.value().reveal()));
        return secrets;
    }

    /**
     * Out of the lines and what stands apart comes this very case.
     *
     * @throws AssertionError if another case comes, or none
     */
    public CaseJournal<D> replaysTo(CaseFile<D> file) {
        CaseFile<D> again;
        try {
            again = Replay.of(workflow.types(), dataType(file))
                    .file(entries(), ref -> Optional.ofNullable(vault.get(ref)));
        } catch (RuntimeException broken) {
            throw new AssertionError("case %s: its journal does not replay".formatted(file.id()), broken);
        }
        if (!again.equals(file)) {
            throw new AssertionError(
                    "case %s: its journal replays to another file: %s instead of %s".formatted(file.id(), again, file));
        }
        return this;
    }

    @SuppressWarnings("unchecked") // the data of a case of this workflow are its data
    static <D> Class<D> dataType(CaseFile<D> file) {
        return (Class<D>) file.data().getClass();
    }
}
