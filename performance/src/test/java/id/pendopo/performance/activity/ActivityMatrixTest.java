package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.testkit.workflow.CaseJournal;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage of an entry, every command, every role: always an answer, and accepted exactly where a step says so. */
class ActivityMatrixTest {
    private static final int WALKS = 150;
    private static final int TURNS = 14;
    // The first draws of small seeds next to each other are nearly the same.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final List<Actor> PERSONS =
            List.of(Course.OWNER, Course.FIRST, Course.SECOND, Course.HR, Course.INSPECTOR, Actor.SYSTEM);

    private final CommandMatrix<Activity> matrix = CommandMatrix.of(Region.WORKFLOW, ActivityCommand.class);
    private final Set<ActivityStage> stages = EnumSet.noneOf(ActivityStage.class);

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>(PERSONS);
        for (ActivityRole role : ActivityRole.values()) {
            actors.add(Actor.of("somebody-" + role.ordinal(), role));
            actors.add(Actor.of("emp-1", role));
        }
        return actors;
    }

    private List<Decision.Accepted<Activity>> ask(Course course, LocalDateTime now, Random random) {
        List<Decision.Accepted<Activity>> possible = new ArrayList<>();
        for (Actor actor : everybody()) {
            possible.addAll(course.ask(
                    matrix,
                    now.toString(),
                    actor,
                    Commands.all(course.data().work().date(), random)));
        }
        return possible;
    }

    private void walk(int seed) {
        Random random = new Random(seed * SPREAD);
        // Every third entry is of the last day of a month, and still unanswered at the close.
        boolean late = seed % 3 == 0;
        Course course = late ? begun(LAST, "2026-05-04T16:00", random) : begun(Course.DAY, "2026-04-08T16:00", random);
        LocalDateTime now = LocalDateTime.parse(late ? "2026-05-06T00:00" : "2026-04-08T16:00");
        if (late) {
            course.does("2026-05-04T16:00", Course.OWNER, Course.submitting());
        }
        stages.add(course.stage());
        for (int turn = 0; turn < TURNS && course.file().status() != CaseStatus.ENDED; turn++) {
            now = now.plusHours(random.nextInt(random.nextInt(4) > 0 ? 30 : 600));
            stir(course, random);
            List<Decision.Accepted<Activity>> possible = ask(course, now, random);
            if (!course.settle(now.toString()).isEmpty()) {
                possible = ask(course, now, random);
            }
            matrix.pick(possible, random).ifPresent(course::done);
            stages.add(course.stage());
        }
    }

    private static Course begun(LocalDate day, String at, Random random) {
        Course course = new Course();
        stir(course, random);
        return course.opened(at, Course.OWNER, Course.entering(Commands.work(day, random)));
    }

    /** The world changes while an entry waits. */
    private static void stir(Course course, Random random) {
        course.placement = switch (random.nextInt(4)) {
            case 0 -> Course.placed(Course.absent("boss-1"));
            case 1 -> Course.placed(Course.absent("boss-1"), Course.superior("boss-2"));
            case 2 -> Course.placed(Course.superior("boss-1"));
            default -> Course.placed(Course.superior("boss-1"), Course.superior("boss-2"));
        };
        course.month = random.nextInt(3) == 0 ? SigningState.SIGNED : SigningState.UNSIGNED;
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed);
        }
        assertThat(matrix.asked()).isGreaterThan(50_000);
        matrix.reachingAllBut();
        assertThat(stages).contains(ActivityStage.values());
    }

    @Test
    void the_matrix_knows_every_command() {
        assertThat(Commands.all(Course.DAY, new Random(1)).stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ActivityCommand.class.getPermittedSubclasses());
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core()
                        .and(new ActivityProcedure().findings())
                        .codes())
                .containsAll(new TreeSet<>(Region.WORKFLOW.findingCodes()));
    }

    /** What was told in words, what was remarked and where the proof lies stand apart from the journal. */
    @Test
    void no_line_of_a_journal_has_a_personal_word() {
        Set<String> secrets = new TreeSet<>();
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed * SPREAD);
            CaseJournal<Activity> journal = CaseJournal.of(Region.WORKFLOW);
            Course course = begun(Course.DAY, "2026-04-08T16:00", random);
            journal.write(course.entry());
            LocalDateTime now = LocalDateTime.parse("2026-04-08T16:00");
            for (int turn = 0; turn < 8 && course.file().status() != CaseStatus.ENDED; turn++) {
                now = now.plusHours(random.nextInt(10));
                matrix.pick(ask(course, now, random), random).ifPresent(done -> {
                    course.done(done);
                    journal.write(done.entry());
                });
            }
            assertThat(journal.lines()).noneMatch(line -> line.contains("Rekaan") || line.contains("Bapak Contoh"));
            assertThat(journal.lines()).noneMatch(line -> line.contains("ibu-rekaan"));
            secrets.addAll(journal.secrets());
        }
        assertThat(secrets).containsExactlyInAnyOrder(Commands.WORDS, Commands.REMARK, Commands.LINK);
    }
}
