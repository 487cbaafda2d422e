package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.testkit.workflow.CaseJournal;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said of an employee in words stands apart from the journal and in no text that is printed. */
class PlanPrivacyTest {
    private static void walk(int seed, CaseJournal<Plan> journal, Set<String> printed) {
        Random random = new Random(seed);
        CommandMatrix<Plan> matrix = CommandMatrix.of(Region.WORKFLOW, PlanCommand.class);
        Course course = new Course().drafted("2026-01-05T09:00");
        journal.write(course.entry());
        LocalDateTime now = LocalDateTime.parse("2026-01-05T09:00");
        for (int turn = 0; turn < 60 && course.file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(1 + random.nextInt(24 * 20));
            List<Decision.Accepted<Plan>> possible = new ArrayList<>();
            List<Actor> actors = new ArrayList<>(List.of(Actor.SYSTEM));
            for (PlanRole role : PlanRole.values()) {
                actors.add(Actor.of(Course.person(role), role));
            }
            for (Actor actor : actors) {
                for (PlanCommand command : Commands.all(now.toLocalDate(), random)) {
                    matrix.ask(course.file(), command, course.occasion(now.toString(), actor))
                            .ifPresent(possible::add);
                }
            }
            matrix.pick(possible, random).ifPresent(done -> {
                course.done(done);
                journal.write(done.entry());
                printed.add(String.valueOf(done.file().data()));
                printed.add(String.valueOf(done.entry().command()));
                printed.add(String.valueOf(done.entry().events()));
            });
        }
    }

    @Test
    void words_about_an_employee_stand_apart_and_are_never_printed() {
        Set<String> secrets = new TreeSet<>();
        for (int seed = 0; seed < 40; seed++) {
            CaseJournal<Plan> journal = CaseJournal.of(Region.WORKFLOW);
            Set<String> printed = new TreeSet<>();
            walk(seed, journal, printed);
            assertThat(journal.lines()).noneMatch(line -> line.contains(Commands.SECRET));
            assertThat(printed).noneMatch(text -> text.contains(Commands.SECRET));
            secrets.addAll(journal.secrets());
        }
        assertThat(secrets)
                .contains(Commands.SECRET + 1, Commands.SECRET + 2, Commands.SECRET + 3, Commands.SECRET + 4);
    }
}
