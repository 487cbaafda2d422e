package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads cases out of their journals: as they stand, as they stood, and what one led to in another. */
final class CaseRoom {
    private final Store store;
    private final Memory memory;

    CaseRoom(Store store, Memory memory) {
        this.store = store;
        this.memory = memory;
    }

    /**
     * A case as it was loaded, and the hash its next entry follows.
     *
     * @param foreign whether the id is that of a case of another procedure
     */
    record Loaded<D>(Optional<CaseFile<D>> file, String head, boolean foreign) {}

    /** The case of this id, from its journal or from what is remembered of it. */
    <D> Loaded<D> load(Procedure<D> procedure, CaseId id) {
        Replay<D> replay = Replay.of(procedure.types(), procedure.dataType());
        Optional<Memory.Remembered> remembered = memory.find(id);
        Optional<CaseFile<D>> file =
                remembered.map(Memory.Remembered::file).flatMap(one -> ofProcedure(procedure, one));
        if (remembered.isPresent() && file.isEmpty()) {
            return new Loaded<>(Optional.empty(), JournalEntry.ORIGIN, true);
        }
        String head = remembered.map(Memory.Remembered::head).orElse(JournalEntry.ORIGIN);
        for (StreamLine line :
                store.read(stream(id), file.map(CaseFile::version).orElse(0L))) {
            JournalEntry entry = JournalEntry.parse(line.text());
            if (!entry.procedure().equals(procedure.name())) {
                return new Loaded<>(Optional.empty(), head, true);
            }
            file = Optional.of(replay.after(file, entry, store));
            head = entry.hash();
        }
        if (file.isPresent()) {
            memory.keep(file.get(), head);
        }
        return new Loaded<>(file, head, false);
    }

    /** The case, if it is one of this procedure. */
    @SuppressWarnings("unchecked") // a case of the procedure holds the procedure's own data
    private static <D> Optional<CaseFile<D>> ofProcedure(Procedure<D> procedure, CaseFile<?> file) {
        return file.procedure().equals(procedure.name()) && procedure.dataType().isInstance(file.data())
                ? Optional.of((CaseFile<D>) file)
                : Optional.empty();
    }

    /** Remembers it no more. */
    void forget(CaseId id) {
        memory.forget(id);
    }

    /** The case as these lines leave it. */
    <D> Optional<CaseFile<D>> replayed(Procedure<D> procedure, List<StreamLine> lines) {
        Replay<D> replay = Replay.of(procedure.types(), procedure.dataType());
        Optional<CaseFile<D>> file = Optional.empty();
        for (StreamLine line : lines) {
            file = Optional.of(replay.after(file, JournalEntry.parse(line.text()), store));
        }
        return file;
    }

    List<JournalEntry> journal(CaseId id) {
        return store.read(stream(id), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
    }

    /**
     * What this entry led to in other cases, what that led to, and so on, in order; empty for an entry that led nowhere. What time demanded
     * there is not among it.
     */
    List<JournalEntry> followed(JournalEntry entry) {
        List<JournalEntry> found = new ArrayList<>();
        for (Handling.Link link : entry.handling().links()) {
            if (link.kind().equals(FollowUp.LED_TO)) {
                journal(link.to()).stream()
                        .filter(one -> one.cause()
                                .filter(cause -> cause.from().equals(entry.caseId()) && cause.seq() == entry.seq())
                                .isPresent())
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(one -> one.cause().orElseThrow().place()));
        List<JournalEntry> all = new ArrayList<>();
        found.forEach(one -> {
            all.add(one);
            all.addAll(followed(one));
        });
        return all;
    }

    static StreamId stream(CaseId id) {
        return StreamId.of(StreamId.Kind.CASE, id.value());
    }
}
