package id.pendopo.testkit.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** One case that goes its random way. */
final class RandomWalk<D> {
    private static final int SETTLE_LIMIT = 100;

    /** The system where another case led to what it takes; time itself is {@link Actor#SYSTEM}. */
    private static final Actor AFTER_ANOTHER = Actor.of("walk-other", Role.SYSTEM);

    private static final CaseId OTHER = CaseId.of("walk-other");

    private final WorkflowChecks<D> checks;
    private final Workflow<D> workflow;
    private final int seed;
    private final Map<String, Integer> everTaken;
    private final Random random;
    private final Outside outside;
    private final List<Sealed> sealed = new ArrayList<>();
    private final Map<String, PersonalRecord> personal = new HashMap<>();
    private final Map<String, Integer> taken = new TreeMap<>();
    private final Set<String> stages = new TreeSet<>();
    private final OptionCheck<D> options;
    private Optional<CaseFile<D>> file = Optional.empty();
    private Instant at;
    private int attempts;
    private int turn;

    /** @param everTaken how often each act was taken in this and all walks before */
    RandomWalk(WorkflowChecks<D> checks, int seed, Map<String, Integer> everTaken) {
        this.checks = checks;
        this.workflow = checks.workflow;
        this.seed = seed;
        this.everTaken = everTaken;
        this.random = new Random(seed);
        this.outside = checks.outside.get();
        this.at = checks.start;
        this.options = new OptionCheck<>(workflow);
    }

    WalkReport walk(int turns) {
        open();
        for (turn = 1; turn <= turns; turn++) {
            at = at.plus(pause());
            settle();
            if (file.orElseThrow().status() == CaseStatus.ENDED) {
                everybody();
                break;
            }
            // Every cell of command and person is looked at in some turns only: it is what costs.
            if (turn <= 2 || random.nextInt(4) == 0) {
                everybody();
            }
            move();
        }
        replay();
        return new WalkReport(taken, stages, options.decisions(), options.facts(), checks.acts());
    }

    private void open() {
        WorkflowChecks.Opener<D> opener = checks.openers.get(seed % checks.openers.size());
        for (int attempt = 0; attempt < 20 && file.isEmpty(); attempt++) {
            Occasion o = occasion(opener.actor());
            Command command = opener.command().apply(new Turn<>(file, o, random));
            Occasion informed = informed(command, o);
            Decision<D> decision = workflow.open(CaseId.of("walk-" + seed), checks.region, command, informed);
            options.facts(Optional.empty(), command, informed, decision);
            take(decision);
        }
        if (file.isEmpty()) {
            throw fault("no opening was accepted in twenty attempts");
        }
    }

    /** Mostly hours, sometimes days, and sometimes to the very end of what is due next, or one second before. */
    private Duration pause() {
        Optional<Instant> due = file.flatMap(one -> one.handling().nextDue()).filter(next -> next.isAfter(at));
        int chance = random.nextInt(20);
        if (chance == 0 && due.isPresent()) {
            return Duration.between(at, due.get());
        }
        if (chance == 1 && due.isPresent()) {
            return Duration.between(at, due.get().minusSeconds(1));
        }
        return chance < 6 ? Duration.ofHours(random.nextInt(72)) : Duration.ofMinutes(random.nextInt(180));
    }

