package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.workflow.Permit.Check;
import id.pendopo.core.workflow.Permit.Clock;
import id.pendopo.core.workflow.Permit.Issue;
import id.pendopo.core.workflow.Permit.Noted;
import id.pendopo.core.workflow.Permit.PermitStage;
import id.pendopo.core.workflow.Permit.Redo;
import id.pendopo.core.workflow.Permit.Refuse;
import id.pendopo.core.workflow.Permit.SendBack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each authoring error is found by its own name; the sound workflow beside it passes. */
class LinterTest {
    private static List<String> flaws(WorkflowBuilder<Permit> builder) {
        WorkflowFlawed flawed = catchThrowableOfType(WorkflowFlawed.class, builder::build);
        return flawed == null
                ? List.of()
                : flawed.flaws().stream().map(Flaw::kind).distinct().toList();
    }

    /** The sound page with one step replaced, or left out when the replacement gives null. */
    private static List<Step<Permit>> page(Class<? extends Command> which, UnaryOperator<List<Step<Permit>>> change) {
        List<Step<Permit>> steps = new ArrayList<>();
        for (Step<Permit> step : Permit.page()) {
            steps.addAll(step.command() == which ? change.apply(List.of(step)) : List.of(step));
        }
        return steps;
    }

    private static List<Step<Permit>> replaced(Class<? extends Command> which, Step<Permit> by) {
        return page(which, old -> List.of(by));
    }

    @Test
    void the_sound_workflow_passes() {
        assertThatCode(Permit::workflow).doesNotThrowAnyException();
    }

