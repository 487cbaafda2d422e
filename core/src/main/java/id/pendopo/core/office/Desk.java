package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.journal.PersonalInOpen;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does the work behind the front door: load, settle, decide, seal, commit, and again when others wrote first. */
final class Desk {
    private static final LegalSource OWN = LegalSource.ownDecision("tata kerja kantor pelayanan");
    private static final int SETTLE_LIMIT = 100;

    private final RegionPack pack;
    private final Store store;
    private final FactRoom facts;
    private final BookRoom books;
    private final NumberRoom numbers;
    private final CommandCheck check;
    private final KeySource keys;
    private final int attempts;

    Desk(
            RegionPack pack,
            Store store,
            FactRoom facts,
            BookRoom books,
            NumberRoom numbers,
            CommandCheck check,
            KeySource keys,
            int attempts) {
        this.pack = pack;
        this.store = store;
        this.facts = facts;
        this.books = books;
        this.numbers = numbers;
        this.check = check;
        this.keys = keys;
        this.attempts = attempts;
    }

    /** A case as it was loaded, and the hash its next entry follows. */
    private record Loaded<D>(Optional<CaseFile<D>> file, String head) {}

    /** What one attempt led to: an answer, or nothing, when another wrote first. */
    private record Tried(Optional<JournalEntry> written, List<Finding> refused) {
        static final Tried STALE = new Tried(Optional.empty(), List.of());
    }

