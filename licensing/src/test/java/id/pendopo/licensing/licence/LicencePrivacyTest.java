package id.pendopo.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.testkit.workflow.CaseJournal;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Turn;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A licence of a person goes its random way: his name stands in no line, no finding and nothing that is printed. */
class LicencePrivacyTest {
    private static final String NAME = "Rahasia Pemegang";
    private static final String NEW_NAME = "Rahasia Pemegang Baru";
    private static final List<Actor> ACTORS = List.of(
            Actor.SYSTEM,
            Actor.of("inspector-1", LicenceRole.INSPECTOR),
            Actor.of("approver-1", LicenceRole.APPROVER),
            Actor.of("superior-1", LicenceRole.SUPERIOR));

    private static LicenceHolder holder(String name) {
        return LicenceHolder.person(PersonalText.of(name), Optional.empty(), List.of(Sample.HOLDER));
    }

    /** A minor change of how the holder is spelt is the one other act that carries his name. */
    private static LicenceCommand written(LicenceCommand command) {
        return command instanceof LicenceCommand.Amend
                ? new LicenceCommand.Amend(
                        Sample.APPLICATION,
                        Set.of(ChangedAspect.SPELLING),
                        Optional.of(holder(NEW_NAME)),
                        Optional.empty())
                : command;
    }

    private static String walk(int seed, CaseJournal<Licence> journal) {
        Random random = new Random(seed);
        CommandMatrix<Licence> matrix = CommandMatrix.of(Region.WORKFLOW, LicenceCommand.class);
        LicenceGrant grant = Sample.grant(
                LicenceTraits.of(true, true), LicencePeriod.of(Sample.ISSUED, Sample.LAST_DAY), holder(NAME));
        StringBuilder printed = new StringBuilder();
        Course course = Course.of(LicenceCommand.Register.of(grant), "2026-01-02T09:00");
        journal.write(course.entry());
        LocalDateTime now = LocalDateTime.parse("2026-01-05T09:00");
        for (int turn = 0; turn < 25 && course.file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(random.nextInt(72));
            List<Decision.Accepted<Licence>> possible = new ArrayList<>();
            for (Actor actor : ACTORS) {
                for (Function<Turn<Licence>, LicenceCommand> writer :
                        Commands.all().values()) {
                    Occasion o = course.occasion(now.toString(), actor, actor.isSystem());
                    LicenceCommand command = written(writer.apply(new Turn<>(Optional.of(course.file()), o, random)));
                    printed.append(command)
                            .append(Region.WORKFLOW
                                    .decide(course.file(), command, o)
                                    .findings());
                    matrix.ask(course.file(), command, o).ifPresent(possible::add);
                }
            }
            matrix.pick(possible, random).ifPresent(done -> {
                course.accept(done);
                journal.write(done.entry());
            });
            printed.append(course.file()).append(course.entry());
        }
        return printed.toString();
    }

    @Test
    void the_name_of_a_holder_stands_in_no_line_and_is_printed_nowhere() {
        int amended = 0;
        for (int seed = 0; seed < 12; seed++) {
            CaseJournal<Licence> journal = CaseJournal.of(Region.WORKFLOW);
            String printed = walk(seed, journal);
            assertThat(journal.secrets()).contains(NAME);
            assertThat(String.join("\n", journal.lines())).doesNotContain("Rahasia");
            assertThat(printed).doesNotContain("Rahasia");
            amended += journal.secrets().contains(NEW_NAME) ? 1 : 0;
        }
        assertThat(amended).isPositive();
    }
}