    /** Takes what time demands; what the workflow says is due must go through. */
    private void settle() {
        for (int round = 0; ; round++) {
            Occasion o = occasion(Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(now(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return;
            }
            if (round > SETTLE_LIMIT) {
                throw fault("what is due never comes to an end: " + due.get().title());
            }
            Command command = due.get().command().orElseThrow();
            Decision<D> decision = workflow.decide(now(), command, informed(command, o));
            if (!decision.isAccepted()) {
                throw fault("'%s' is due and refused: %s".formatted(due.get().title(), OptionCheck.codes(decision)));
            }
            take(decision);
        }
    }

    private void everybody() {
        for (Actor actor : checks.cast(now().participation().parties())) {
            Occasion o = occasion(actor);
            for (Function<Turn<D>, ? extends Command> writer : checks.commands.values()) {
                compare(writer.apply(new Turn<>(file, o, random)), o);
            }
        }
    }

    private Decision<D> compare(Command command, Occasion o) {
        Occasion informed = informed(command, o);
        return within(() -> options.compare(now(), command, informed));
    }

    /** Who might do what. */
    private record Chance(Actor actor, Class<? extends Command> kind, String act) {}

    /** Half the time somebody does what was done least in all walks, so that they reach far; otherwise what comes to mind. */
    private void move() {
        List<Chance> chances = chances();
        for (int attempt = 0; attempt < 12 && !chances.isEmpty(); attempt++) {
            Chance chance = random.nextBoolean()
                    ? Collections.min(
                            chances, Comparator.comparing((Chance one) -> everTaken.getOrDefault(one.act(), 0)))
                    : chances.get(random.nextInt(chances.size()));
            if (checks.rarely.contains(chance.kind()) && random.nextInt(20) > 0) {
                continue;
            }
            Occasion o = occasion(chance.actor());
            Command command = checks.written(chance.kind(), new Turn<>(file, o, random));
            Decision<D> decision = chance.actor().equals(AFTER_ANOTHER)
                    ? workflow.decide(now(), command, informed(command, o))
                    : compare(command, o);
            if (take(decision)) {
                return;
            }
            chances.remove(chance);
        }
    }

    private List<Chance> chances() {
        List<Chance> chances = new ArrayList<>();
        for (Actor actor : checks.cast(now().participation().parties())) {
            for (Option option : workflow.options(now(), occasion(actor))) {
                if (option.isPossible() && checks.commands.containsKey(option.command())) {
                    chances.add(new Chance(actor, option.command(), option.act()));
                }
            }
        }
        for (Step<D> step : workflow.steps()) {
            if (step.isFollowing()
                    && !step.isOpening()
                    && workflow.origins(step).contains(now().stage())) {
                chances.add(new Chance(AFTER_ANOTHER, step.command(), step.act()));
            }
        }
        return chances;
    }

    /** Takes an accepted decision, unless a book forbids it. */
    private boolean take(Decision<D> decision) {
        if (!(decision instanceof Decision.Accepted<D> accepted)
                || !outside.post(accepted.entry().postings())) {
            return false;
        }
        Entry<D> entry = accepted.entry();
        String before = sealed.isEmpty()
                ? JournalEntry.ORIGIN
                : sealed.get(sealed.size() - 1).entry().hash();
        Sealed next = Sealer.seal(entry, workflow.types(), before, random::nextBytes);
        next.personal().forEach(record -> personal.put(record.ref(), record));
        sealed.add(next);
        file = Optional.of(accepted.file());
        taken.merge(entry.act(), 1, Integer::sum);
        everTaken.merge(entry.act(), 1, Integer::sum);
        stages.add(entry.to().value());
        if (accepted.file().status() == CaseStatus.ENDED) {
            accepted.file().clocks().states().forEach((name, state) -> {
                if (state.phase() != Phase.STOPPED) {
                    throw fault("clock %s runs on in an ended case".formatted(name));
                }
            });
        }
        return true;
    }

    private void replay() {
        List<JournalEntry> lines =
                sealed.stream().map(one -> JournalEntry.parse(one.line())).toList();
        CaseFile<D> again = within(() ->
                Replay.of(workflow.types(), dataType()).file(lines, ref -> Optional.ofNullable(personal.get(ref))));
        if (!again.equals(now())) {
            throw fault("the journal replays to another file: %s instead of %s".formatted(again, now()));
        }
    }

    @SuppressWarnings("unchecked") // the data of a case of this workflow are its data
    private Class<D> dataType() {
        return (Class<D>) now().data().getClass();
    }

    private CaseFile<D> now() {
        return file.orElseThrow();
    }

    private Occasion occasion(Actor actor) {
        attempts++;
        boolean follows = actor.isSystem() && !actor.equals(Actor.SYSTEM);
        return Occasion.of(
                at,
                checks.offset,
                checks.hours,
                checks.calendar,
                follows ? Actor.SYSTEM : actor,
                follows ? new Cause(OTHER, attempts, 1).commandId() : CommandId.of("walk-" + attempts));
    }

    private Occasion informed(Command command, Occasion o) {
        Facts facts = Facts.NONE;
        for (FactRequest request : workflow.needs(file, command, o)) {
            facts = facts.with(request, outside.read(request, o.at()));
        }
        Map<Code, String> numbers = new TreeMap<>();
        for (Code series : workflow.series(file, command, o)) {
            numbers.put(series, series + "-" + sealed.size());
        }
        return o.with(facts).withNumbers(numbers);
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(fault(String.valueOf(failure.getMessage())).getMessage(), failure);
        }
    }

    private AssertionError fault(String what) {
        return new AssertionError("workflow %s, walk %d, turn %d at %s: %s"
                .formatted(
                        workflow.procedure(),
                        seed,
                        turn,
                        file.map(one -> one.stage().value()).orElse("the opening"),
                        what));
    }
}
