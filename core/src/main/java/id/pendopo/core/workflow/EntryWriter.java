package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.order.OrderedSet;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what an accepted command did: the entry with every effect, and the case after it. Pure; it refuses nothing. */
final class EntryWriter<D> {
    private final Workflow<D> workflow;
    private final Timekeeper<D> timekeeper;

    EntryWriter(Workflow<D> workflow, Timekeeper<D> timekeeper) {
        this.workflow = workflow;
        this.timekeeper = timekeeper;
    }

    /** The entry that opens a case, and the case. */
    Decision.Accepted<D> born(
            Step<D> step, CaseId id, RegionCode region, Command command, Occasion o, List<Finding> warnings) {
        List<Event<D>> events = step.recorder.of(null, command, o);
        if (!(events.get(0) instanceof Birth<D> birth)) {
            throw new IllegalStateException("step %s: creating() must give a birth".formatted(step.title));
        }
        Set<PersonRef> parties = OrderedSet.<PersonRef>empty().plus(step.parties.of(null, command, o));
        Place<D> there = workflow.place(step.target.first());
        CaseFile<D> seen = seen(there, id, region, birth, parties, o);
        if (step.target.movement() == Step.Movement.ONE_OF) {
            there = workflow.place(chosen(step, seen, command, o));
            seen = seen(there, id, region, birth, parties, o);
        }
        Entry<D> entry = entry(
                step,
                null,
                seen,
                command,
                o,
                warnings,
                events,
                there,
                Optional.empty(),
                there,
                Optional.empty(),
                o.at(),
                parties);
        CaseFile<D> opened = CaseFile.opened(entry);
        return new Decision.Accepted<>(entry, opened);
    }

    /** The case as it is born at this place, before anything of it is written. */
    private CaseFile<D> seen(
            Place<D> there, CaseId id, RegionCode region, Birth<D> birth, Set<PersonRef> parties, Occasion o) {
        return new CaseFile<>(
                id,
                region,
                workflow.procedure,
                workflow.policy,
                0,
                o.at(),
                there.stage(),
                Optional.empty(),
                there.status(),
                OrderedSet.empty(),
                Participation.NONE.withParties(parties),
                List.of(),
                Optional.empty(),
                Clocks.NONE,
                Handling.openedAt(o.at()),
                birth.born());
    }

    /** The entry of a step on a case, decided as of {@code o} and written at the real instant, and the case after it. */
    Decision.Accepted<D> moved(
            Place<D> here,
            Step<D> step,
            CaseFile<D> file,
            Command command,
            Occasion real,
            Occasion o,
            List<Finding> warnings) {
        List<Event<D>> events = step.recorder.of(file, command, o);
        D data = file.dataAfter(events);
        // The case as the events leave it is a copy of the whole file, so it is made only where somebody looks at it.
        CaseFile<D> seen = step.looksAhead ? file.over(data) : file;
        boolean changesLaw = command instanceof CaseCommand.ChangeLaw;
        Place<D> there = workflow.place(changesLaw ? image(file.stage()) : target(step, seen, command, o));
        if (there.room() != null && there.room().isTold()) {
            seen = file.over(data);
        }
        Optional<Code> cameFrom = changesLaw ? file.cameFrom().map(this::image) : cameFrom(step, file);
        Set<PersonRef> parties = OrderedSet.<PersonRef>empty().plus(step.parties.of(file, command, o));
        Entry<D> entry = entry(
                step,
                file,
                seen,
                command,
                o,
                warnings,
                events,
                here,
                here.known(),
                there,
                cameFrom,
                real.at(),
                parties);
        CaseFile<D> next = file.after(entry, data);
        return new Decision.Accepted<>(entry, next);
    }

    /** The entry of one signature of a joint act: it is kept, and nothing else happens. */
    Decision<D> signed(Step<D> step, CaseFile<D> file, Command command, Occasion o, List<Finding> warnings) {
        Entry<D> entry = new Entry<>(
                file.version() + 1,
                file.id(),
                file.region(),
                workflow.procedure,
                workflow.policy,
                stamp(o.calendar()),
                o.at(),
                o.at(),
                o.actor(),
                Signing.manner(step, file, o.actor()),
                step.act,
                Optional.of(file.stage()),
                file.stage(),
                file.cameFrom(),
                file.status(),
                o.commandId(),
                command,
                List.of(),
                file.clocks(),
                file.flags(),
                Set.of(),
                file.waivers(),
                Optional.of(Signing.signed(step, file, command, o)),
                file.handling(),
                Effects.uses(step, file, command, o),
                List.copyOf(warnings),
                Map.of(),
                List.of(),
                List.of());
        return new Decision.Accepted<>(entry, file.after(entry));
    }

