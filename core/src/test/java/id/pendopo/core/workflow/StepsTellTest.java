package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.AWAY;
import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Check;
import id.pendopo.core.workflow.Tiny.Expire;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.Redo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Charts, forms and catalogues read a workflow by what it tells of itself: each word that was written can be read again. */
class StepsTellTest {
    private static final LegalSource LEAVE = LegalSource.of("Peraturan Contoh Pasal 2", Standing.KNOWN);
    private static final Room WAITING =
            Room.waiting(AWAY).within(Tiny.Clock.TERM, Term.calendarDays(7)).standingStill(Tiny.Clock.OTHER);
    private static final Room RESTING = Room.waiting(START).withoutTerm("Pemohon boleh menunda");

    private final Workflow<Tiny> workflow = Tiny.of(
                    Tiny.done(Tiny.act(Check.class)
                            .from(START)
                            .to(MIDDLE)
                            .needing(Tiny.LIMIT, (file, check) -> "limit")
                            .notByWhoeverDid(Redo.class)
                            .cosignedBy(1, By.HEAD)),
                    Tiny.done(
                            Tiny.by(By.HEAD, Redo.class).from(MIDDLE).to(START).returning()),
                    Tiny.done(Tiny.act(Look.class).fromAnyOpen().staying()),
                    Tiny.done(Tiny.act(Tiny.SendAway.class).from(START).aside(AWAY)),
                    Tiny.done(Tiny.act(Tiny.ComeBack.class).from(AWAY).back()),
                    Tiny.done(Tiny.expiring(Tiny.Clock.TERM).from(AWAY).to(Tiny.At.REFUSED)),
                    Tiny.move(Approve.class, MIDDLE, DONE))
            .rooms(WAITING, RESTING)
            .endingAt(Tiny.At.REFUSED)
            .requiring(Approve.class)
            .onlyAfter(Check.class)
            .separating(LEAVE, By.OFFICER, By.HEAD)
            .separating(List.of(By.OFFICER.code(), By.CITIZEN.code()))
            .waivable("contoh.LOW")
            .under(LEAVE)
            .by(By.HEAD)
            .numbering(Map.of(Code.of("LETTER"), NumberTemplate.of("{seq}/A")))
            .takingOver(LawChange.under(Tiny.ARTICLE).by(By.HEAD).moving(Tiny.At.LATE, MIDDLE))
            .build();

