package id.pendopo.grants.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.grants.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as it was after one of its entries (<i>keadaan berkas pada satu catatan</i>): what a letter is about. Immutable and
 * thread-safe; it holds personal values.
 */
public final class LetterCase {
    private final CaseFile<Proposal> file;
    private final List<JournalEntry> journal;
    private final Command command;

    private LetterCase(CaseFile<Proposal> file, List<JournalEntry> journal, Command command) {
        this.file = file;
        this.journal = List.copyOf(journal);
        this.command = command;
    }

    /**
     * The case after each of its entries, the first entry first. A personal value that is not there reads as one that was withheld.
     *
     * @throws IllegalArgumentException if an entry does not follow, or is of another procedure
     */
    public static List<LetterCase> each(CaseEvidence evidence, Procedure<Proposal> procedure) {
        Replay<Proposal> replay = Replay.of(procedure.types(), procedure.dataType());
        PersonalVault vault = PersonalVault.of(evidence.personal()).orWithheld();
        List<LetterCase> moments = new ArrayList<>();
        Optional<CaseFile<Proposal>> file = Optional.empty();
        for (int i = 0; i < evidence.entries().size(); i++) {
            JournalEntry entry = evidence.entries().get(i);
            CaseFile<Proposal> after = replay.after(file, entry, vault);
            moments.add(new LetterCase(after, evidence.entries().subList(0, i + 1), replay.command(entry, vault)));
            file = Optional.of(after);
        }
        return moments;
    }

    /** The case as it stands after its last entry; see {@link #each}. */
    public static LetterCase of(CaseEvidence evidence, Procedure<Proposal> procedure) {
        List<LetterCase> moments = each(evidence, procedure);
        return moments.get(moments.size() - 1);
    }

    /** The case. */
    public CaseFile<Proposal> file() {
        return file;
    }

    /** The entry after which it stands so. */
    public JournalEntry entry() {
        return journal.get(journal.size() - 1);
    }

    /** What the entry answered. */
    Command command() {
        return command;
    }

    Proposal proposal() {
        return file.data();
    }

    boolean isAfter(String act) {
        return entry().act().equals(act);
    }

    /** The last entry of this act. */
    Optional<JournalEntry> last(String act) {
        return lastOf(entry -> entry.act().equals(act));
    }

    Optional<JournalEntry> lastOf(java.util.function.Predicate<JournalEntry> which) {
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
