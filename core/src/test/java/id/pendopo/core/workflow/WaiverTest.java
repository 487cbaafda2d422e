package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.AUDITOR;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseCommand.Waive;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception is a decision of its own: by whoever may, for one act, with a reason and a paper, and for once. */
class WaiverTest {
    private static final DocumentRef LETTER =
            new DocumentRef("doc-1", Code.of("LETTER"), "application/pdf", 120, "d".repeat(64));
    private static final Waive WAIVE = new Waive("contoh.LOW_SCORE", "check", Code.of("DISASTER"), LETTER);

    private final Permit.Walk walk = new Permit.Walk(workflow());
    private int minute = 10;

    private static Workflow<Permit> workflow() {
        return Permit.builder(steps()).waivable("contoh.LOW_SCORE").by(HEAD).build();
    }

    private static List<Step<Permit>> steps() {
        List<Step<Permit>> steps = new ArrayList<>();
        for (Step<Permit> step : Permit.page()) {
            steps.add(
                    step.command() != Permit.Check.class
                            ? step
                            : Permit.step("Pemeriksa menyatakan lengkap")
                                    .by(CHECKER)
                                    .on(Permit.Check.class)
                                    .from(Permit.PermitStage.CHECK)
                                    .to(Permit.PermitStage.REVIEW)
                                    .given("contoh.LOW_SCORE", WaiverTest::waivableScore)
                                    .needing(Permit.LIMIT, (file, check) -> "limit")
                                    .provided("contoh.OVER_LIMIT", Permit::withinLimit)
                                    .starting(Permit.Clock.DECISION, id.pendopo.core.calendar.Term.workingDays(5))
                                    .recording((file, check, o) -> new Permit.Noted()));
        }
        return steps;
    }

    private static List<Finding> waivableScore(CaseFile<Permit> file, Occasion o) {
        return file.data().score() >= 10
                ? List.of()
                : Finding.block("contoh.LOW_SCORE").waivable().at("score").only(Permit.ARTICLE);
    }

    private List<String> give(String person, Role role, Command command) {
        Decision<Permit> decision = walk.give(
                "2025-07-07T%02d:%02d:00+07:00".formatted(minute / 60 + 9, minute % 60), person, role, command);
        minute++;
        return decision.isAccepted()
                ? List.of()
                : decision.findings().stream().map(Finding::code).toList();
    }

    private void askedWithALowScore() {
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(1));
    }

    @Test
    void what_was_waived_lets_the_act_through_once() {
        askedWithALowScore();
        assertThat(give("c1", CHECKER, new Permit.Check(5))).containsExactly("contoh.LOW_SCORE");
        assertThat(give("h1", HEAD, WAIVE)).isEmpty();
        Entry<Permit> given = walk.entries.get(1);
        assertThat(given.command().reason()).contains(Code.of("DISASTER"));
        assertThat(given.command().documents()).containsExactly(LETTER);
        assertThat(walk.now().waivers()).hasSize(1);
        assertThat(walk.now().waivers().get(0).seq()).isEqualTo(2);
        assertThat(give("c1", CHECKER, new Permit.Check(5))).isEmpty();
        assertThat(walk.entries.get(2).warnings()).extracting(Finding::code).containsExactly("contoh.LOW_SCORE");
        assertThat(walk.now().waivers()).isEmpty();
        give("h2", HEAD, new Permit.Redo());
        assertThat(give("c1", CHECKER, new Permit.Check(5))).containsExactly("contoh.LOW_SCORE");
    }

    @Test
    void it_is_given_once_until_it_is_used() {
        askedWithALowScore();
        give("h1", HEAD, WAIVE);
        assertThat(give("h1", HEAD, WAIVE)).containsExactly("core.ALREADY_WAIVED");
    }

    @Test
    void only_what_is_declared_waivable_is_waived_for_an_act_that_asks_it_by_whoever_may() {
        askedWithALowScore();
        assertThat(give("h1", HEAD, new Waive("contoh.OVER_LIMIT", "check", Code.of("X"), LETTER)))
                .containsExactly("core.NOT_WAIVABLE");
        assertThat(give("h1", HEAD, new Waive("contoh.LOW_SCORE", "issue", Code.of("X"), LETTER)))
                .containsExactly("core.NOT_WAIVABLE");
        assertThat(give("h1", HEAD, new Waive("anything at all", "nothing", Code.of("X"), LETTER)))
                .containsExactly("core.NOT_WAIVABLE");
        assertThat(give("c1", CHECKER, WAIVE)).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_workflow_that_waives_nothing_knows_no_waiver() {
        Permit.Walk strict = new Permit.Walk(Permit.workflow());
        strict.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(1));
        assertThat(strict.give("2025-07-07T09:01:00+07:00", "h1", HEAD, WAIVE).findings())
                .extracting(Finding::code)
                .containsExactly("core.NOT_PERMITTED");
    }

    /** A case that has come under another law brings no leave with it that this law does not give. */
    @Test
    void leave_given_under_a_law_that_knew_it_is_nothing_under_one_that_does_not() {
        askedWithALowScore();
        give("h1", HEAD, WAIVE);
        Workflow<Permit> stricter = Permit.builder(steps()).build();
        Occasion o = walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER);
        assertThat(stricter.decide(walk.now(), new Permit.Check(5), o).isAccepted())
                .isFalse();
        Workflow<Permit> others =
                Permit.builder(steps()).waivable("contoh.LOW_SCORE").by(AUDITOR).build();
        assertThat(others.decide(walk.now(), new Permit.Check(5), o).isAccepted())
                .isFalse();
        assertThat(walk.workflow.decide(walk.now(), new Permit.Check(5), o).isAccepted())
                .isTrue();
    }

    @Test
    void a_held_case_waits_with_its_waivers_too() {
        askedWithALowScore();
        give("a1", AUDITOR, new Permit.Hold());
        assertThat(give("h1", HEAD, WAIVE)).containsExactly("core.FLAGGED");
    }

    @Test
    void options_show_who_may_waive() {
        askedWithALowScore();
        Occasion o = walk.occasion("2025-07-07T09:30:00+07:00", "h1", HEAD);
        assertThat(walk.workflow.options(walk.now(), o))
                .filteredOn(option -> option.act().equals("waive"))
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.isPossible()).isTrue();
                    assertThat(option.subjectTo()).containsExactly("core.NOT_WAIVABLE", "core.ALREADY_WAIVED");
                });
        assertThat(walk.workflow.waivable()).containsOnlyKeys("contoh.LOW_SCORE");
    }
}
