package id.pendopo.licensing.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.testkit.workflow.CaseJournal;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An objection knows people by opaque references alone: its journal has nothing that would have to stand apart. */
class ObjectionPrivacyTest {
    private static void walk(int seed, CaseJournal<Objection> journal) {
        Random random = new Random(seed);
        CommandMatrix<Objection> matrix = CommandMatrix.of(Region.WORKFLOW, ObjectionCommand.class);
        Course course = new Course(Region.WORKFLOW, Course.refused("2026-03-06", Optional.of("2026-03-09")))
                .filed("2026-03-10T09:00");
        journal.write(course.entry());
        LocalDateTime now = LocalDateTime.parse("2026-03-10T09:00");
        for (int turn = 0; turn < 20 && course.file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(random.nextInt(48));
            List<Decision.Accepted<Objection>> possible = new ArrayList<>();
            for (ObjectionRole role : ObjectionRole.values()) {
                for (ObjectionCommand command : ObjectionMatrixTest.all(now.toLocalDate(), random)) {
                    matrix.ask(
                                    course.file(),
                                    command,
                                    course.occasion(now.toString(), Actor.of(Course.person(role), role)))
                            .ifPresent(possible::add);
                }
            }
            matrix.pick(possible, random).ifPresent(done -> {
                course.done(done);
                journal.write(done.entry());
            });
        }
    }

    @Test
    void a_journal_of_an_objection_has_no_personal_value() {
        for (int seed = 0; seed < 30; seed++) {
            CaseJournal<Objection> journal = CaseJournal.of(Region.WORKFLOW);
            walk(seed, journal);
            assertThat(journal.lines()).isNotEmpty();
            assertThat(journal.secrets()).isEmpty();
        }
    }

    /** A component that holds one must be put apart, and then belongs into the walks above with a name of its own. */
    @Test
    void no_command_of_an_objection_has_a_place_for_a_personal_text() {
        assertThat(Arrays.stream(ObjectionCommand.class.getPermittedSubclasses())
                        .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                        .map(component -> component.getGenericType().getTypeName()))
                .noneMatch(type -> type.contains(PersonalText.class.getName()));
    }
}
