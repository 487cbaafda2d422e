package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage of a plan, every command, every role: always an answer, and accepted exactly where a step says so. */
class PlanMatrixTest {
    private static final int WALKS = 150;
    private static final int TURNS = 30;

    private final CommandMatrix<Plan> matrix = CommandMatrix.of(Region.WORKFLOW, PlanCommand.class);

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        for (PlanRole role : PlanRole.values()) {
            actors.add(Actor.of(Course.person(role), role));
            actors.add(Actor.of("somebody-" + role.ordinal(), role));
        }
        return actors;
    }

    private List<Decision.Accepted<Plan>> ask(Course course, LocalDateTime now, Random random) {
        List<Decision.Accepted<Plan>> possible = new ArrayList<>();
        for (Actor actor : everybody()) {
            possible.addAll(course.ask(matrix, now.toString(), actor, Commands.all(now.toLocalDate(), random)));
        }
        return possible;
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        // A third of the plans is agreed before its first day.
        String begins = seed % 3 == 0 ? "2025-12-10T09:00" : "2026-01-05T09:00";
        Course course = new Course().drafted(begins);
        LocalDateTime now = LocalDateTime.parse(begins);
        // Half of the walks hurry through the quarters, so that years come to their end.
        int pace = seed % 2 == 0 ? 48 : 24 * 60;
        for (int turn = 0; turn < TURNS; turn++) {
            now = now.plusHours(1 + random.nextInt(random.nextInt(3) == 0 ? pace : 36));
            if (course.stage() == PlanStage.FINAL && random.nextBoolean()) {
                now = now.plusDays(200);
            }
            // Now and then an assessor leaves an adjustment lying until it goes to his superior.
            if (course.stage() == PlanStage.ADJUSTMENT_SUBMITTED && random.nextBoolean()) {
                now = now.plusDays(8);
            }
            List<Decision.Accepted<Plan>> possible = ask(course, now, random);
            long before = course.file().version();
            if (!course.settle(now.toString()).isEmpty()) {
                assertThat(course.file().version()).isGreaterThan(before);
                possible = ask(course, now, random);
            }
            matrix.pick(possible, random).ifPresent(course::done);
            if (course.file().status() == CaseStatus.ENDED) {
                assertThat(ask(course, now, random)).isEmpty();
                return;
            }
        }
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed);
        }
        assertThat(matrix.asked()).isGreaterThan(100_000);
        matrix.reachingAllBut();
    }

    /** Each kind stands in the matrix once. */
    @Test
    void the_matrix_knows_every_command() {
        assertThat(Commands.all(LocalDate.of(2026, 3, 10), new Random(1)).stream()
                        .map(Object::getClass))
                .containsExactlyInAnyOrder(PlanCommand.class.getPermittedSubclasses());
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core().and(new PlanProcedure().findings()).codes())
                .containsAll(new TreeSet<>(Region.WORKFLOW.findingCodes()));
    }
}