    <D> Answer handle(Procedure<D> procedure, CaseId id, Command command, Occasion o, boolean write) {
        List<JournalEntry> settled = new ArrayList<>();
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<Answer> before = write ? repeated(procedure, id, command, o) : Optional.empty();
            if (before.isPresent()) {
                return before.get();
            }
            Loaded<D> loaded = load(procedure, id);
            if (write && !settleOne(procedure, loaded, o, settled)) {
                continue;
            }
            if (write && !settled.isEmpty()) {
                loaded = load(procedure, id);
            }
            List<Finding> invalid = check.against(command);
            if (!invalid.isEmpty()) {
                return Answer.refused(id, invalid, settled);
            }
            Tried tried = attempt(procedure, loaded, id, command, o, write);
            if (tried.written().isPresent()) {
                return Answer.accepted(id, tried.written().get(), settled, false);
            }
            if (!tried.refused().isEmpty()) {
                return Answer.refused(id, tried.refused(), settled);
            }
        }
        return Answer.refused(id, busy(), settled);
    }

    <D> List<JournalEntry> settle(Procedure<D> procedure, CaseId id, Occasion o) {
        List<JournalEntry> settled = new ArrayList<>();
        for (int attempt = 0; attempt < attempts; attempt++) {
            if (settleOne(procedure, load(procedure, id), o, settled)) {
                return settled;
            }
        }
        return settled;
    }

    <D> List<Option> options(Procedure<D> procedure, CaseId id, Occasion o) {
        return load(procedure, id)
                .file()
                .map(file -> procedure.of(file, o.today()).options(file, o))
                .orElse(List.of());
    }

    <D> List<Due> due(Procedure<D> procedure, CaseId id, Occasion o) {
        return load(procedure, id)
                .file()
                .map(file -> procedure.of(file, o.today()).due(file, o))
                .orElse(List.of());
    }

    <D> Optional<CaseFile<?>> file(Procedure<D> procedure, CaseId id) {
        return load(procedure, id).file().map(file -> file);
    }

    List<JournalEntry> journal(CaseId id) {
        return store.read(stream(id), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
    }

    static List<Finding> busy() {
        return Finding.block("core.BUSY").only(OWN);
    }

    /**
     * Takes everything that time demands.
     *
     * @return false when another wrote first, so that the case must be loaded anew
     */
    private <D> boolean settleOne(Procedure<D> procedure, Loaded<D> loaded, Occasion o, List<JournalEntry> settled) {
        Loaded<D> now = loaded;
        for (int round = 0; round < SETTLE_LIMIT && now.file().isPresent(); round++) {
            CaseFile<D> file = now.file().get();
            Workflow<D> workflow = procedure.of(file, o.today());
            if (o.at().isBefore(file.at())) {
                return true;
            }
            Optional<Due> due =
                    workflow.due(file, o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return true;
            }
            CommandId attempt = CommandId.of("due:" + (file.version() + 1));
            Occasion bySystem = o.by(Actor.SYSTEM, attempt);
            Tried tried = attempt(procedure, now, file.id(), due.get().command().orElseThrow(), bySystem, true);
            if (tried.written().isEmpty()) {
                return !tried.refused().isEmpty();
            }
            settled.add(tried.written().get());
            now = load(procedure, file.id());
        }
        return true;
    }

    private <D> Tried attempt(
            Procedure<D> procedure, Loaded<D> loaded, CaseId id, Command command, Occasion o, boolean write) {
        Optional<Workflow<D>> law = loaded.file()
                .map(file -> Optional.of(procedure.of(file, o.today())))
                .orElseGet(() -> procedure.on(o.today()));
        if (law.isEmpty()) {
            return new Tried(
                    Optional.empty(),
                    Finding.block("core.NO_POLICY").at("at").found(o.today()).only(OWN));
        }
        Workflow<D> workflow = law.get();
        BookRoom.Pages pages = new BookRoom.Pages();
        Facts known = facts.fetch(workflow.needs(loaded.file(), command), pages, o.at());
        NumberRoom.Reserved reserved = numbers.reserve(
                workflow.series(loaded.file(), command), workflow.numbering(), id, o.commandId(), o.at(), o.today());
        Occasion informed = o.with(known).withNumbers(reserved.numbers());
        Decision<D> decision = loaded.file().isPresent()
                ? workflow.decide(loaded.file().get(), command, informed)
                : workflow.open(id, pack.region().code(), command, informed);
        if (!(decision instanceof Decision.Accepted<D> accepted)) {
            if (write) {
                logAttempt(procedure, id, command, o, decision.findings());
            }
            return new Tried(Optional.empty(), decision.findings());
        }
        return commit(workflow, loaded, accepted, reserved, pages, write);
    }

    private <D> Tried commit(
            Workflow<D> workflow,
            Loaded<D> loaded,
            Decision.Accepted<D> accepted,
            NumberRoom.Reserved reserved,
            BookRoom.Pages pages,
            boolean write) {
        Entry<D> entry = accepted.entry();
        BookRoom.Outcome posted = books.write(entry.postings(), entry.id() + "#" + entry.seq(), pages, entry.at());
        if (!posted.findings().isEmpty()) {
            return new Tried(Optional.empty(), posted.findings());
        }
        Sealed sealed;
        try {
            sealed = Sealer.seal(entry, workflow.types(), loaded.head(), keys);
        } catch (PersonalInOpen open) {
            // What a person typed into an open field, such as his own NIK into a title, is his to mend and no
            // programmer's fault.
            return new Tried(
                    Optional.empty(),
                    Finding.block("core.PERSONAL_IN_OPEN").at(open.part()).only(OWN));
        }
        if (!write) {
            return new Tried(Optional.of(sealed.entry()), List.of());
        }
        List<Append> appends = new ArrayList<>();
        appends.add(new Append(stream(entry.id()), entry.seq() - 1, List.of(sealed.line())));
        appends.addAll(reserved.appends());
        appends.addAll(posted.appends());
        Commit commit = new Commit(
                appends,
                List.of(CaseRow.of(accepted.file())),
                sealed.personal(),
                Optional.of(new StoredAnswer(entry.id(), entry.commandId(), entry.seq())));
        return store.commit(commit) instanceof CommitResult.Done
                ? new Tried(Optional.of(sealed.entry()), List.of())
                : Tried.STALE;
    }

    /** The answer to an attempt that was accepted before, or that its id was used for something else. */
    private <D> Optional<Answer> repeated(Procedure<D> procedure, CaseId id, Command command, Occasion o) {
        return store.answer(id, o.commandId()).map(answer -> {
            JournalEntry entry = JournalEntry.parse(
                    store.read(stream(id), answer.version() - 1).get(0).text());
            Command asked = Replay.of(procedure.types(), procedure.dataType()).command(entry, store);
            if (asked.equals(command) && entry.actor().equals(o.actor())) {
                return Answer.accepted(id, entry, List.of(), true);
            }
            return Answer.refused(
                    id, Finding.block("core.COMMAND_ID_REUSED").at("commandId").only(OWN), List.of());
        });
    }

    private <D> Loaded<D> load(Procedure<D> procedure, CaseId id) {
        Replay<D> replay = Replay.of(procedure.types(), procedure.dataType());
        Optional<CaseFile<D>> file = Optional.empty();
        String head = JournalEntry.ORIGIN;
        for (StreamLine line : store.read(stream(id), 0)) {
            JournalEntry entry = JournalEntry.parse(line.text());
            file = Optional.of(replay.after(file, entry, store));
            head = entry.hash();
        }
        return new Loaded<>(file, head);
    }

    /** A refused attempt on permission or separation, as the attempts log keeps it. */
    private record Attempted(CaseId forCase, String procedure, String act, Actor actor, Instant at, String finding) {}

    private void logAttempt(Procedure<?> procedure, CaseId id, Command command, Occasion o, List<Finding> findings) {
        if (!Workflow.isAboutWho(findings)) {
            return;
        }
        String line = CanonicalWriter.toText(new Attempted(
                id,
                procedure.name(),
                Command.nameOf(command.getClass()),
                o.actor(),
                o.at(),
                findings.get(0).code()));
        StreamId log = StreamId.of(
                StreamId.Kind.ATTEMPTS,
                "%s/%d".formatted(pack.region().code().dotted(), o.today().getYear()));
        store.commit(Commit.of(new Append(log, Append.ANY, List.of(line))));
    }

    private static StreamId stream(CaseId id) {
        return StreamId.of(StreamId.Kind.CASE, id.value());
    }
}
