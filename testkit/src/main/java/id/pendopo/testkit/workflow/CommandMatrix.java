package id.pendopo.testkit.workflow;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The matrix of stage, command and role (<i>matriks tahap, perintah dan peran</i>), which any workflow must stand. Whatever is asked
 * at whatever stage by whomever is answered, and the answer is held against the steps:
 * <ul>
 *   <li>nothing throws, also not what is possible;
 *   <li>accepted is only what a step here lets this role do, into a stage that this step names; the entry follows the case, seals,
 *       replays to the equal file, and its command, events and data survive Jackson 3, and Jackson 2 where it is at hand;
 *   <li>refused is for a reason, and where a step may be taken only for one that this step declares or the engine gives; where there
 *       is none, for one reason alone, which is who or when. Who may not is always told alone.
 * </ul>
 *
 * <p>Not thread-safe.
 *
 * @param <D> the data of the procedure
 */
public final class CommandMatrix<D> {
    private final Workflow<D> workflow;
    private final Class<? extends Command> family;
    private final EntryProof<D> proof;
    private final Set<String> accepted = new TreeSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private long asked;
    private long taking;

    private CommandMatrix(Workflow<D> workflow, Class<? extends Command> family) {
        this.workflow = workflow;
        this.family = family;
        this.proof = new EntryProof<>(workflow);
    }

    /**
     * An empty matrix of this workflow.
     *
     * @param family the commands of the procedure; cells of steps that every case has are not counted
     */
    public static <D> CommandMatrix<D> of(Workflow<D> workflow, Class<? extends Command> family) {
        return new CommandMatrix<>(workflow, family);
    }

    /**
     * Asks one cell; what was accepted, if it was. It is not taken: the caller does what he likes with it.
     *
     * @param occasion when and by whom; where its command id tells a {@link Cause}, another case led to it
     * @throws AssertionError that names the cell and what does not hold
     */
    public Optional<Decision.Accepted<D>> ask(CaseFile<D> file, Command command, Occasion occasion) {
        Code role = occasion.actor().role();
        boolean led =
                occasion.actor().isSystem() && Cause.of(occasion.commandId()).isPresent();
        CellCheck<D> cell = new CellCheck<>(
                workflow, file, step(file, command, role, led), cell(file.stage(), command.getClass(), role, led));
        asked++;
        Decision<D> decision = cell.decide(command, occasion);
        if (decision instanceof Decision.Accepted<D> done) {
            Step<D> step = cell.accepted(done, proof);
            taking++;
            if (family.isInstance(command)) {
                accepted.add(cell(file.stage(), command.getClass(), role, step.isFollowing()));
            }
            return Optional.of(done);
        }
        cell.refused(decision.findings());
        return Optional.empty();
    }

    /**
     * What is possible for this actor.
     *
     * @throws AssertionError if it throws
     */
    public List<Option> options(CaseFile<D> file, Occasion occasion) {
        try {
            return workflow.options(file, occasion);
        } catch (RuntimeException thrown) {
            throw new AssertionError(
                    "%s: the options of %s at %s throw"
                            .formatted(workflow.procedure(), occasion.actor().role(), file.stage()),
                    thrown);
        }
    }

    /** The step that this role may take here. A workflow has no two of one command at one stage. */
    private Optional<Step<D>> step(CaseFile<D> file, Command command, Code role, boolean led) {
        return Stream.concat(workflow.steps().stream(), Stream.of(workflow.recounting()))
                .filter(step -> !step.isOpening()
                        && step.command() == command.getClass()
                        && step.roles().contains(role)
                        // What time demands, and what else the system does, it may also do after another case.
                        && (led || !step.isFollowing())
                        && workflow.origins(step).contains(file.stage()))
                .findFirst();
    }

    /** One of what is possible: half the time what was done least so far, so that walks reach far; otherwise any. */
    public Optional<Decision.Accepted<D>> pick(List<Decision.Accepted<D>> possible, Random random) {
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Decision.Accepted<D> next = random.nextBoolean()
                ? Collections.min(
                        possible,
                        Comparator.comparing(
                                one -> taken.getOrDefault(one.entry().act(), 0)))
                : possible.get(random.nextInt(possible.size()));
        taken.merge(next.entry().act(), 1, Integer::sum);
        return Optional.of(next);
    }

    /** How often a cell was asked. */
    public long asked() {
        return asked;
    }

    /** How often something was accepted. */
    public long acceptances() {
        return taking;
    }

    /** The cells in which something was accepted: {@code SUBMITTED Approve APPROVER}. */
    public Set<String> accepted() {
        return Collections.unmodifiableSet(accepted);
    }

    /** The cells in which a step of the procedure may be taken; what only another case leads to is of {@code another case}. */
    public Set<String> written() {
        Set<String> cells = new TreeSet<>();
        for (Step<D> step : workflow.steps()) {
            if (!step.isOpening() && family.isAssignableFrom(step.command())) {
                for (Code stage : workflow.origins(step)) {
                    step.roles().forEach(role -> cells.add(cell(stage, step.command(), role, step.isFollowing())));
                }
            }
        }
        return cells;
    }

    /** The cells in which a step may be taken, and none was. */
    public Set<String> missed() {
        Set<String> cells = written();
        cells.removeAll(accepted);
        return cells;
    }

    /**
     * Requires that in every cell with a step something was accepted, but in these.
     *
     * @throws AssertionError that names the cells in which nothing was, or those in which something was after all
     */
    public CommandMatrix<D> reachingAllBut(String... known) {
        Set<String> expected = new TreeSet<>(Set.of(known));
        if (!missed().equals(expected)) {
            throw new AssertionError(
                    "%s: the matrix missed %s, expected %s; bring a case there, or ask commands that fit"
                            .formatted(workflow.procedure(), missed(), expected));
        }
        return this;
    }

    private static String cell(Code stage, Class<? extends Command> command, Code role, boolean led) {
        return "%s %s %s".formatted(stage.value(), command.getSimpleName(), led ? "another case" : role.value());
    }
}
