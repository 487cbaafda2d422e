package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.AWAY;
import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.FAR;
import static id.pendopo.core.workflow.Tiny.At.LATE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static id.pendopo.core.workflow.Tiny.act;
import static id.pendopo.core.workflow.Tiny.done;
import static id.pendopo.core.workflow.Tiny.move;
import static id.pendopo.core.workflow.Tiny.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.Check;
import id.pendopo.core.workflow.Tiny.ComeBack;
import id.pendopo.core.workflow.Tiny.Consider;
import id.pendopo.core.workflow.Tiny.Deem;
import id.pendopo.core.workflow.Tiny.Jump;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.Pay;
import id.pendopo.core.workflow.Tiny.Recommend;
import id.pendopo.core.workflow.Tiny.Redo;
import id.pendopo.core.workflow.Tiny.SendAway;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The model check speaks of acts on every path, not of stages: a stage can be reached without the act that gives it its
 * meaning. Rules are taken as passable, so what it lets through is safe whatever the rules say.
 */
class ModelCheckTest {
    /** The flaw in English words, or nothing. */
    private static List<String> paths(WorkflowBuilder<Tiny> builder) {
        return Tiny.flaws(builder).stream()
                .map(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(FlawKind.PATH);
                    return flaw.what().en();
                })
                .toList();
    }

    /** START --recommend--> MIDDLE --consider--> LATE --approve--> DONE. */
    private static WorkflowBuilder<Tiny> chain(Step<Tiny> more) {
        return of(
                move(Recommend.class, START, MIDDLE),
                move(Consider.class, MIDDLE, LATE),
                move(Approve.class, LATE, DONE),
                more);
    }

    /** The budget team considers only after the agency has recommended: an order of two acts, on every path. */
    @Test
    void the_budget_team_comes_only_after_the_agency() {
        Step<Tiny> harmless = done(act(Look.class).from(START).staying());
        assertThat(paths(chain(harmless).requiring(Consider.class).onlyAfter(Recommend.class)))
                .isEmpty();
        Step<Tiny> jump = move(Jump.class, START, MIDDLE);
        assertThat(paths(chain(jump).requiring(Consider.class).onlyAfter(Recommend.class)))
                .containsExactly("consider only after recommend, but: open (START) > jump (MIDDLE) > consider");
    }

    /** A file sent back to the agency and then waved through to approval was approved on a recommendation taken back. */
    @Test
    void a_return_to_the_agency_followed_by_a_jump_to_approval_is_found() {
        WorkflowBuilder<Tiny> flawed = of(
                        move(Recommend.class, START, MIDDLE),
                        move(Approve.class, MIDDLE, DONE),
                        done(act(Redo.class).from(MIDDLE).to(START).returning()),
                        done(act(Jump.class).from(START).to(LATE)),
                        move(Consider.class, LATE, MIDDLE))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
        assertThat(paths(flawed))
                .containsExactly("approve only after recommend, but: "
                        + "open (START) > jump (LATE) > consider (MIDDLE) > approve");
        // Here the jump exists only after a return: stages alone would not show it.
        assertThat(paths(returned(false)))
                .containsExactly("approve only after recommend, but: open (START) > recommend (MIDDLE) "
                        + "> redo (FAR) > jump (MIDDLE) > approve");
        assertThat(paths(returned(true))).isEmpty();
    }

    private static WorkflowBuilder<Tiny> returned(boolean keeping) {
        ActingStep<Tiny, Redo> redo = act(Redo.class).from(MIDDLE).to(FAR).returning();
        return of(
                        move(Recommend.class, START, MIDDLE),
                        move(Approve.class, MIDDLE, DONE),
                        done(keeping ? redo.keeping(Recommend.class) : redo),
                        done(act(Look.class).from(FAR).to(START).again("rekomendasi ulang")),
                        done(act(Jump.class).from(FAR).to(MIDDLE).again("tanpa rekomendasi ulang")))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
    }

    /** Going back beyond an act takes it back; going back to a stage behind it does not. */
    @Test
    void a_return_takes_back_only_what_was_done_from_its_target_on() {
        WorkflowBuilder<Tiny> builder = chain(
                        done(act(Redo.class).from(LATE).to(MIDDLE).returning()))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class)
                .requiring(Approve.class)
                .onlyAfter(Consider.class);
        assertThat(paths(builder)).isEmpty();
    }

    /** What was checked for the first tranche must not pay the second. */
    @Test
    void the_check_of_one_tranche_does_not_pay_the_next() {
        Step<Tiny> check = move(Check.class, START, MIDDLE);
        Step<Tiny> pay = move(Pay.class, MIDDLE, LATE);
        Step<Tiny> end = move(Approve.class, LATE, DONE);
        Step<Tiny> shortcut = done(act(Jump.class).from(LATE).to(MIDDLE).again("tahap berikutnya"));
        Step<Tiny> whole = done(act(Jump.class).from(LATE).to(START).again("tahap berikutnya"));
        assertThat(paths(of(check, pay, end, shortcut).requiring(Pay.class).onlyAfter(Check.class)))
                .isEmpty();
        assertThat(paths(of(check, pay, end, shortcut)
                        .requiring(Pay.class)
                        .onlyAfter(Check.class)
                        .eachTime()))
                .containsExactly("pay only after check, each time, but: "
                        + "open (START) > check (MIDDLE) > pay (LATE) > jump (MIDDLE) > pay");
        assertThat(paths(of(check, pay, end, whole)
                        .requiring(Pay.class)
                        .onlyAfter(Check.class)
                        .eachTime()))
                .isEmpty();
    }

    /** Silence that leads to the cashier, and the cashier to the head: nobody would ever have recommended. */
    @Test
    void deemed_approval_into_unpaid_into_paid_must_not_skip_the_recommendation() {
        assertThat(paths(deemed(false)))
                .containsExactly(
                        "approve only after recommend, but: open (START) > deem (AWAY) > pay (LATE) > approve");
        assertThat(paths(deemed(true))).isEmpty();
    }

    private static WorkflowBuilder<Tiny> deemed(boolean apart) {
        Step<Tiny> deem = done(Tiny.by(Role.SYSTEM, Deem.class)
                .from(START, MIDDLE)
                .to(apart ? FAR : AWAY)
                .whenPassed(Tiny.Clock.TERM, file -> new Deem()));
        WorkflowBuilder<Tiny> builder = apart
                ? of(
                        deem,
                        move(Recommend.class, START, MIDDLE),
                        move(Consider.class, MIDDLE, AWAY),
                        move(Pay.class, AWAY, LATE),
                        move(Approve.class, LATE, DONE),
                        move(Check.class, FAR, DONE))
                : of(
                        deem,
                        move(Recommend.class, START, MIDDLE),
                        move(Consider.class, MIDDLE, AWAY),
                        move(Pay.class, AWAY, LATE),
                        move(Approve.class, LATE, DONE));
        return builder.rooms(Room.waiting(START).within(Tiny.Clock.TERM, Term.workingDays(5)))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
    }

    /** Waiting for the citizen supersedes nothing. */
    @Test
    void aside_and_back_keep_what_was_done() {
        WorkflowBuilder<Tiny> builder = of(
                        move(Recommend.class, START, MIDDLE),
                        done(act(SendAway.class).from(MIDDLE).aside(AWAY)),
                        done(act(ComeBack.class).from(AWAY).back()),
                        move(Approve.class, MIDDLE, DONE))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
        assertThat(paths(builder)).isEmpty();
    }

    /** Coming back leads to where the case came from, and not to where another case might have come from. */
    @Test
    void coming_back_is_no_way_around() {
        WorkflowBuilder<Tiny> builder = of(
                        done(act(SendAway.class).from(START, MIDDLE).aside(AWAY)),
                        done(act(ComeBack.class).from(AWAY).back()),
                        move(Recommend.class, START, MIDDLE),
                        move(Approve.class, MIDDLE, DONE))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
        assertThat(paths(builder)).isEmpty();
    }

    @Test
    void never_after_is_kept_on_every_path() {
        Step<Tiny> look = done(act(Look.class).fromAnyOpen().staying());
        assertThat(paths(chain(look).requiring(Recommend.class).neverAfter(Consider.class)))
                .isEmpty();
        assertThat(paths(chain(look).requiring(Approve.class).neverAfter(Look.class)))
                .containsExactly("approve never after look, but: "
                        + "open (START) > recommend (MIDDLE) > consider (LATE) > look (LATE) > approve");
    }

    @Test
    void of_two_ways_around_the_shorter_is_printed() {
        WorkflowBuilder<Tiny> builder = of(
                        move(Look.class, START, LATE),
                        move(Consider.class, LATE, MIDDLE),
                        move(Jump.class, START, MIDDLE),
                        move(Approve.class, MIDDLE, DONE),
                        done(act(Recommend.class).from(MIDDLE).staying()))
                .requiring(Approve.class)
                .onlyAfter(Recommend.class);
        assertThat(paths(builder))
                .containsExactly("approve only after recommend, but: open (START) > jump (MIDDLE) > approve");
    }

    /** An act that opens a case comes after nothing; to demand that is a flaw and not a wish fulfilled. */
    @Test
    void an_opening_act_comes_after_nothing() {
        Step<Tiny> look = done(act(Look.class).from(START).staying());
        assertThat(paths(of(Tiny.approval(), look).requiring(Open.class).onlyAfter(Look.class)))
                .containsExactly("open only after look, but: open");
        assertThat(paths(of(Tiny.approval(), look).requiring(Open.class).neverAfter(Look.class)))
                .isEmpty();
        assertThat(paths(of(Tiny.approval(), look).requiring(Look.class).onlyAfter(Open.class)))
                .isEmpty();
    }

    @Test
    void a_requirement_that_only_a_rule_could_keep_is_not_believed() {
        Step<Tiny> ruled =
                done(act(Approve.class).from(START).to(DONE).given("contoh.NOT_RECOMMENDED", (file, o) -> List.of()));
        Step<Tiny> recommend = done(act(Recommend.class).from(START).staying());
        assertThat(paths(of(ruled, recommend).requiring(Approve.class).onlyAfter(Recommend.class)))
                .hasSize(1);
    }

    @Test
    void the_path_is_told_in_indonesian_too() {
        Flaw flaw = Tiny.flaws(
                        of(Tiny.approval(), done(act(Look.class).from(START).staying()))
                                .requiring(Approve.class)
                                .onlyAfter(Look.class)
                                .eachTime())
                .get(0);
        assertThat(flaw.in(Locale.forLanguageTag("id")))
                .isEqualTo("PATH approve hanya setelah look, setiap kali, tetapi: open (START) > approve");
    }

    @Test
    void each_time_must_follow_a_requirement() {
        assertThatThrownBy(() -> of(Tiny.approval()).eachTime())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eachTime must follow a requirement");
    }
}
