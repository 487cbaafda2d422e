package id.pendopo.performance.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
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

/**
 * Asks a workflow cell by cell, and holds every answer against its steps: accepted only where a step says so, refused with a reason
 * everywhere else, and for no reason but who and when where there is no step at all. Not thread-safe.
 */
public final class Matrix<D> {
    private static final Set<String> WHO_OR_WHEN = Set.of(
            "core.NOT_PERMITTED",
            "core.CASE_UNKNOWN",
            "core.SEPARATION",
            "core.NOT_NOW",
            "core.NOT_DUE",
            "core.DUE_FIRST");

    private final Workflow<D> workflow;
    private final Class<? extends Command> family;
    private final Set<String> accepted = new TreeSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private int asked;

    /** @param family the commands of the procedure; steps of the library's own are not looked at */
    public Matrix(Workflow<D> workflow, Class<? extends Command> family) {
        this.workflow = workflow;
        this.family = family;
    }

    /** Asks one cell; what was accepted, if it was. */
    public Optional<Decision.Accepted<D>> ask(CaseFile<D> file, Command command, Occasion occasion, boolean led) {
        Decision<D> decision = workflow.decide(file, command, occasion);
        Code role = occasion.actor().role();
        String cell = cell(file.stage(), command.getClass(), role, led);
        List<Step<D>> steps = workflow.steps().stream()
                .filter(step -> !step.isOpening()
                        && step.command() == command.getClass()
                        && step.roles().contains(role)
                        // What time demands the system may take at any moment, also after another case.
                        && (step.isFollowing() == led || led && step.isTimed())
                        && workflow.origins(step).contains(file.stage()))
                .toList();
        asked++;
        if (decision instanceof Decision.Accepted<D> done) {
            assertThat(steps).as(cell).isNotEmpty();
            Entry<D> entry = done.entry();
            assertThat(entry.seq()).as(cell).isEqualTo(file.version() + 1);
            assertThat(file.after(entry)).as(cell).isEqualTo(done.file());
            assertThat(steps)
                    .as(cell)
                    .anyMatch(step -> step.targets().isEmpty()
                            ? stays(file, done.file().stage())
                            : step.targets().contains(done.file().stage()) || isHalfSigned(file, done.file()));
            accepted.add(
                    cell(file.stage(), command.getClass(), role, steps.get(0).isFollowing()));
            return Optional.of(done);
        }
        List<String> reasons = decision.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
        assertThat(reasons).as(cell).isNotEmpty();
        if (steps.isEmpty()) {
            assertThat(WHO_OR_WHEN).as(cell).containsAll(reasons);
        }
        return Optional.empty();
    }

    /** One of several has signed, and the case waits for the others. */
    private static boolean isHalfSigned(CaseFile<?> before, CaseFile<?> after) {
        return after.joint().isPresent() && after.stage().equals(before.stage());
    }

    /** It stays where it is, or goes back to where it came from. */
    private static boolean stays(CaseFile<?> before, Code after) {
        return after.equals(before.stage())
                || before.cameFrom().filter(after::equals).isPresent();
    }

    /** What is possible is told for this actor without an exception. */
    public void options(CaseFile<D> file, Occasion occasion) {
        assertThatCode(() -> workflow.options(file, occasion)).doesNotThrowAnyException();
    }

    /** Half the time what was done least so far, so that walks reach far; otherwise any. */
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

    /** How many cells were asked. */
    public int asked() {
        return asked;
    }

    /** The cells in which something was accepted. */
    public Set<String> accepted() {
        return accepted;
    }

    /** The cells in which a step of the procedure may be taken. */
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
    public Set<String> untaken() {
        Set<String> cells = written();
        cells.removeAll(accepted);
        return cells;
    }

    private static String cell(Code stage, Class<? extends Command> command, Code role, boolean led) {
        return "%s %s %s".formatted(stage.value(), command.getSimpleName(), led ? "another case" : role.value());
    }
}
