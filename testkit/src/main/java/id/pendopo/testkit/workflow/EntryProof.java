package id.pendopo.testkit.workflow;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.json.TwoJacksons;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What every accepted entry must stand: it seals, its line gives the equal case again, and its parts survive JSON. */
final class EntryProof<D> {
    private final Workflow<D> workflow;
    private final boolean both;

    EntryProof(Workflow<D> workflow) {
        this(workflow, TwoJacksons.areBoth());
    }

    /** @param both whether Jackson 2 is asked too */
    EntryProof(Workflow<D> workflow, boolean both) {
        this.workflow = workflow;
        this.both = both;
    }

    /** @param before the case that was decided on; empty at its opening */
    void prove(Optional<CaseFile<D>> before, Decision.Accepted<D> done) {
        Entry<D> entry = done.entry();
        Sealed sealed =
                Sealer.seal(entry, workflow.types(), JournalEntry.ORIGIN, bytes -> Arrays.fill(bytes, (byte) 1));
        Map<String, PersonalRecord> vault = new HashMap<>();
        sealed.personal().forEach(record -> vault.put(record.ref(), record));
        CaseFile<D> again = Replay.of(workflow.types(), CaseJournal.dataType(done.file()))
                .after(before, JournalEntry.parse(sealed.line()), ref -> Optional.ofNullable(vault.get(ref)));
        if (!again.equals(done.file())) {
            throw new AssertionError(
                    "its line replays to another file: %s instead of %s".formatted(again, done.file()));
        }
        survives(entry.command());
        for (Event<D> event : entry.events()) {
            survives(event);
        }
        survives(done.file().data());
    }

    private void survives(Object value) {
        Class<?> as = SealedFamily.above(value.getClass());
        if (both) {
            TwoJacksons.survives(value, as);
        } else {
            TwoJacksons.survivesThree(value, as);
        }
    }
}
