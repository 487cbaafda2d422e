package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the work behind the front door: load, settle, act, and again when others wrote first; and tells each what he may know. */
final class Desk {
    static final LegalSource OWN = LegalSource.ownDecision("tata kerja kantor / working order of the office");
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int SETTLE_LIMIT = 100;

    private final Store store;
    private final ActRoom acts;
    private final CommandCheck check;
    private final CaseRoom cases;
    private final AttemptLog refusals;
    private final int attempts;
    private final Optional<Supplier<Desk>> onPaper;

    /**
     * A desk over this store.
     *
     * @param onPaper where it tries first what a stranger must not set off; empty where nothing is written anyway
     */
    Desk(
            Store store,
            ActRoom acts,
            CommandCheck check,
            CaseRoom cases,
            AttemptLog refusals,
            int attempts,
            Optional<Supplier<Desk>> onPaper) {
        this.store = store;
        this.acts = acts;
        this.check = check;
        this.cases = cases;
        this.refusals = refusals;
        this.attempts = attempts;
        this.onPaper = onPaper;
    }

    <D> Answer handle(Procedure<D> procedure, CaseId id, Command command, Occasion o) {
        List<JournalEntry> settled = new ArrayList<>();
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<Answer> before = repeated(procedure, id, command, o);
            if (before.isPresent()) {
                return before.get().withSettled(settled);
            }
            Tried tried = once(procedure, id, command, o, settled);
            if (tried.written().isPresent()) {
                return Answer.accepted(id, tried.written().get(), settled, tried.followed(), false);
            }
            if (!tried.isStale()) {
                return refused(procedure, id, command, o, tried, settled);
            }
        }
        return Answer.refused(id, busy(), settled);
    }

    private <D> Tried once(Procedure<D> procedure, CaseId id, Command command, Occasion o, List<JournalEntry> settled) {
        CaseRoom.Loaded<D> loaded = cases.load(procedure, id);
        if (loaded.foreign() || loaded.file().isEmpty() && !opens(procedure, command, o)) {
            return unknown(procedure, command, o);
        }
        Optional<Tried> stranger = isDue(loaded, o)
                ? onPaper.flatMap(paper -> paper.get().stranger(procedure, loaded, command, o))
                : Optional.empty();
        if (stranger.isPresent()) {
            return stranger.get();
        }
        Settled<D> now = settle(procedure, loaded, o, Due::moves, settled);
        return unlessUnseen(tried(procedure, now, id, command, o), procedure, now, command, o);
    }

    /** A case that this person may not see is answered as if there were none. */
    private <D> Tried unlessUnseen(Tried tried, Procedure<D> procedure, Settled<D> now, Command command, Occasion o) {
        boolean refused = !tried.refused().isEmpty();
        return refused && isUnseen(procedure, now.loaded(), command, o) ? unknown(procedure, command, o) : tried;
    }

    /**
     * The refusal of whoever may not act in the case as time leaves it. He would not be told what time took, so nobody would:
     * therefore he sets nothing off, and what is due stays so until somebody comes who is told.
     */
    private <D> Optional<Tried> stranger(
            Procedure<D> procedure, CaseRoom.Loaded<D> loaded, Command command, Occasion o) {
        Settled<D> then = settle(procedure, loaded, o, Due::moves, new ArrayList<>());
        Tried refused = refusedUnlessStranger(procedure, then.loaded(), command, o, List.of());
        Tried tried = unlessUnseen(refused, procedure, then, command, o);
        return Optional.of(tried).filter(one -> !one.refused().isEmpty());
    }

    private static boolean isDue(CaseRoom.Loaded<?> loaded, Occasion o) {
        return loaded.file()
                .filter(file -> file.handling()
                        .nextDue()
                        .filter(due -> !due.isAfter(o.at()))
                        .isPresent())
                .isPresent();
    }

    private <D> Tried tried(Procedure<D> procedure, Settled<D> now, CaseId id, Command command, Occasion o) {
        if (now.tried().isPresent()) {
            Tried stopped = now.tried().get();
            return stopped.isStale()
                    ? stopped
                    : refusedUnlessStranger(procedure, now.loaded(), command, o, stopped.refused());
        }
        List<Finding> invalid = check.against(command);
        if (!invalid.isEmpty()) {
            return refusedUnlessStranger(procedure, now.loaded(), command, o, invalid);
        }
        return acts.attempt(procedure, now.loaded(), id, command, o).tried();
    }

    private static <D> boolean opens(Procedure<D> procedure, Command command, Occasion o) {
        return procedure
                .on(o.today())
                .filter(workflow -> workflow.opens(command.getClass()))
                .isPresent();
    }

    /**
     * What is answered where there is no such case: the one answer, to the byte, for an id that nobody has, for one of another procedure,
     * and for a case that this person may not see.
     */
    private <D> Tried unknown(Procedure<D> procedure, Command command, Occasion o) {
        Optional<Workflow<D>> law = procedure.on(o.today());
        List<Finding> refusal =
                law.map(workflow -> workflow.refusalOfUnknown(command, o)).orElseGet(() -> ActRoom.noPolicy(o));
        List<Finding> invalid = Workflow.isAboutWho(refusal) ? List.of() : check.against(command);
        return Tried.unseen(invalid.isEmpty() ? refusal : invalid);
    }

    /** Whether this person is refused for who he is, in a case that he may not see. */
    private static <D> boolean isUnseen(
            Procedure<D> procedure, CaseRoom.Loaded<D> loaded, Command command, Occasion o) {
        return loaded.file()
                .filter(file -> {
                    List<Finding> refusal =
                            procedure.of(file, command, o.today()).refusal(Optional.of(file), command, o);
                    return Workflow.isAboutUnknown(refusal)
                            || Workflow.isAboutWho(refusal) && isHidden(procedure, file, o);
                })
                .isPresent();
    }

    private static <D> boolean isHidden(Procedure<D> procedure, CaseFile<D> file, Occasion o) {
        return procedure.of(file, o.today()).isHiddenFrom(file, o.actor(), o.today());
    }

    /** Whether nobody of these may know of the case. */
    <D> boolean isHidden(Procedure<D> procedure, CaseId id, Collection<Actor> hats, Occasion o) {
        return of(procedure, id)
                .filter(file -> isHidden(procedure.of(file, o.today()), file, hats, o))
                .isPresent();
    }

    static <D> boolean isHidden(Workflow<D> workflow, CaseFile<D> file, Collection<Actor> hats, Occasion o) {
        return hats.stream().allMatch(hat -> workflow.isHiddenFrom(file, hat, o.today()));
    }

    /** Whether there is such a case that this person may see. */
    <D> boolean isThereFor(Procedure<D> procedure, CaseId id, Occasion o) {
        return of(procedure, id).filter(file -> maySee(procedure, file, o)).isPresent();
    }

    private static <D> boolean maySee(Procedure<D> procedure, CaseFile<D> file, Occasion o) {
        return procedure.of(file, o.today()).maySee(file, o.actor(), o.today());
    }

    /**
     * What a command or a book has against it is told to those who may give it; to anybody else, that he may not, and nothing
     * beside it.
     */
    private static <D> Tried refusedUnlessStranger(
            Procedure<D> procedure, CaseRoom.Loaded<D> loaded, Command command, Occasion o, List<Finding> findings) {
        List<Finding> who = ActRoom.law(procedure, loaded, command, o)
                .map(workflow -> workflow.refusal(loaded.file(), command, o))
                .filter(Workflow::isAboutWho)
                .orElse(findings);
        return Tried.refused(who);
    }

    /**
     * A refusal is given only when the attempt was not accepted meanwhile by its own twin; and who may not act at all is not
     * shown what time has taken from the case.
     */
    private <D> Answer refused(
            Procedure<D> procedure, CaseId id, Command command, Occasion o, Tried tried, List<JournalEntry> settled) {
        Optional<Answer> twin = repeated(procedure, id, command, o);
        return twin.isPresent() ? twin.get() : told(procedure, id, command, o, tried, settled);
    }

    private <D> Answer unknownTo(Procedure<D> procedure, CaseId id, Command command, Occasion o) {
        return told(procedure, id, command, o, unknown(procedure, command, o), List.of());
    }

    /** The log tells an id that nobody has from a case that was hidden; the answer does not. */
    private <D> Answer told(
            Procedure<D> procedure, CaseId id, Command command, Occasion o, Tried tried, List<JournalEntry> settled) {
        List<Finding> findings = tried.refused();
        boolean aboutWho = Workflow.isAboutWho(findings);
        boolean mayKnow = !aboutWho && !tried.unseen();
        if (!mayKnow) {
            String code = findings.get(0).code();
            boolean hidden = !aboutWho && cases.load(procedure, id).file().isPresent();
            refusals.write(
                    procedure.name(), id, Command.nameOf(command.getClass()), o, hidden ? "core.NOT_PERMITTED" : code);
        }
        return Answer.refused(id, findings, mayKnow ? settled : List.of());
    }

    /** What settling took, and why it did not take more. */
    record Settling(List<JournalEntry> entries, List<Finding> stopped) {}

    <D> Settling settle(Procedure<D> procedure, CaseId id, Occasion o) {
        return settle(procedure, id, o, Due::moves);
    }

    /** Takes of what time demands only what this names. */
    <D> Settling settle(Procedure<D> procedure, CaseId id, Occasion o, Predicate<Due> which) {
        List<JournalEntry> settled = new ArrayList<>();
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<Tried> stopped = settle(procedure, cases.load(procedure, id), o, which, settled)
                    .tried();
            if (stopped.isEmpty() || !stopped.get().isStale()) {
                return new Settling(settled, stopped.map(Tried::refused).orElse(List.of()));
            }
        }
        return new Settling(settled, busy());
    }

    /** The case as time leaves it: what is due by now is taken first, which on paper changes nothing. */
    <D> Optional<CaseFile<?>> asTimeLeaves(Procedure<D> procedure, CaseRow row, Occasion o) {
        if (row.nextDue().filter(due -> !due.isAfter(o.at())).isPresent()) {
            settle(procedure, row.id(), o);
        }
        return file(procedure, row.id());
    }

    <D> List<Option> options(Procedure<D> procedure, CaseId id, StaffRoom staff, Occasion o) {
        return cases.load(procedure, id)
                .file()
                .map(file -> {
                    Workflow<D> workflow = procedure.of(file, o.today());
                    return procedure.options(file, o).stream()
                            .map(option -> staff.told(workflow, file, option, o))
                            .toList();
                })
                .orElse(List.of());
    }

    <D> List<Due> due(Procedure<D> procedure, CaseId id, Occasion o) {
        return cases.load(procedure, id)
                .file()
                .map(file -> procedure.of(file, o.today()).due(file, o))
                .orElse(List.of());
    }

    <D> Optional<CaseFile<?>> file(Procedure<D> procedure, CaseId id) {
        return of(procedure, id).map(file -> file);
    }

    <D> Optional<CaseFile<D>> of(Procedure<D> procedure, CaseId id) {
        return cases.load(procedure, id).file();
    }

    /** The case, for somebody who may see it; anybody else is answered as if there were none, and is remembered. */
    <D> Optional<CaseFile<?>> read(Procedure<D> procedure, CaseId id, Occasion o) {
        Optional<CaseFile<D>> file = cases.load(procedure, id).file();
        boolean seen = file.isPresent() && maySee(procedure, file.get(), o);
        if (!seen) {
            refusals.write(
                    procedure.name(), id, "read", o, file.isPresent() ? "core.NOT_PERMITTED" : "core.CASE_UNKNOWN");
            return Optional.empty();
        }
        return file.filter(one -> !procedure.of(one, o.today()).isShownOnlyInViews())
                .map(one -> one);
    }

    /** The case as these lines leave it. */
    <D> Optional<CaseFile<D>> replayed(Procedure<D> procedure, List<StreamLine> lines) {
        return cases.replayed(procedure, lines);
    }

    /** That handling this case failed; the failure's own words may hold what is personal, so only its kind is told. */
    static List<Finding> failed(CaseId id, RuntimeException failure) {
        if (failure instanceof CalendarYearMissing missing) {
            return Workflow.calendarMissing(missing);
        }
        LOG.warn("case {} failed: {}", id, failure.getClass().getName());
        return Finding.block("core.FAILED")
                .at("case")
                .found(failure.getClass().getSimpleName())
                .only(OWN);
    }

    static List<Finding> busy() {
        return Finding.block("core.BUSY").only(OWN);
    }

    /** Where settling came to: the case after it, or what stopped it. */
    private record Settled<D>(CaseRoom.Loaded<D> loaded, Optional<Tried> tried) {}

    /** Takes everything that time demands; stops where another wrote first, or where a book forbids a consequence. */
    private <D> Settled<D> settle(
            Procedure<D> procedure,
            CaseRoom.Loaded<D> loaded,
            Occasion o,
            Predicate<Due> which,
            List<JournalEntry> settled) {
        CaseRoom.Loaded<D> now = loaded;
        for (int round = 0; round < SETTLE_LIMIT && now.file().isPresent(); round++) {
            CaseFile<D> file = now.file().get();
            Workflow<D> workflow = procedure.of(file, o.today());
            Optional<Due> due;
            try {
                due = o.at().isBefore(file.at())
                        ? Optional.empty()
                        : workflow.due(file, o).stream().filter(which).findFirst();
            } catch (CalendarYearMissing missing) {
                return new Settled<>(now, Optional.of(Tried.refused(Workflow.calendarMissing(missing))));
            }
            if (due.isEmpty()) {
                break;
            }
            Occasion bySystem = o.by(Actor.SYSTEM, CommandId.of("due:" + (file.version() + 1)));
            ActRoom.Attempted<D> attempted =
                    acts.attempt(procedure, now, file.id(), due.get().command().orElseThrow(), bySystem);
            if (attempted.tried().written().isEmpty()) {
                return new Settled<>(now, Optional.of(attempted.tried()));
            }
            settled.addAll(attempted.tried().entries());
            now = attempted.after();
        }
        return new Settled<>(now, Optional.empty());
    }

    /** Takes what an act of another case leads to; what time demands here comes first, as before every act. */
    <D> FollowUpRoom.Taken follow(Procedure<D> procedure, FollowUp one, Occasion bySystem) {
        List<JournalEntry> entries = new ArrayList<>();
        Tried tried = once(procedure, one.to(), one.command(), bySystem, entries);
        entries.addAll(tried.entries());
        return new FollowUpRoom.Taken(entries, tried.refused(), tried.isStale());
    }

    /** The answer to an attempt that was accepted before, or that its id was used for something else. */
    private <D> Optional<Answer> repeated(Procedure<D> procedure, CaseId id, Command command, Occasion o) {
        return store.answer(id, o.commandId()).map(answer -> {
            JournalEntry entry = JournalEntry.parse(
                    store.read(CaseRoom.stream(id), answer.version() - 1).get(0).text());
            if (!entry.procedure().equals(procedure.name())) {
                return unknownTo(procedure, id, command, o);
            }
            Optional<CaseFile<D>> file = cases.load(procedure, id).file();
            // What somebody did once is no longer his to know where the procedure hides the case from him since.
            boolean since = file.filter(one -> procedure.of(one, o.today()).hides(one, o.actor()))
                    .isPresent();
            Command asked = Replay.of(procedure.types(), procedure.dataType()).command(entry, store);
            if (!since && asked.equals(command) && entry.actor().equals(o.actor())) {
                return Answer.accepted(id, entry, List.of(), cases.followed(entry), true);
            }
            if (file.filter(one -> isHidden(procedure, one, o)).isPresent()) {
                // That this id was used would tell a stranger that there is such a case.
                return unknownTo(procedure, id, command, o);
            }
            return Answer.refused(
                    id, Finding.block("core.COMMAND_ID_REUSED").at("commandId").only(OWN), List.of());
        });
    }
}
