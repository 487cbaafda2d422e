package id.pendopo.testkit.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One case on its way, act by act, without an office (<i>perjalanan berkas</i>): for tests that say who does what when, and what
 * comes of it. A moment is told in the region's own time, as {@code 2026-03-02T09:00}; facts are those it was told; of every series
 * of numbers the first is reserved. Where nothing else is said it is in Kota Bandung, in Western Indonesian time. Not thread-safe.
 *
 * <pre>{@code
 * Journey<Letter> letter = Journey.of(workflow, "letter-1", pack.calendar())
 *         .knowing(Ceiling.FACT, ceiling)
 *         .open("2026-03-02T09:00", applicant, new Submit(..))
 *         .take("2026-03-03T09:00", officer, new Accept());
 * assertThat(letter.tried("2026-03-04T09:00", officer, new Accept())).containsExactly("core.NOT_NOW");
 * }</pre>
 *
 * @param <D> the data of the procedure
 */
public final class Journey<D> {
    private static final int SETTLE_LIMIT = 1_000;

    private final Workflow<D> workflow;
    private final CaseId id;
    private final WorkingCalendar calendar;
    private final Map<Fact<?>, Function<Instant, Reading<?>>> facts = new LinkedHashMap<>();
    private final Map<Code, String> numbers = new TreeMap<>();
    private final List<Entry<D>> entries = new ArrayList<>();
    private RegionCode region = RegionCode.parse("32.73");
    private ZoneOffset offset = ZoneOffset.ofHours(7);
    private CaseId other = CaseId.of("journey-other");
    private Optional<CaseFile<D>> file = Optional.empty();
    private int attempts;

    private Journey(Workflow<D> workflow, CaseId id, WorkingCalendar calendar) {
        this.workflow = workflow;
        this.id = id;
        this.calendar = calendar;
        workflow.numbering().keySet().forEach(series -> numbers.put(series, series + "-1"));
    }

    /** A case that nobody has opened yet. */
    public static <D> Journey<D> of(Workflow<D> workflow, String id, WorkingCalendar calendar) {
        return new Journey<>(workflow, CaseId.of(id), calendar);
    }

    /** In this region, whose time is so far from UTC. */
    public Journey<D> in(RegionCode where, ZoneOffset zone) {
        region = where;
        offset = zone;
        return this;
    }

    /** From now on it is this case that leads to what is followed here. */
    public Journey<D> ledBy(CaseId leading) {
        other = leading;
        return this;
    }

    /** From now on this is what is known. */
    public <T> Journey<D> knowing(Fact<T> fact, T value) {
        return answering(fact, at -> new Reading.Found<>(value, at, "test", "1"));
    }

    /** From now on this is what the outside answers, whatever it is. */
    public <T> Journey<D> answering(Fact<T> fact, Function<Instant, ? extends Reading<T>> answer) {
        facts.put(fact, answer::apply);
        return this;
    }

    /**
     * Opens it.
     *
     * @throws AssertionError that names the reasons, if it is refused
     */
    public Journey<D> open(String at, Actor actor, Command command) {
        return done(opening(at, actor, command));
    }

    /** The codes for which it would not be opened; empty if it would. */
    public List<String> unopened(String at, Actor actor, Command command) {
        return reasons(opening(at, actor, command));
    }

    /** What its opening would come to; it is not opened. */
    public Decision<D> opening(String at, Actor actor, Command command) {
        return workflow.open(id, region, command, numbered(Optional.empty(), command, occasion(at, actor)));
    }

    /**
     * Takes an act.
     *
     * @throws AssertionError that names the reasons, if it is refused
     */
    public Journey<D> take(String at, Actor actor, Command command) {
        return done(decide(at, actor, command));
    }

    /** The codes for which an act is refused; empty if it would be accepted. It is not taken. */
    public List<String> tried(String at, Actor actor, Command command) {
        return reasons(decide(at, actor, command));
    }

    /**
     * The codes an act is warned of; it is not taken.
     *
     * @throws AssertionError that names the reasons, if it is refused
     */
    public List<String> warned(String at, Actor actor, Command command) {
        Decision<D> decision = decide(at, actor, command);
        requireAccepted(decision);
        return decision.findings().stream().map(Finding::code).toList();
    }

    /** What an act would come to; it is not taken. */
    public Decision<D> decide(String at, Actor actor, Command command) {
        return decide(command, occasion(at, actor));
    }

    private Decision<D> decide(Command command, Occasion o) {
        return workflow.decide(file(), command, numbered(file, command, o));
    }

    /**
     * Takes an act that another case leads to.
     *
     * @throws AssertionError that names the reasons, if it is refused
     */
    public Journey<D> follow(String at, Command command) {
        return done(decide(command, led(at)));
    }

    /**
     * Goes on with what was decided.
     *
     * @throws AssertionError that names the reasons, if it was refused
     */
    public Journey<D> done(Decision<D> decided) {
        requireAccepted(decided);
        if (decided instanceof Decision.Accepted<D> accepted) {
            file = Optional.of(accepted.file());
            entries.add(accepted.entry());
        }
        return this;
    }

