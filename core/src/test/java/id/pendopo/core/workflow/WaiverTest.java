package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.AUDITOR;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseCommand.Waive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An exception is a decision of its own: by whoever may, for one act, with a reason and a paper, and for once. */
class WaiverTest {
    private static final DocumentRef LETTER =
            new DocumentRef("doc-1", Code.of("LETTER"), "application/pdf", 120, "d".repeat(64));
    private static final Waive WAIVE = waive("contoh.LOW_SCORE", "check");

    private static Waive waive(String finding, String act) {
        return new Waive(finding, act, Optional.of("score"), Optional.empty(), Code.of("DISASTER"), LETTER);
    }

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

    /** Leave is for one act: whatever else is done in between neither uses it nor loses it. */
    @Test
    void leave_stays_while_other_acts_are_done() {
        askedWithALowScore();
        assertThat(give("h1", HEAD, WAIVE)).isEmpty();
        List<Waiver> given = walk.now().waivers();
        assertThat(give("a1", AUDITOR, new Permit.Hold())).isEmpty();
        assertThat(give("a1", AUDITOR, new Permit.Release())).isEmpty();
        assertThat(walk.now().waivers()).hasSize(1).isEqualTo(given);
        assertThat(give("c1", CHECKER, new Permit.Check(5))).isEmpty();
        assertThat(walk.now().waivers()).isEmpty();
    }

    @Test
    void it_is_given_once_until_it_is_used() {
        askedWithALowScore();
        give("h1", HEAD, WAIVE);
        assertThat(give("h1", HEAD, WAIVE)).containsExactly("core.ALREADY_WAIVED");
    }

    /** One missing paper may be done without, and the other is missing all the same. */
    private static List<Finding> papers(CaseFile<Permit> file, Occasion o) {
        return Stream.of("DEED", "MAP")
                .flatMap(paper -> Finding.block("contoh.LOW_SCORE")
                        .waivable()
                        .at(file.data().score() == 1 ? "papers" : paper)
                        .expected(Relation.ONE_OF, Set.of(paper))
                        .only(Permit.ARTICLE)
                        .stream())
                .toList();
    }

    private Permit.Walk withPapers(int score) {
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
                                    .given("contoh.LOW_SCORE", WaiverTest::papers)
                                    .needing(Permit.LIMIT, (file, check) -> "limit")
                                    .provided("contoh.OVER_LIMIT", Permit::withinLimit)
                                    .starting(Permit.Clock.DECISION, id.pendopo.core.calendar.Term.workingDays(5))
                                    .recording((file, check, o) -> new Permit.Noted()));
        }
        Permit.Walk papers = new Permit.Walk(
                Permit.builder(steps).waivable("contoh.LOW_SCORE").by(HEAD).build());
        papers.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(score));
        return papers;
    }

    private static List<Finding> check(Permit.Walk walk) {
        Occasion o = walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER);
        return walk.workflow.decide(walk.now(), new Permit.Check(5), o).findings().stream()
                .filter(Finding::isBlock)
                .toList();
    }

    @Test
    void leave_for_one_place_lifts_no_finding_of_another() {
        Permit.Walk papers = withPapers(2);
        List<Finding> both = check(papers);
        assertThat(both).extracting(Finding::where).containsExactly(Optional.of("DEED"), Optional.of("MAP"));
        papers.give(
                "2025-07-07T09:10:00+07:00", "h1", HEAD, Waive.of(both.get(0), "check", Code.of("DISASTER"), LETTER));
        Occasion o = papers.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER);
        assertThat(papers.workflow.decide(papers.now(), new Permit.Check(5), o).findings())
                .filteredOn(Finding::isBlock)
                .containsExactly(both.get(1));
        papers.give(
                "2025-07-07T09:11:00+07:00", "h1", HEAD, Waive.of(both.get(1), "check", Code.of("DISASTER"), LETTER));
        assertThat(papers.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5))
                        .isAccepted())
                .isTrue();
        assertThat(papers.now().waivers()).isEmpty();
    }

    @Test
    void where_two_stand_at_one_place_leave_lifts_the_one_it_names_and_none_if_it_names_none() {
        Permit.Walk papers = withPapers(1);
        List<Finding> both = check(papers);
        Waive either = Waive.of(both.get(0), "check", Code.of("DISASTER"), LETTER);
        papers.give("2025-07-07T09:10:00+07:00", "h1", HEAD, either);
        assertThat(check(papers)).hasSize(2);
        String map = both.get(1).expected().orElseThrow().value();
        papers.give("2025-07-07T09:11:00+07:00", "h1", HEAD, either.about(map));
        assertThat(check(papers)).containsExactly(both.get(0));
    }

    @Test
    void where_and_what_are_open_to_readers_so_they_hold_no_persons_number() {
        askedWithALowScore();
        assertThat(give("h1", HEAD, WAIVE.about("NIK 3273014507900001"))).containsExactly("core.PERSONAL_IN_OPEN");
        assertThat(give("h1", HEAD, WAIVE.about("x".repeat(501)))).containsExactly("core.NOT_WAIVABLE");
        assertThat(give("h1", HEAD, WAIVE.about("x".repeat(500)))).isEmpty();
    }

    @Test
    void only_what_is_declared_waivable_is_waived_for_an_act_that_asks_it_by_whoever_may() {
        askedWithALowScore();
        assertThat(give("h1", HEAD, waive("contoh.OVER_LIMIT", "check"))).containsExactly("core.NOT_WAIVABLE");
        assertThat(give("h1", HEAD, waive("contoh.LOW_SCORE", "issue"))).containsExactly("core.NOT_WAIVABLE");
        assertThat(give("h1", HEAD, waive("anything at all", "nothing"))).containsExactly("core.NOT_WAIVABLE");
        assertThat(give("c1", CHECKER, WAIVE)).containsExactly("core.NOT_PERMITTED");
    }

    /** Whoever names the wrong finding is told those that his role may set aside, and no others. */
    @Test
    void a_finding_that_is_not_waivable_is_answered_by_those_that_are() {
        askedWithALowScore();
        assertThat(walk.give("2025-07-07T09:30:00+07:00", "h1", HEAD, waive("contoh.OVER_LIMIT", "check"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).contains("finding");
                    assertThat(finding.found()).contains("contoh.OVER_LIMIT");
                    assertThat(finding.expected().orElseThrow().value()).isEqualTo("contoh.LOW_SCORE");
                });
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
                    assertThat(option.subjectTo())
                            .containsExactly("core.NOT_WAIVABLE", "core.PERSONAL_IN_OPEN", "core.ALREADY_WAIVED");
                });
        assertThat(walk.workflow.waivable()).containsOnlyKeys("contoh.LOW_SCORE");
    }
}
