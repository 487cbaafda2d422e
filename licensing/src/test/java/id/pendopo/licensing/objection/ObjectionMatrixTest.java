package id.pendopo.licensing.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage of an objection, every command, every role: always an answer, and accepted exactly where a step says so. */
class ObjectionMatrixTest {
    private static final int WALKS = 200;
    private static final int TURNS = 30;

    private final CommandMatrix<Objection> matrix = CommandMatrix.of(Region.WORKFLOW, ObjectionCommand.class);

    /** One of each command, as somebody sensible would write it on this day. */
    static List<ObjectionCommand> all(LocalDate day, Random random) {
        Objection.Outcome outcome = Objection.Outcome.values()[random.nextInt(2)];
        List<Code> grounds = List.of(Code.of("FACTS"));
        return List.of(
                Course.objecting(),
                new ObjectionCommand.EnterObjection(
                        Course.CONTESTED,
                        Optional.empty(),
                        List.of(PersonRef.of("applicant-1")),
                        day,
                        grounds,
                        Course.paper("letter"),
                        Optional.empty()),
                new ObjectionCommand.TakeUp(),
                new ObjectionCommand.Advise(outcome, Course.paper("opinion")),
                new ObjectionCommand.Grant("KB 1", day),
                new ObjectionCommand.Deny(Code.of("UNFOUNDED"), "KB 1", day),
                new ObjectionCommand.DeemGranted(),
                new ObjectionCommand.IssueDeemed("KB 2", day),
                new ObjectionCommand.RecordReceipt(day),
                new ObjectionCommand.CloseWindow(),
                new ObjectionCommand.FileAppeal(grounds, Course.paper("letter")),
                new ObjectionCommand.Withdraw(Code.of("SETTLED")),
                new ObjectionCommand.RecordLawsuit("PTUN Contoh", "12/G/2026", day),
                new ObjectionCommand.RecordJudgment(outcome, "12/G/2026", Course.paper("judgment")));
    }

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        for (ObjectionRole role : ObjectionRole.values()) {
            actors.add(Actor.of(Course.person(role), role));
            actors.add(Actor.of("somebody-" + role.ordinal(), role));
        }
        return actors;
    }

    private List<Decision.Accepted<Objection>> ask(Course course, LocalDateTime now, Random random) {
        List<Decision.Accepted<Objection>> possible = new ArrayList<>();
        for (Actor actor : everybody()) {
            possible.addAll(course.ask(matrix, now.toString(), actor, all(now.toLocalDate(), random)));
        }
        return possible;
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        Course course = new Course(Region.WORKFLOW, Course.refused("2026-03-06", Optional.of("2026-03-09")))
                .filed("2026-03-10T09:00");
        LocalDateTime now = LocalDateTime.parse("2026-03-10T09:00");
        for (int turn = 0; turn < TURNS; turn++) {
            now = now.plusHours(random.nextInt(random.nextInt(3) == 0 ? 720 : 48));
            List<Decision.Accepted<Objection>> possible = ask(course, now, random);
            if (!course.settle(now.toString()).isEmpty()) {
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
        assertThat(all(LocalDate.of(2026, 3, 10), new Random(1)).stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ObjectionCommand.class.getPermittedSubclasses());
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core()
                        .and(new ObjectionProcedure().findings())
                        .codes())
                .containsAll(new TreeSet<>(Region.WORKFLOW.findingCodes()));
    }
}