    /**
     * Takes what time demands; the names of the acts.
     *
     * @throws AssertionError if something is due and refused, or it never ends
     */
    public List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        while (acts.size() < SETTLE_LIMIT) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(file(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(decide(due.get().command().orElseThrow(), o));
            acts.add(last().act());
        }
        throw new AssertionError(
                "case %s: what is due at %s never comes to an end: %s".formatted(id, at, last().act()));
    }

    /**
     * Wanders: again and again asks every command of everybody in the matrix, takes what time demands, takes one of what is possible
     * or lets time pass, and goes on until the case has ended.
     *
     * @param from the first moment
     * @param turns how often at most
     * @param random the only source of chance, so that the same way can be gone again
     * @param actors everybody, the system among them
     * @param commands every command there is, for this moment
     */
    public void wander(
            CommandMatrix<D> matrix,
            String from,
            int turns,
            Random random,
            List<Actor> actors,
            BiFunction<Journey<D>, LocalDateTime, List<? extends Command>> commands) {
        LocalDateTime now = LocalDateTime.parse(from);
        for (int turn = 0; turn < turns && file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(random.nextInt(random.nextInt(3) == 0 ? 1_440 : 48));
            String at = now.toString();
            ask(matrix, at, actors, commands.apply(this, now));
            settle(at);
            List<Decision.Accepted<D>> possible = ask(matrix, at, actors, commands.apply(this, now));
            // Now and then nobody does anything, so that time passes over a case too.
            if (random.nextInt(5) > 1) {
                matrix.pick(possible, random).ifPresent(this::done);
            }
        }
    }

    /** Asks these commands of everybody, and the system also after another case; what is possible. */
    public List<Decision.Accepted<D>> ask(
            CommandMatrix<D> matrix, String at, List<Actor> actors, List<? extends Command> commands) {
        List<Decision.Accepted<D>> possible = new ArrayList<>();
        for (Actor actor : actors) {
            matrix.options(file(), occasion(at, actor));
            for (Command command : commands) {
                ask(matrix, command, occasion(at, actor)).ifPresent(possible::add);
                if (actor.isSystem()) {
                    ask(matrix, command, led(at)).ifPresent(possible::add);
                }
            }
        }
        return possible;
    }

    private Optional<Decision.Accepted<D>> ask(CommandMatrix<D> matrix, Command command, Occasion o) {
        return matrix.ask(file(), command, numbered(file, command, o));
    }

    /**
     * The case as it stands.
     *
     * @throws IllegalStateException if nothing was opened
     */
    public CaseFile<D> file() {
        return file.orElseThrow(() -> new IllegalStateException("case %s: nothing was opened".formatted(id)));
    }

    /** Its data. */
    public D data() {
        return file().data();
    }

    /** Whether it is at this stage. */
    public boolean isAt(Stage stage) {
        return file().isAt(stage);
    }

    /** What was done, in order. */
    public List<Entry<D>> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * What was done last.
     *
     * @throws IllegalStateException if nothing was opened
     */
    public Entry<D> last() {
        file();
        return entries.get(entries.size() - 1);
    }

    /** Its journal, sealed as an office does it. */
    public CaseJournal<D> journal() {
        return CaseJournal.of(workflow, entries);
    }

    /** When this actor does something, as a new attempt, with what is known. */
    public Occasion occasion(String at, Actor actor) {
        attempts++;
        return occasion(at, actor, CommandId.of("journey-" + attempts));
    }

    /** When the system does something that another case leads to. */
    public Occasion led(String at) {
        attempts++;
        return occasion(at, Actor.SYSTEM, new Cause(other, attempts, 1).commandId());
    }

    private Occasion occasion(String at, Actor actor, CommandId attempt) {
        Instant instant = LocalDateTime.parse(at).toInstant(offset);
        Facts known = Facts.NONE;
        for (Map.Entry<Fact<?>, Function<Instant, Reading<?>>> one : facts.entrySet()) {
            known = with(known, one.getKey(), one.getValue().apply(instant));
        }
        return Occasion.of(instant, offset, OfficeHours.DEFAULT, calendar, actor, attempt)
                .with(known)
                .withNumbers(numbers);
    }

    /** With the numbers that this act gives. */
    private Occasion numbered(Optional<CaseFile<D>> known, Command command, Occasion o) {
        Map<Code, String> given = new TreeMap<>(numbers);
        workflow.series(known, command, o).forEach(series -> given.put(series, series + "-1"));
        return o.withNumbers(given);
    }

    @SuppressWarnings("unchecked") // an answer is put down beside the fact of its own type
    private static <T> Facts with(Facts known, Fact<T> fact, Reading<?> reading) {
        return known.with(fact, (Reading<T>) reading);
    }

    private void requireAccepted(Decision<D> decided) {
        if (!decided.isAccepted()) {
            throw new AssertionError("case %s: is refused for %s".formatted(id, reasons(decided)));
        }
    }

    /** The codes for which it was refused; empty if it was accepted. */
    public static List<String> reasons(Decision<?> decided) {
        return decided.isAccepted()
                ? List.of()
                : decided.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }
}
