package id.pendopo.performance.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One case on its way, in Western Indonesian time, knowing the facts it is told. Not thread-safe. */
public final class Journey<D> {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<D> workflow;
    private final CaseId id;
    private final WorkingCalendar calendar;
    private final Map<Fact<?>, Object> facts = new LinkedHashMap<>();
    private final List<Entry<D>> entries = new ArrayList<>();
    private @Nullable CaseFile<D> file;
    private int attempts;

    public Journey(Workflow<D> workflow, String id, WorkingCalendar calendar) {
        this.workflow = workflow;
        this.id = CaseId.of(id);
        this.calendar = calendar;
    }

    /** From now on this is what is known. */
    public <T> Journey<D> knowing(Fact<T> fact, T value) {
        facts.put(fact, value);
        return this;
    }

    /** Opens it. */
    public Journey<D> open(String at, Actor actor, Command command) {
        return done(opening(at, actor, command));
    }

    /** Why it would not be opened. */
    public List<String> unopened(String at, Actor actor, Command command) {
        return codes(opening(at, actor, command));
    }

    private Decision<D> opening(String at, Actor actor, Command command) {
        return workflow.open(id, RegionCode.parse("32.73"), command, occasion(at, actor));
    }

    /** Takes an act that must be accepted. */
    public Journey<D> take(String at, Actor actor, Command command) {
        return done(workflow.decide(file(), command, occasion(at, actor)));
    }

    /** Why an act is refused. */
    public List<String> tried(String at, Actor actor, Command command) {
        return codes(workflow.decide(file(), command, occasion(at, actor)));
    }

    /** What an act is warned of; it is not taken. */
    public List<String> warned(String at, Actor actor, Command command) {
        Decision<D> decision = workflow.decide(file(), command, occasion(at, actor));
        assertThat(decision.isAccepted()).isTrue();
        return decision.findings().stream().map(Finding::code).toList();
    }

    /** Goes on with what was decided. */
    public Journey<D> done(Decision<D> decided) {
        assertThat(codes(decided)).isEmpty();
        if (decided instanceof Decision.Accepted<D> accepted) {
            file = accepted.file();
            entries.add(accepted.entry());
        }
        return this;
    }

    /** Takes what time demands; the acts. */
    public List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        for (; ; ) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(file(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(workflow.decide(file(), due.get().command().orElseThrow(), o));
            acts.add(last().act());
        }
    }

    public CaseFile<D> file() {
        return Objects.requireNonNull(file, "nothing was opened");
    }

    public D data() {
        return file().data();
    }

    public boolean isAt(Stage stage) {
        return file().isAt(stage);
    }

    public List<Entry<D>> entries() {
        return entries;
    }

    public Entry<D> last() {
        return entries.get(entries.size() - 1);
    }

    public Occasion occasion(String at, Actor actor) {
        attempts++;
        Instant instant = LocalDateTime.parse(at).toInstant(WIB);
        Facts known = Facts.NONE;
        for (Map.Entry<Fact<?>, Object> one : facts.entrySet()) {
            known = with(known, one.getKey(), one.getValue(), instant);
        }
        return Occasion.of(instant, WIB, OfficeHours.DEFAULT, calendar, actor, CommandId.of("journey-" + attempts))
                .with(known);
    }

    private static <T> Facts with(Facts known, Fact<T> fact, Object value, Instant at) {
        return known.with(fact, new Reading.Found<>(fact.type().cast(value), at, "test", "1"));
    }

    /**
     * Wanders: asks every command for every actor, takes one of what is possible, and goes on.
     *
     * @param commands every command there is, for this moment
     */
    public void wander(
            Matrix<D> matrix,
            String from,
            int turns,
            Random random,
            List<Actor> actors,
            BiFunction<Journey<D>, LocalDateTime, List<? extends Command>> commands) {
        LocalDateTime now = LocalDateTime.parse(from);
        for (int turn = 0; turn < turns && file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(random.nextInt(random.nextInt(3) == 0 ? 1_440 : 48));
            ask(matrix, now, actors, commands);
            settle(now.toString());
            List<Decision.Accepted<D>> possible = ask(matrix, now, actors, commands);
            // Now and then nobody does anything, so that time passes over a case too.
            if (random.nextInt(5) > 1) {
                matrix.pick(possible, random).ifPresent(this::done);
            }
        }
    }

    private List<Decision.Accepted<D>> ask(
            Matrix<D> matrix,
            LocalDateTime now,
            List<Actor> actors,
            BiFunction<Journey<D>, LocalDateTime, List<? extends Command>> commands) {
        List<Decision.Accepted<D>> possible = new ArrayList<>();
        for (Actor actor : actors) {
            Occasion o = occasion(now.toString(), actor);
            matrix.options(file(), o);
            for (Command command : commands.apply(this, now)) {
                matrix.ask(file(), command, occasion(now.toString(), actor), false)
                        .ifPresent(possible::add);
                if (actor.isSystem()) {
                    matrix.ask(file(), command, led(now.toString()), true).ifPresent(possible::add);
                }
            }
        }
        return possible;
    }

    /** An occasion on which another case leads to the act. */
    public Occasion led(String at) {
        attempts++;
        return occasion(at, Actor.SYSTEM).by(Actor.SYSTEM, new Cause(CaseId.of("other-1"), attempts, 1).commandId());
    }

    /** Takes an act that another case leads to. */
    public Journey<D> follow(String at, Command command) {
        return done(workflow.decide(file(), command, led(at)));
    }

    private static List<String> codes(Decision<?> decided) {
        return decided.isAccepted()
                ? List.of()
                : decided.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }
}
