package id.pendopo.testkit.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks that any workflow must stand (<i>pengujian alur</i>). Walks wander at random through the workflow; on their way
 * <ul>
 *   <li>every command of every person is decided, twice, and held against the options: what is accepted was possible, what was
 *       impossible is refused for the same reasons, and what was possible is refused only for what the option named;
 *   <li>every fact that an accepted command needs is taken away, made silent and made forbidden, and each time it is refused;
 *   <li>what time demands goes through, and until then nothing else does;
 *   <li>every case is sealed and replayed to the equal file; an ended case has no running clock.
 * </ul>
 *
 * <pre>{@code
 * WorkflowChecks.of(workflow)
 *         .opening("p1", APPLICANT, turn -> new Submit(..))
 *         .giving(Accept.class, turn -> new Accept(..))
 *         .walks(200, 40)
 *         .reachingAllBut();
 * }</pre>
 *
 * Not thread-safe. The same workflow, commands and seeds always walk the same way.
 *
 * @param <D> the data of the procedure
 */
public final class WorkflowChecks<D> {
    private static final DocumentRef PAPER =
            new DocumentRef("checks", Code.of("LETTER"), "application/pdf", 1, "0".repeat(64));

    final Workflow<D> workflow;
    final Map<Class<? extends Command>, Function<Turn<D>, ? extends Command>> commands = new LinkedHashMap<>();
    final List<Opener<D>> openers = new ArrayList<>();
    final List<Actor> cast = new ArrayList<>();
    final Set<Class<? extends Command>> rarely = new LinkedHashSet<>();
    Supplier<Outside> outside = () -> Outside.SILENT;
    Instant start = Instant.parse("2025-03-03T02:00:00Z");
    ZoneOffset offset = ZoneOffset.ofHours(7);
    OfficeHours hours = OfficeHours.DEFAULT;
    WorkingCalendar calendar = WorkingCalendar.national();
    RegionCode region = RegionCode.parse("32.73");
    private int persons = 2;

    record Opener<D>(Actor actor, Function<Turn<D>, ? extends Command> command) {}

    private WorkflowChecks(Workflow<D> workflow) {
        this.workflow = workflow;
        commands.put(CaseCommand.Unsign.class, turn -> new CaseCommand.Unsign());
        commands.put(CaseCommand.Waive.class, this::waiver);
        rarely.add(CaseCommand.Unsign.class);
        rarely.add(CaseCommand.Waive.class);
    }

    /** A waiver of something waivable for an act whose rules may give it. */
    private CaseCommand.Waive waiver(Turn<D> turn) {
        List<CaseCommand.Waive> waivers = new ArrayList<>();
        for (Step<D> step : workflow.steps()) {
            for (String code : step.ruleCodes()) {
                if (workflow.waivable().containsKey(code)) {
                    waivers.add(new CaseCommand.Waive(
                            code, step.act(), Optional.empty(), Optional.empty(), Code.of("CHECKS"), PAPER));
                }
            }
        }
        return waivers.isEmpty()
                ? new CaseCommand.Waive(
                        "core.NOTHING", "nothing", Optional.empty(), Optional.empty(), Code.of("CHECKS"), PAPER)
                : turn.oneOf(waivers);
    }

    /** Begins the checks of this workflow. */
    public static <D> WorkflowChecks<D> of(Workflow<D> workflow) {
        return new WorkflowChecks<>(workflow);
    }

    /**
     * Who opens cases, and with what; several are taken in turn. What an act of another case opens is opened by any person in
     * {@link Role#SYSTEM}.
     */
    public WorkflowChecks<D> opening(String person, Role role, Function<Turn<D>, ? extends Command> command) {
        openers.add(new Opener<>(Actor.of(person, role), command));
        return this;
    }

    /** How a command of this kind is written, also one that another case leads to; what time takes and a {@link CaseCommand} need no word. */
    public <C extends Command> WorkflowChecks<D> giving(Class<C> kind, Function<Turn<D>, C> command) {
        commands.put(kind, command);
        return this;
    }

    /** Acts that come to mind only now and then, because they end a walk before it gets anywhere. */
    @SafeVarargs
    public final WorkflowChecks<D> rarely(Class<? extends Command>... acts) {
        rarely.addAll(List.of(acts));
        return this;
    }

    /** Somebody more who gives commands, for example on a deed; everybody else comes from the roles of the steps. */
    public WorkflowChecks<D> with(Actor... more) {
        cast.addAll(List.of(more));
        return this;
    }

    /** How many persons hold each role; 2 without this word, more where a quorum needs them. */
    public WorkflowChecks<D> personsPerRole(int number) {
        persons = number;
        return this;
    }

    /** What the walks find outside; a new one for each walk. */
    public WorkflowChecks<D> outside(Supplier<Outside> world) {
        outside = world;
        return this;
    }

    /** When the walks begin, where, and over which calendar. */
    public WorkflowChecks<D> beginning(Instant at, ZoneOffset zone, WorkingCalendar over) {
        start = at;
        offset = zone;
        calendar = over;
        return this;
    }

    /**
     * Walks.
     *
     * @param walks how many, with the seeds 1 to that number
     * @param turns how many turns each
     * @throws AssertionError that names seed, turn and what does not hold
     */
    public WalkReport walks(int walks, int turns) {
        requireCommands();
        Map<String, Integer> taken = new HashMap<>();
        WalkReport report = new WalkReport(Map.of(), Set.of(), 0, 0, acts());
        for (int seed = 1; seed <= walks; seed++) {
            report = report.and(new RandomWalk<>(this, seed, taken).walk(turns));
        }
        return report;
    }

    /** Everybody who may give commands in a case of these parties. */
    List<Actor> cast(Set<PersonRef> parties) {
        List<Actor> all = new ArrayList<>();
        Set<Code> roles = new LinkedHashSet<>();
        workflow.steps().forEach(step -> roles.addAll(new TreeSet<>(step.roles())));
        roles.remove(Role.SYSTEM.code());
        for (Code role : roles) {
            Role as = Role.of(role.value());
            if (workflow.partyRoles().contains(role)) {
                parties.forEach(party -> all.add(Actor.of(party, as)));
            }
            for (int i = 1; i <= persons; i++) {
                all.add(Actor.of(role.value().toLowerCase(java.util.Locale.ROOT) + "-" + i, as));
            }
        }
        all.add(Actor.SYSTEM);
        all.addAll(cast);
        return all;
    }

    Command written(Class<? extends Command> kind, Turn<D> turn) {
        return Objects.requireNonNull(commands.get(kind), "a chance is of a kind that somebody gives")
                .apply(turn);
    }

    Set<String> acts() {
        Set<String> acts = new TreeSet<>();
        workflow.steps().forEach(step -> acts.add(step.act()));
        return acts;
    }

    private void requireCommands() {
        if (openers.isEmpty()) {
            throw new IllegalStateException("checks: nobody opens a case; say opening(person, role, command)");
        }
        for (Step<D> step : workflow.steps()) {
            if (!step.isTimed() && !step.isOpening() && !commands.containsKey(step.command())) {
                throw new IllegalStateException("checks: nobody gives %s; say giving(%s.class, turn -> ..)"
                        .formatted(step.act(), step.command().getSimpleName()));
            }
        }
    }
}
