package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.journal.PersonalInOpen;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one command on one case: asks the outside, reserves numbers, decides, seals and commits. It tries once. */
final class ActRoom {
    private final RegionCode region;
    private final Store store;
    private final FactRoom facts;
    private final BookRoom books;
    private final NumberRoom numbers;
    private final KeySource keys;
    private final CaseRoom cases;
    private final Closings closings;
    private final FollowUpRoom others;
    private final OutboxRoom outbox;

    ActRoom(
            RegionCode region,
            Store store,
            FactRoom facts,
            BookRoom books,
            NumberRoom numbers,
            KeySource keys,
            CaseRoom cases,
            Closings closings,
            FollowUpRoom others,
            OutboxRoom outbox) {
        this.region = region;
        this.store = store;
        this.facts = facts;
        this.books = books;
        this.numbers = numbers;
        this.keys = keys;
        this.cases = cases;
        this.closings = closings;
        this.others = others;
        this.outbox = outbox;
    }

    /** An attempt, and the case as it stands after it. */
    record Attempted<D>(Tried tried, CaseRoom.Loaded<D> after) {}

    /** The law that decides on this command: that of the case, or of the day. */
    static <D> Optional<Workflow<D>> law(
            Procedure<D> procedure, CaseRoom.Loaded<D> loaded, Command command, Occasion o) {
        return loaded.file().isPresent()
                ? Optional.of(procedure.of(loaded.file().get(), command, o.today()))
                : procedure.on(o.today());
    }

    /** Decides on the case as it was loaded, and writes what came of it; nothing is written when it is refused or stale. */
    <D> Attempted<D> attempt(
            Procedure<D> procedure, CaseRoom.Loaded<D> loaded, CaseId id, Command command, Occasion o) {
        Optional<Workflow<D>> law = law(procedure, loaded, command, o);
        if (law.isEmpty()) {
            return refusedWith(loaded, noPolicy(o));
        }
        Workflow<D> workflow = law.get();
        // Nobody who may not act makes the office ask a register of persons.
        List<Finding> refusal = workflow.refusal(loaded.file(), command, o);
        if (!refusal.isEmpty()) {
            return refusedWith(loaded, refusal);
        }
        BookRoom.Pages pages = new BookRoom.Pages();
        Facts known = facts.fetch(workflow.needs(loaded.file(), command, o), pages, o.actor(), o.at());
        NumberRoom.Reserved reserved = numbers.reserve(
                workflow.series(loaded.file(), command, o), workflow.numbering(), id, o.commandId(), o.at(), o.today());
        Occasion informed = o.with(known).withNumbers(reserved.numbers());
        Decision<D> decision = loaded.file().isPresent()
                ? procedure.decide(loaded.file().get(), command, informed)
                : workflow.open(id, region, command, informed);
        if (decision instanceof Decision.Accepted<D> accepted) {
            return commit(procedure, workflow, loaded, accepted, informed, reserved, pages);
        }
        return refusedWith(loaded, decision.findings());
    }

    private static <D> Attempted<D> refusedWith(CaseRoom.Loaded<D> loaded, List<Finding> findings) {
        return new Attempted<>(Tried.refused(findings), loaded);
    }

    private <D> Attempted<D> commit(
            Procedure<D> procedure,
            Workflow<D> workflow,
            CaseRoom.Loaded<D> loaded,
            Decision.Accepted<D> accepted,
            Occasion o,
            NumberRoom.Reserved reserved,
            BookRoom.Pages pages) {
        Entry<D> entry = accepted.entry();
        BookRoom.Outcome posted = books.write(entry.postings(), entry.id() + "#" + entry.seq(), pages, entry.at());
        if (!posted.findings().isEmpty()) {
            return refusedWith(loaded, posted.findings());
        }
        Sealed sealed;
        try {
            sealed = Sealer.seal(entry, workflow.types(), loaded.head(), keys);
        } catch (PersonalInOpen open) {
            // What a person typed into an open field, such as his own NIK into a title, is his to mend and no
            // programmer's fault.
            return refusedWith(
                    loaded,
                    Finding.block("core.PERSONAL_IN_OPEN").at(open.part()).only(Desk.OWN));
        }
        Attempted<D> done = new Attempted<>(
                new Tried(Optional.of(sealed.entry()), List.of(), List.of(), false),
                new CaseRoom.Loaded<>(
                        Optional.of(accepted.file()), sealed.entry().hash(), false));
        List<Append> appends = new ArrayList<>();
        appends.add(new Append(CaseRoom.stream(entry.id()), entry.seq() - 1, List.of(sealed.line())));
        appends.addAll(reserved.appends());
        appends.addAll(posted.appends());
        outbox.append(loaded.file(), accepted.file(), sealed.entry()).ifPresent(appends::add);
        // Asked as late as can be: a day may be closed while a decision is made.
        List<Finding> closed = closings.against(entry.at());
        if (!closed.isEmpty()) {
            return refusedWith(loaded, closed);
        }
        // What time takes is guarded by the version of the stream alone: its attempts have no ids that a person could
        // have used.
        Optional<StoredAnswer> answer = entry.actor().isSystem()
                ? Optional.empty()
                : Optional.of(new StoredAnswer(entry.id(), entry.commandId(), entry.seq()));
        Commit commit = new Commit(appends, List.of(CaseRow.of(accepted.file())), sealed.personal(), answer);
        if (!entry.followUps().isEmpty()) {
            return followed(procedure, loaded, done, commit, entry, o);
        }
        return store.commit(commit) instanceof CommitResult.Done ? done : new Attempted<>(Tried.STALE, loaded);
    }

    /** Writes the act with what it leads to in other cases, if they take it. */
    private <D> Attempted<D> followed(
            Procedure<D> procedure,
            CaseRoom.Loaded<D> loaded,
            Attempted<D> done,
            Commit commit,
            Entry<D> entry,
            Occasion o) {
        Attempted<D> stale = new Attempted<>(Tried.STALE, loaded);
        PaperStore paper = new PaperStore(store);
        if (!(paper.commit(commit) instanceof CommitResult.Done)) {
            return stale;
        }
        FollowUpRoom.Taken taken = others.take(paper, entry, o);
        if (taken.isStale()) {
            return stale;
        }
        List<Finding> refused = taken.refused().isEmpty() ? closings.against(entry.at()) : taken.refused();
        if (!refused.isEmpty()) {
            return refusedWith(loaded, refused);
        }
        if (!(store.commit(paper.whole(commit.answer())) instanceof CommitResult.Done)) {
            return stale;
        }
        boolean cameBack = taken.entries().stream().anyMatch(one -> one.caseId().equals(entry.id()));
        return new Attempted<>(
                new Tried(done.tried().written(), taken.entries(), List.of(), false),
                cameBack ? cases.load(procedure, entry.id()) : done.after());
    }

    /** That no version of the policy holds on this day. */
    static List<Finding> noPolicy(Occasion o) {
        return Finding.block("core.NO_POLICY").at("at").found(o.today()).only(Desk.OWN);
    }
}