    private Step<Tiny> step(Class<? extends Command> command) {
        return workflow.steps().stream()
                .filter(step -> step.command() == command)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_step_tells_who_takes_it_on_what_article_and_what_it_needs() {
        Step<Tiny> check = step(Check.class);
        assertThat(check.title()).isEqualTo("check");
        assertThat(check.sources()).containsExactly(Tiny.ARTICLE);
        assertThat(check.roles()).containsExactlyInAnyOrder(By.OFFICER.code(), By.HEAD.code());
        assertThat(check.manner()).isEqualTo(Manner.DECIDED);
        assertThat(check.facts()).containsExactly(Tiny.LIMIT);
        assertThat(check.factNames()).containsExactly("LIMIT");
        assertThat(check.notByWhoeverDid()).containsExactly(Redo.class);
        assertThat(check.quorum().orElseThrow().signatures()).isEqualTo(2);
        assertThat(check).hasToString("Step[check: check]");
        assertThat(step(Approve.class).quorum()).isEmpty();
    }

    @Test
    void a_step_tells_how_it_moves_the_case() {
        assertThat(workflow.steps())
                .extracting(step -> step.act() + " " + step.movement())
                .contains("open TO", "check TO", "redo TO", "look STAYING", "sendAway ASIDE", "comeBack BACK");
        assertThat(step(Check.class).targets()).containsExactly(MIDDLE.code());
        assertThat(step(Look.class).targets()).isEmpty();
        assertThat(workflow.steps().stream().filter(Step::isReturning)).containsExactly(step(Redo.class));
        assertThat(step(Look.class).isFromAnyOpen()).isTrue();
        assertThat(step(Check.class).isFromAnyOpen()).isFalse();
        assertThat(workflow.steps().stream().filter(Step::isTimed)).containsExactly(step(Expire.class));
        assertThat(step(Expire.class).clock()).contains(Tiny.Clock.TERM.code());
    }

    @Test
    void a_room_tells_its_clock_and_term_or_why_it_has_none() {
        assertThat(workflow.rooms()).containsOnlyKeys(AWAY.code(), START.code());
        assertThat(WAITING.stage()).isEqualTo(AWAY.code());
        assertThat(WAITING.clock()).contains(Tiny.Clock.TERM.code());
        assertThat(WAITING.term()).contains(Term.calendarDays(7));
        assertThat(WAITING.because()).isEmpty();
        assertThat(RESTING.stage()).isEqualTo(START.code());
        assertThat(RESTING.clock()).isEmpty();
        assertThat(RESTING.term()).isEmpty();
        assertThat(RESTING.because()).contains("Pemohon boleh menunda");
    }

    @Test
    void a_workflow_tells_its_ends_requirements_and_separations() {
        assertThat(workflow.goodEndings()).containsExactly(DONE.code());
        assertThat(workflow.endings()).containsExactlyInAnyOrder(DONE.code(), Tiny.At.REFUSED.code());
        assertThat(workflow.requirements())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.words()).isEqualTo("approve only after check"));
        assertThat(workflow.separations())
                .containsExactly(
                        new Separation(Set.of(By.OFFICER.code(), By.HEAD.code()), Set.of(), LEAVE),
                        new Separation(Set.of(By.OFFICER.code(), By.CITIZEN.code()), Set.of(), Separation.OWN));
        assertThat(workflow.numbering()).containsOnlyKeys(Code.of("LETTER"));
        assertThat(workflow.recounting().act()).isEqualTo("recount");
    }

    @Test
    void a_workflow_tells_who_may_waive_what_and_on_which_article() {
        assertThat(workflow.waivable()).isEqualTo(Map.of("contoh.LOW", Set.of(By.HEAD.code())));
        assertThat(workflow.leaves()).isEqualTo(Map.of("contoh.LOW", new Waiving.Leave(Set.of(By.HEAD.code()), LEAVE)));
    }

    /** A stage that both versions know is its own image; one that only the former had needs the word of the new law. */
    @Test
    void a_workflow_tells_whether_a_case_of_another_version_can_go_on_under_it() {
        assertThat(workflow.takingOver().map(Step::act)).contains("changeLaw");
        assertThat(workflow.hasImageOf(Tiny.At.LATE.code())).isTrue();
        assertThat(workflow.hasImageOf(START.code())).isTrue();
        assertThat(workflow.hasImageOf(Tiny.At.NOWHERE.code())).isFalse();
        assertThat(workflow.hasImageOf(DONE.code()))
                .as("what has ended goes on nowhere")
                .isFalse();
        Workflow<Tiny> without = Tiny.of(Tiny.approval()).build();
        assertThat(without.takingOver()).isEmpty();
        assertThat(without.hasImageOf(START.code())).isFalse();
    }

    /** A rule of the region's own is added to what the law wrote, and takes nothing of it away. */
    @Test
    void an_own_rule_leaves_numbers_and_waivers_as_they_were() {
        OwnRule rule = new OwnRule(
                "region.NEVER",
                LEAVE,
                Text.of("a", "b"),
                Text.of("a", "b"),
                "approve",
                (file, command, o) -> List.of());
        Workflow<Tiny> stricter = workflow.also(List.of(rule));
        assertThat(stricter).isNotSameAs(workflow);
        assertThat(stricter.findingCodes()).contains("region.NEVER");
        assertThat(stricter.numbering()).isEqualTo(workflow.numbering());
        assertThat(stricter.leaves()).isEqualTo(workflow.leaves());
        assertThat(stricter.separations()).isEqualTo(workflow.separations());
        assertThat(workflow.also(List.of())).isSameAs(workflow);
    }

    @Test
    void names_of_things_are_read_in_messages_and_persons_are_not() {
        assertThat(CommandId.of("c-1")).hasToString("c-1");
        assertThat(new FactRequest(Tiny.LIMIT, "3273014107900001")).hasToString("FactRequest[LIMIT]");
        Flaw flaw = FlawKind.NO_OPENING.at();
        assertThat(flaw).hasToString("NO_OPENING no step opens a case");
    }

    /** The words of a flaw are as long as a text may be, and what is longer is cut and shown to be cut. */
    @Test
    void a_flaw_longer_than_a_text_may_be_is_cut() {
        int words = "step '' names no article".length();
        String longest = "x".repeat(Text.LIMIT - words);
        assertThat(FlawKind.NO_SOURCE.at(longest).what().en())
                .hasSize(Text.LIMIT)
                .endsWith("names no article");
        assertThat(FlawKind.NO_SOURCE.at(longest + "x").what().en())
                .hasSize(Text.LIMIT)
                .endsWith("…");
    }

    @Test
    void what_is_signed_has_a_name_of_at_most_three_hundred_characters() {
        Signature signature = new Signature(PersonRef.of("h1"), Optional.empty(), By.HEAD.code(), 2);
        assertThat(new JointAct("sign", "x".repeat(300), List.of(signature)).what())
                .hasSize(300);
        assertThatThrownBy(() -> new JointAct("sign", "x".repeat(301), List.of(signature)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JointAct("sign", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opening_is_a_step_of_its_own() {
        assertThat(workflow.steps().stream().filter(Step::isOpening)).containsExactly(step(Open.class));
    }
}
