package id.pendopo.core.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A case as it was after one of its entries (<i>keadaan berkas pada satu catatan</i>): what a letter is about. Immutable and
 * thread-safe; it holds personal values.
 *
 * @param <D> the data of the case
 */
public final class LetterCase<D> {
    private final CaseFile<D> file;
    private final List<JournalEntry> journal;
    private final Command command;

    private LetterCase(CaseFile<D> file, List<JournalEntry> journal, Command command) {
        this.file = file;
        this.journal = List.copyOf(journal);
        this.command = command;
    }

    /**
     * The case after each of its entries, the first entry first. A personal value that is not there reads as one that was withheld.
     *
     * @throws IllegalArgumentException if an entry does not follow, or is of another procedure
     */
    public static <D> List<LetterCase<D>> each(CaseEvidence evidence, Procedure<D> procedure) {
        Replay<D> replay = Replay.of(procedure.types(), procedure.dataType());
        PersonalVault vault = PersonalVault.of(evidence.personal()).orWithheld();
        List<LetterCase<D>> moments = new ArrayList<>();
        Optional<CaseFile<D>> file = Optional.empty();
        for (int i = 0; i < evidence.entries().size(); i++) {
            JournalEntry entry = evidence.entries().get(i);
            CaseFile<D> after = replay.after(file, entry, vault);
            moments.add(new LetterCase<>(after, evidence.entries().subList(0, i + 1), replay.command(entry, vault)));
            file = Optional.of(after);
        }
        return moments;
    }

    /** The case as it stands after its last entry; see {@link #each}. */
    public static <D> LetterCase<D> of(CaseEvidence evidence, Procedure<D> procedure) {
        List<LetterCase<D>> moments = each(evidence, procedure);
        return moments.get(moments.size() - 1);
    }

    /** The case. */
    public CaseFile<D> file() {
        return file;
    }

    /** The entry after which it stands so. */
    public JournalEntry entry() {
        return journal.get(journal.size() - 1);
    }

    /** What the entry answered. */
    public Command command() {
        return command;
    }

    /** What the case holds. */
    public D data() {
        return file.data();
    }

    /** Whether it stands so after this act: {@code submit}. */
    public boolean isAfter(String act) {
        return entry().act().equals(act);
    }

    /** The last entry of this act. */
    public Optional<JournalEntry> last(String act) {
        return lastOf(entry -> entry.act().equals(act));
    }

    /** The last entry that this is true of. */
    public Optional<JournalEntry> lastOf(Predicate<JournalEntry> which) {
        for (int i = journal.size() - 1; i >= 0; i--) {
            if (which.test(journal.get(i))) {
                return Optional.of(journal.get(i));
            }
        }
        return Optional.empty();
    }

    /** Case and entry, nothing of what stands in it. */
    @Override
    public String toString() {
        return "LetterCase[" + file.id() + ", " + entry().seq() + "]";
    }
}