    @Test
    void a_step_without_an_article_is_found() {
        Step<Permit> bare = Step.<Permit>of("Tanpa pasal")
                .by(HEAD)
                .on(Refuse.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.REFUSED)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Refuse.class, bare)))).containsExactly("NO_SOURCE");
    }

    @Test
    void a_step_that_nobody_may_take_is_found() {
        Step<Permit> nobody = Permit.step("Tanpa pelaku")
                .on(Refuse.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.REFUSED)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Refuse.class, nobody)))).containsExactly("NOBODY");
    }

    @Test
    void two_steps_for_one_stage_and_command_are_found() {
        List<Step<Permit>> twice = new ArrayList<>(Permit.page());
        twice.add(Permit.step("Menolak lagi")
                .by(HEAD)
                .on(Refuse.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.REFUSED)
                .recording((file, c, o) -> new Noted()));
        assertThat(flaws(Permit.builder(twice))).containsExactly("TWO_STEPS");
    }

    @Test
    void a_command_without_a_step_is_found() {
        assertThat(flaws(Permit.builder(page(Redo.class, old -> List.of())))).containsExactly("NO_STEP");
    }

    @Test
    void an_unreachable_stage_is_found() {
        List<Step<Permit>> steps = page(SendBack.class, old -> List.of());
        assertThat(flaws(Permit.builder(steps))).contains("UNREACHABLE", "NO_STEP");
    }

    @Test
    void a_dead_end_is_found() {
        enum Extra implements Stage {
            CELLAR
        }
        Step<Permit> down = Permit.step("Ke ruang bawah")
                .by(HEAD)
                .on(Refuse.class)
                .from(PermitStage.REVIEW)
                .to(Extra.CELLAR)
                .stopping(Clock.DECISION)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Refuse.class, down)))).contains("DEAD_END", "NO_GOOD_END");
    }

    @Test
    void a_room_with_neither_term_nor_because_is_found() {
        assertThat(flaws(Permit.builder(Permit.page()).rooms(Room.waiting(PermitStage.CHECK))))
                .containsExactly("ROOM_WITHOUT_TERM");
        assertThat(flaws(Permit.builder(Permit.page())
                        .rooms(Room.waiting(PermitStage.CHECK).withoutTerm("tidak ada teks yang menyebut"))))
                .isEmpty();
    }

    @Test
    void a_clock_without_consequence_is_found_unless_it_is_watched() {
        enum Extra implements Countdown {
            CHECKING
        }
        Room room = Room.waiting(PermitStage.CHECK).within(Extra.CHECKING, Term.workingDays(3));
        assertThat(flaws(Permit.builder(Permit.page()).rooms(room))).containsExactly("CLOCK_WITHOUT_CONSEQUENCE");
        assertThat(flaws(Permit.builder(Permit.page()).rooms(room).watching(Extra.CHECKING)))
                .isEmpty();
    }

    /** A clock that runs on into a stage where nobody takes its consequence was the commonest error of authors. */
    @Test
    void a_clock_leak_is_found() {
        Step<Permit> leaking = Permit.step("Diperiksa ulang")
                .by(HEAD)
                .on(Redo.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.CHECK)
                .returning()
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Redo.class, leaking)))).containsExactly("CLOCK_LEAK");
    }

    @Test
    void a_circle_that_is_neither_return_nor_aside_is_found() {
        Step<Permit> circle = Permit.step("Diperiksa ulang")
                .by(HEAD)
                .on(Redo.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.CHECK)
                .stopping(Clock.DECISION)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Redo.class, circle)))).containsExactly("BACKWARD");
        Step<Permit> again = Permit.step("Tahap berikut")
                .by(HEAD)
                .on(Redo.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.CHECK)
                .again("tahap berikutnya")
                .stopping(Clock.DECISION)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Redo.class, again)))).isEmpty();
    }

    @Test
    void going_back_from_where_nothing_came_aside_is_found() {
        Step<Permit> lost = Permit.step("Kembali")
                .by(HEAD)
                .on(Redo.class)
                .from(PermitStage.REVIEW)
                .back()
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Redo.class, lost)))).containsExactly("BACK_TO_NOWHERE");
    }

    @Test
    void going_aside_from_aside_is_found() {
        Step<Permit> twice = Permit.step("Dikembalikan")
                .by(CHECKER)
                .on(SendBack.class)
                .from(PermitStage.CHECK, PermitStage.REVIEW, PermitStage.MENDED)
                .aside(PermitStage.MENDED)
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(SendBack.class, twice)))).contains("ASIDE_WITHIN_ASIDE");
    }

    @Test
    void a_requirement_about_nothing_is_found() {
        record Nothing() implements Command {}
        assertThat(flaws(Permit.builder(Permit.page()).requiring(Issue.class).onlyAfter(Nothing.class)))
                .containsExactly("REQUIREMENT_OF_NOTHING");
    }

    @Test
    void a_timer_on_a_clock_that_never_starts_is_found() {
        enum Extra implements Countdown {
            NEVER
        }
        record Wait() implements Command {}
        List<Step<Permit>> steps = new ArrayList<>(Permit.page());
        steps.add(Permit.step("Menunggu")
                .by(Role.SYSTEM)
                .on(Wait.class)
                .from(PermitStage.CHECK)
                .to(PermitStage.REFUSED)
                .whenPassed(Extra.NEVER, file -> new Wait())
                .recording((file, c, o) -> new Noted()));
        assertThat(flaws(Permit.builder(steps).commands(Wait.class))).containsExactly("CLOCK_NEVER_STARTED");
    }

    /** What time takes must go through without asking anybody, or the case stands still for ever. */
    @Test
    void a_timed_step_that_asks_the_command_or_the_outside_is_found() {
        Step<Permit> asking = Permit.step("Dianggap dikabulkan")
                .by(Role.SYSTEM)
                .on(Permit.Deem.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.DEEMED)
                .needing(Permit.LIMIT, (file, deem) -> "limit")
                .whenPassed(Clock.DECISION, file -> new Permit.Deem())
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Permit.Deem.class, asking)))).containsExactly("TIMED_ASKS");
    }

    @Test
    void what_happens_at_once_and_leads_back_is_found() {
        Step<Permit> endless = Permit.step("Terus-menerus")
                .by(Role.SYSTEM)
                .on(Redo.class)
                .from(PermitStage.REVIEW)
                .staying()
                .atOnce(file -> new Redo())
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Redo.class, endless)))).containsExactly("ENDLESS");
    }

    @Test
    void one_fact_about_two_subjects_in_one_step_is_found() {
        Step<Permit> twice = Permit.step("Menolak")
                .by(HEAD)
                .on(Refuse.class)
                .from(PermitStage.REVIEW)
                .to(PermitStage.REFUSED)
                .needing(Permit.LIMIT, (file, c) -> "a")
                .needing(Permit.LIMIT, (file, c) -> "b")
                .recording((file, c, o) -> new Noted());
        assertThat(flaws(Permit.builder(replaced(Refuse.class, twice)))).containsExactly("TWO_NEEDS");
    }

    // The model check: acts on every path, not stages.

    @Test
    void a_path_around_a_required_act_is_found_with_its_steps() {
        record Jump() implements Command {}
        List<Step<Permit>> steps = new ArrayList<>(Permit.page());
        steps.add(Permit.step("Melompat")
                .by(CHECKER)
                .on(Jump.class)
                .from(PermitStage.CHECK)
                .to(PermitStage.REVIEW)
                .recording((file, c, o) -> new Noted()));
        WorkflowBuilder<Permit> builder = Permit.builder(steps)
                .commands(Jump.class)
                .requiring(Issue.class)
                .onlyAfter(Check.class);
        WorkflowFlawed flawed = catchThrowableOfType(WorkflowFlawed.class, builder::build);
        assertThat(flawed.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo("PATH");
            assertThat(flaw.message()).isEqualTo("issue only after check, but: ask (CHECK) > jump (REVIEW) > issue");
        });
    }

    /** A return makes the earlier stage decide again: what was decided from there on counts no more, unless it is kept. */
    @Test
    void a_return_followed_by_a_jump_is_found_and_keeping_the_act_makes_it_sound() {
        enum Extra implements Stage {
            RECHECK
        }
        record Look() implements Command {}
        record Jump() implements Command {}
        for (boolean keeping : List.of(false, true)) {
            ActingStep<Permit, Redo> redo = Permit.step("Diulang")
                    .by(HEAD)
                    .on(Redo.class)
                    .from(PermitStage.REVIEW)
                    .to(Extra.RECHECK)
                    .returning()
                    .stopping(Clock.DECISION);
            if (keeping) {
                redo.keeping(Check.class);
            }
            List<Step<Permit>> steps = replaced(Redo.class, redo.recording((file, c, o) -> new Noted()));
            steps.add(Permit.step("Diperiksa lagi")
                    .by(CHECKER)
                    .on(Look.class)
                    .from(Extra.RECHECK)
                    .to(PermitStage.CHECK)
                    .recording((file, c, o) -> new Noted()));
            steps.add(Permit.step("Melompat")
                    .by(CHECKER)
                    .on(Jump.class)
                    .from(Extra.RECHECK)
                    .to(PermitStage.REVIEW)
                    .recording((file, c, o) -> new Noted()));
            WorkflowBuilder<Permit> builder = Permit.builder(steps)
                    .commands(Look.class)
                    .commands(Jump.class)
                    .requiring(Issue.class)
                    .onlyAfter(Check.class);
            assertThat(flaws(builder)).isEqualTo(keeping ? List.of() : List.of("PATH"));
        }
    }

    /** What justified one payment must not justify the next: the act is used up each time. */
    @Test
    void an_act_that_is_needed_each_time_is_used_up() {
        record Again() implements Command {}
        List<Step<Permit>> steps = new ArrayList<>(Permit.page());
        steps.add(Permit.step("Terbit lagi")
                .by(HEAD)
                .on(Again.class)
                .from(PermitStage.REVIEW)
                .staying()
                .recording((file, c, o) -> new Noted()));
        assertThat(flaws(Permit.builder(steps)
                        .commands(Again.class)
                        .requiring(Again.class)
                        .onlyAfter(Check.class)))
                .isEmpty();
        assertThat(flaws(Permit.builder(steps)
                        .commands(Again.class)
                        .requiring(Again.class)
                        .onlyAfter(Check.class)
                        .eachTime()))
                .containsExactly("PATH");
    }

    @Test
    void never_after_is_checked_too() {
        assertThat(flaws(Permit.builder(Permit.page()).requiring(Issue.class).neverAfter(SendBack.class)))
                .containsExactly("PATH");
        assertThat(flaws(Permit.builder(Permit.page()).requiring(Check.class).neverAfter(Issue.class)))
                .isEmpty();
    }

    @Test
    void a_requirement_that_only_the_rules_could_keep_is_not_believed() {
        assertThat(flaws(Permit.builder(Permit.page())
                        .requiring(Permit.Mend.class)
                        .onlyAfter(Check.class)))
                .containsExactly("PATH");
    }

    @Test
    void an_applicant_role_alone_is_enough_to_open() {
        assertThat(Permit.workflow().steps().get(0).roles()).containsExactly(APPLICANT.code());
    }
}