    private Entry<D> entry(
            Step<D> step,
            @Nullable CaseFile<D> before,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            List<Finding> warnings,
            List<Event<D>> events,
            Place<D> here,
            Optional<Code> from,
            Place<D> there,
            Optional<Code> cameFrom,
            Instant at,
            Set<PersonRef> parties) {
        Set<Code> flags = Effects.flags(step, seen.flags());
        Code to = there.stage();
        Clocks clocks = clocks(step, seen, command, o, here, there, flags);
        Handling handling = seen.handling();
        for (int i = 0; i < step.handling.size(); i++) {
            handling = step.handling.get(i).of(seen.under(handling), command, o);
        }
        List<FollowUp> followUps = Following.of(step, seen.under(handling), command, o);
        handling = Following.linked(handling, followUps, o);
        Instant since = from.isPresent() && from.get().equals(to) ? handling.stageSince() : o.at();
        Optional<Instant> due = there.atOnce() ? Optional.of(o.at()) : clocks.nextDue(o.offset());
        return written(
                step,
                before,
                seen,
                command,
                o,
                warnings,
                events,
                from,
                there,
                cameFrom,
                at,
                parties,
                flags,
                clocks,
                handling.moved(since, due),
                followUps);
    }

    /** Apart from what moves the clocks, so that the machine compiles each as a whole. */
    private Entry<D> written(
            Step<D> step,
            @Nullable CaseFile<D> before,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            List<Finding> warnings,
            List<Event<D>> events,
            Optional<Code> from,
            Place<D> there,
            Optional<Code> cameFrom,
            Instant at,
            Set<PersonRef> parties,
            Set<Code> flags,
            Clocks clocks,
            Handling handling,
            List<FollowUp> followUps) {
        // All that the entry holds is at hand before it is made: what is filled as soon as it is made is filled far
        // cheaper.
        long seq = seen.version() + 1;
        CaseId id = seen.id();
        RegionCode region = seen.region();
        String procedure = workflow.procedure;
        PolicyStamp policy = workflow.policy;
        Entry.CalendarStamp calendar = stamp(o.calendar());
        Instant legalAt = o.at();
        Actor actor = o.actor();
        Manner manner = Signing.manner(step, seen, actor);
        String act = step.act;
        Code to = there.stage();
        CaseStatus status = there.status();
        CommandId commandId = o.commandId();
        List<Waiver> waivers = Effects.waivers(step, seen, command, o, warnings);
        Optional<JointAct> joint = Effects.joint(step, seen, command, o, to);
        List<FactUse> uses = Effects.uses(step, before, command, o);
        List<Finding> warned = warnings.isEmpty() ? List.of() : List.copyOf(warnings);
        Map<Code, String> numbers = Effects.numbers(step, before, command, o);
        List<Posting> postings = Effects.postings(step, seen, command, o);
        return new Entry<>(
                seq, id, region, procedure, policy, calendar, at, legalAt, actor, manner, act, from, to, cameFrom,
                status, commandId, command, events, clocks, flags, parties, waivers, joint, handling, uses, warned,
                numbers, postings, followUps);
    }

    private static Entry.CalendarStamp stamp(WorkingCalendar calendar) {
        return new Entry.CalendarStamp(calendar.version(), calendar.contentHash());
    }

    private Clocks clocks(
            Step<D> step,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            Place<D> here,
            Place<D> there,
            Set<Code> flags) {
        if (command instanceof CaseCommand.Recount recount) {
            return seen.clocks().with(recount.clock(), state -> state.recompute(o.calendar()));
        }
        Clocks after = timekeeper.after(step, seen, command, o, here, there, flags);
        // A clock that this law does not know could never come to a consequence.
        return command instanceof CaseCommand.ChangeLaw ? after.stoppingAllBut(workflow.clocks()) : after;
    }

    private Code target(Step<D> step, CaseFile<D> seen, Command command, Occasion o) {
        return switch (step.target.movement()) {
            case TO, ASIDE -> step.target.first();
            case STAYING -> seen.stage();
            case BACK ->
                seen.cameFrom()
                        .orElseThrow(() -> new IllegalStateException(
                                "step %s: goes back, and the case came from nowhere".formatted(step.title)));
            case ONE_OF -> chosen(step, seen, command, o);
        };
    }

    /** Where a case of another version of the law goes on; asked before whether it has such a stage. */
    private Code image(Code stage) {
        return workflow.takesOver
                .flatMap(change -> change.image(stage, workflow.openStages()))
                .orElseThrow();
    }

    private Code chosen(Step<D> step, CaseFile<D> seen, Command command, Occasion o) {
        Step.Effect<D, Stage> choice = step.target.choice();
        if (choice == null) {
            throw new IllegalStateException("step %s: has several targets and no choice".formatted(step.title));
        }
        Code chosen = choice.of(seen, command, o).code();
        if (!step.target.stages().contains(chosen)) {
            throw new IllegalStateException(
                    "step %s: chose %s, which is not among %s".formatted(step.title, chosen, step.target.stages()));
        }
        return chosen;
    }

    private static <D> Optional<Code> cameFrom(Step<D> step, CaseFile<D> file) {
        return switch (step.target.movement()) {
            case ASIDE -> Optional.of(file.stage());
            case STAYING -> file.cameFrom();
            default -> Optional.empty();
        };
    }
}
