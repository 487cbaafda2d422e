package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is asked outside, what a region adds of its own, and what a flag freezes. */
class FactsAndOwnRulesTest {
    private static final Fact<Integer> AGE = Fact.of("AGE", Integer.class);
    private static final LegalSource REGIONAL = LegalSource.ownDecision("Perwal Contoh Pasal 9");

    private static List<Step<Permit>> page(Class<? extends Command> which, Step<Permit> by) {
        List<Step<Permit>> steps = new ArrayList<>();
        Permit.page().forEach(step -> steps.add(step.command() == which ? by : step));
        return steps;
    }

    private static ActingStep<Permit, Permit.Check> check() {
        return Permit.step("Pemeriksa menyatakan lengkap")
                .by(CHECKER)
                .on(Permit.Check.class)
                .from(Permit.PermitStage.CHECK)
                .to(Permit.PermitStage.REVIEW)
                .starting(Permit.Clock.DECISION, Term.workingDays(5));
    }

    private static Permit.Walk asked(Workflow<Permit> workflow) {
        Permit.Walk walk = new Permit.Walk(workflow);
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        return walk;
    }

    private static Permit.Walk asked(UnaryOperator<ActingStep<Permit, Permit.Check>> words) {
        Step<Permit> step = words.apply(check()).recording((file, c, o) -> new Permit.Noted());
        return asked(Permit.builder(page(Permit.Check.class, step)).build());
    }

    private static List<String> checked(Permit.Walk walk, Facts facts) {
        Occasion o = walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER).with(facts);
        Decision<Permit> decision = walk.give(new Permit.Check(7), o);
        return decision.isAccepted()
                ? List.of()
                : decision.findings().stream().map(Finding::code).toList();
    }

    private static Reading<Integer> found(int value) {
        return new Reading.Found<>(value, Instant.EPOCH, "uji", "1");
    }

    // Facts.

    @Test
    void one_fact_is_asked_about_two_subjects_and_each_has_its_answer() {
        Permit.Walk walk = asked(step -> step.needing(AGE, (file, c) -> "chair")
                .needing(AGE, (file, c) -> "secretary")
                .provided(
                        "contoh.YOUNG",
                        (file, c, o) -> o.fact(AGE, "chair") >= 21 && o.fact(AGE, "secretary") >= 17
                                ? List.of()
                                : Finding.block("contoh.YOUNG").only(Permit.ARTICLE)));
        Facts chair = Facts.NONE.with(new FactRequest(AGE, "chair"), found(21));
        assertThat(walk.workflow.needs(
                        walk.file, new Permit.Check(7), walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER)))
                .containsExactly(new FactRequest(AGE, "chair"), new FactRequest(AGE, "secretary"));
        assertThat(checked(walk, chair)).containsExactly("core.FACT_MISSING");
        assertThat(checked(walk, chair.with(new FactRequest(AGE, "secretary"), found(16))))
                .containsExactly("contoh.YOUNG");
        assertThat(checked(walk, chair.with(new FactRequest(AGE, "secretary"), found(17))))
                .isEmpty();
        assertThat(walk.entries.get(1).facts()).extracting(FactUse::reading).containsExactly(found(21), found(17));
    }

    /** What must be known of whoever acts is asked about him; that nobody answers is for the rules. */
    @Test
    void a_fact_about_the_actor_is_asked_about_him_and_may_be_missing_altogether() {
        Permit.Walk walk = asked(step -> step.consulting(
                        AGE,
                        (file, c, o) -> Optional.of("of " + o.actor().person().value()))
                .provided(
                        "contoh.YOUNG",
                        (file, c, o) -> o.facts()
                                .find(AGE, "of " + o.actor().person().value())
                                .flatMap(Reading::found)
                                .filter(age -> age < 18)
                                .map(age -> Finding.block("contoh.YOUNG").only(Permit.ARTICLE))
                                .orElse(List.of())));
        Occasion o = walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER);
        FactRequest request = new FactRequest(AGE, "of c1");
        assertThat(walk.workflow.needs(walk.file, new Permit.Check(7), o)).containsExactly(request);
        assertThat(walk.workflow.mayBeAbsent(walk.file, new Permit.Check(7), AGE))
                .isTrue();
        assertThat(checked(walk, Facts.NONE.with(request, found(17)))).containsExactly("contoh.YOUNG");
        assertThat(checked(walk, Facts.NONE.with(new FactRequest(AGE, "of c2"), found(17))))
                .as("what is known of another is nothing")
                .isEmpty();
        assertThat(walk.entries.get(walk.entries.size() - 1).facts()).isEmpty();
    }

    /** Two officers with one number are one person, and not two who are both old enough. */
    @Test
    void two_needs_about_the_same_subject_are_refused() {
        Permit.Walk walk = asked(step -> step.needing(AGE, (file, c) -> "x").needing(AGE, (file, c) -> "x"));
        assertThat(checked(walk, Facts.NONE.with(AGE, found(30)))).containsExactly("core.SAME_SUBJECT");
    }

    @Test
    void a_fact_that_must_be_found_refuses_when_it_is_not_and_its_rules_are_never_asked() {
        Permit.Walk walk = asked(step -> step.needing(AGE, (file, c) -> "x")
                .provided(
                        "contoh.YOUNG",
                        (file, c, o) ->
                                o.fact(AGE) < 18 ? Finding.block("contoh.YOUNG").only(Permit.ARTICLE) : List.of()));
        assertThat(checked(walk, Facts.NONE.with(AGE, new Reading.NotFound<>(Instant.EPOCH, "uji", ""))))
                .containsExactly("core.FACT_NOT_FOUND");
        assertThat(checked(
                        walk, Facts.NONE.with(AGE, new Reading.Mismatch<>(Set.of("name"), Instant.EPOCH, "uji", ""))))
                .containsExactly("core.FACT_MISMATCH");
        assertThat(checked(walk, Facts.NONE.with(AGE, found(17)))).containsExactly("contoh.YOUNG");
        assertThat(checked(walk, Facts.NONE.with(AGE, found(18)))).isEmpty();
    }

    @Test
    void where_any_answer_will_do_the_rules_are_asked_and_silence_still_refuses() {
        Permit.Walk walk = asked(step -> step.needingAnyAnswer(AGE, (file, c) -> "x")
                .provided(
                        "contoh.KNOWN",
                        (file, c, o) -> o.reading(AGE).found().isPresent()
                                ? Finding.block("contoh.KNOWN").only(Permit.ARTICLE)
                                : List.of()));
        assertThat(checked(walk, Facts.NONE.with(AGE, found(1)))).containsExactly("contoh.KNOWN");
        assertThat(checked(walk, Facts.NONE.with(AGE, new Reading.Unavailable<>(Instant.EPOCH, "uji", ""))))
                .containsExactly("core.FACT_UNAVAILABLE");
        assertThat(checked(walk, Facts.NONE.with(AGE, new Reading.NotFound<>(Instant.EPOCH, "uji", ""))))
                .isEmpty();
    }

    @Test
    void a_fact_about_several_subjects_is_asked_with_its_subject() {
        Facts two = Facts.NONE.with(new FactRequest(AGE, "a"), found(1)).with(new FactRequest(AGE, "b"), found(2));
        assertThatThrownBy(() -> two.find(AGE))
                .hasMessageContaining("say about which")
                .hasMessageNotContaining("\"a\"");
        assertThat(two.find(AGE, "b")).contains(found(2));
        assertThat(two.find(AGE, "c")).isEmpty();
        assertThat(two.with(AGE, found(9)).find(AGE, "c")).contains(found(9));
    }

    // A region's own rules.

    private static OwnRule own(String act, OwnRule.Check rule) {
        return new OwnRule(
                "region.ODD_LIMIT",
                REGIONAL,
                Text.of("Batas harus genap", "The limit must be even"),
                Text.of("Bulatkan", "Round it"),
                act,
                rule);
    }

    private static List<Finding> odd(Command command) {
        return ((Permit.Check) command).limit() % 2 == 0
                ? List.of()
                : Finding.block("region.ODD_LIMIT").at("limit").only(REGIONAL);
    }

    private static Procedure<Permit> procedure(OwnRule... rules) {
        TreeMap<LocalDate, Workflow<Permit>> byStart = new TreeMap<>();
        byStart.put(LocalDate.of(2025, 1, 1), Permit.workflow());
        return Procedure.of("contoh/permit", Permit.class, byStart).also(List.of(rules));
    }

    private static Decision<Permit> checking(int limit, OwnRule rule) {
        Permit.Walk walk = asked(procedure(rule).on(LocalDate.of(2025, 7, 7)).orElseThrow());
        return walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Permit.Check(limit));
    }

    @Test
    void an_own_rule_refuses_beside_the_rules_of_the_law_and_never_instead_of_them() {
        OwnRule rule = own("check", (file, command, o) -> odd(command));
        assertThat(checking(100, rule).isAccepted()).isTrue();
        assertThat(checking(99, rule).findings()).extracting(Finding::code).containsExactly("region.ODD_LIMIT");
        assertThat(checking(101, rule).findings())
                .extracting(Finding::code)
                .containsExactly("contoh.OVER_LIMIT", "region.ODD_LIMIT");
        assertThat(checking(102, rule).findings()).extracting(Finding::code).containsExactly("contoh.OVER_LIMIT");
    }

    @Test
    void an_own_rule_may_warn_and_is_then_kept_in_the_entry() {
        Decision<Permit> warned = checking(
                100,
                own("check", (file, c, o) -> Finding.warn("region.ODD_LIMIT").only(REGIONAL)));
        assertThat(warned.isAccepted()).isTrue();
        assertThat(warned.findings()).extracting(Finding::code).containsExactly("region.ODD_LIMIT");
    }

    /** A condition that nobody looked at is not met. */
    @Test
    void an_own_rule_that_breaks_or_speaks_in_another_name_refuses() {
        List<OwnRule.Check> broken = List.of(
                (file, c, o) -> {
                    throw new IllegalStateException("NIK 3273014107900001");
                },
                (file, c, o) -> Finding.warn("contoh.OTHER").only(REGIONAL),
                (file, c, o) -> Finding.warn("region.OTHER").only(REGIONAL));
        for (OwnRule.Check rule : broken) {
            Decision<Permit> decision = checking(100, own("check", rule));
            assertThat(decision.isAccepted()).isFalse();
            assertThat(decision.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("core.OWN_RULE_FAILED");
                assertThat(finding.toString()).doesNotContain("3273014107900001");
                assertThat(finding.mend()).containsExactly("region.ODD_LIMIT");
            });
        }
    }

    @Test
    void an_own_rule_of_an_opening_sees_no_case() {
        OwnRule rule = own(
                "ask",
                (file, c, o) ->
                        file.isEmpty() ? Finding.block("region.ODD_LIMIT").only(REGIONAL) : List.of());
        Permit.Walk walk =
                new Permit.Walk(procedure(rule).on(LocalDate.of(2025, 7, 7)).orElseThrow());
        assertThat(walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("region.ODD_LIMIT");
    }

    @Test
    void an_own_rule_has_its_own_code_and_an_act_that_persons_take() {
        assertThatThrownBy(() -> new OwnRule(
                        "contoh.X", REGIONAL, Text.of("a", "b"), Text.of("a", "b"), "check", (f, c, o) -> List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region.");
        for (String act : List.of("nothing", "deem")) {
            assertThatThrownBy(() -> procedure(own(act, (f, c, o) -> List.of())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no person takes " + act);
        }
    }

    @Test
    void options_and_charts_name_an_own_rule() {
        Workflow<Permit> workflow = procedure(own("check", (f, c, o) -> List.of()))
                .on(LocalDate.of(2025, 7, 7))
                .orElseThrow();
        assertThat(workflow.findingCodes()).contains("region.ODD_LIMIT");
        Permit.Walk walk = asked(workflow);
        assertThat(workflow.options(walk.now(), walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER)))
                .filteredOn(option -> option.act().equals("check"))
                .singleElement()
                .satisfies(option -> assertThat(option.subjectTo()).contains("region.ODD_LIMIT"));
    }

    // Flags.

    private record Mark(String name, Freezing freezes) implements Flag {}

    private record Raise() implements Command {}

    private static Phase decisionUnder(Freezing freezing) {
        List<Step<Permit>> steps = new ArrayList<>(Permit.page());
        steps.add(Permit.step("Ditandai")
                .by(HEAD)
                .on(Raise.class)
                .from(Permit.PermitStage.REVIEW)
                .staying()
                .raising(new Mark("DISPUTED", freezing))
                .recording((file, c, o) -> new Permit.Noted()));
        Permit.Walk walk = asked(Permit.builder(steps).commands(Raise.class).build());
        walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5));
        walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new Raise());
        return walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().phase();
    }

    @Test
    void a_flag_freezes_the_clocks_it_names_all_or_none() {
        assertThat(decisionUnder(Freezing.ALL)).isEqualTo(Phase.PAUSED);
        assertThat(decisionUnder(Freezing.only(Permit.Clock.DECISION))).isEqualTo(Phase.PAUSED);
        assertThat(decisionUnder(Freezing.only(Permit.Clock.MENDING))).isEqualTo(Phase.RUNNING);
        assertThat(decisionUnder(Freezing.NONE)).isEqualTo(Phase.RUNNING);
    }

    // Substitutes.

    @Test
    void a_substitute_acts_while_his_deed_holds_and_counts_as_himself() {
        id.pendopo.core.actor.Deed deed =
                new id.pendopo.core.actor.Deed("SK-9", LocalDate.of(2025, 7, 8), LocalDate.of(2025, 7, 9));
        Permit.Walk walk = asked(Permit.workflow());
        walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5));
        Actor substitute = Actor.of("s1", HEAD).appointedBy(deed);
        for (String day : List.of("2025-07-07", "2025-07-10")) {
            Occasion o = walk.occasion(day + "T10:00:00+07:00", "s1", HEAD).by(substitute, CommandId.of("s-" + day));
            assertThat(walk.workflow.decide(walk.now(), new Permit.Issue(), o).findings())
                    .extracting(Finding::code)
                    .containsExactly("core.DEED_NOT_VALID");
        }
        for (String day : List.of("2025-07-08", "2025-07-09")) {
            Occasion o = walk.occasion(day + "T10:00:00+07:00", "s1", HEAD).by(substitute, CommandId.of("s-" + day));
            assertThat(walk.workflow.decide(walk.now(), new Permit.Issue(), o).isAccepted())
                    .isTrue();
        }
        Occasion o = walk.occasion("2025-07-08T10:00:00+07:00", "c1", HEAD)
                .by(Actor.of("c1", HEAD).appointedBy(deed), CommandId.of("x"));
        assertThat(walk.workflow.decide(walk.now(), new Permit.Issue(), o).findings())
                .extracting(Finding::code)
                .containsExactly("core.SEPARATION");
    }

    /** A small office, where the only head has checked the case himself, must hear what to do. */
    @Test
    void when_the_separations_leave_nobody_it_is_said() {
        Permit.Walk walk = asked(Permit.workflow());
        walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5));
        Occasion o = walk.occasion("2025-07-08T10:00:00+07:00", "system", Role.SYSTEM);
        Actor other = Actor.of("h1", HEAD);
        Actor same = Actor.of("c1", HEAD);
        assertThat(walk.workflow.ableTo(walk.now(), Permit.Issue.class, List.of(same, other), o))
                .isEqualTo(new Able(List.of(other), List.of()));
        for (List<Actor> holders : List.of(List.of(same), List.<Actor>of())) {
            Able able = walk.workflow.ableTo(walk.now(), Permit.Issue.class, holders, o);
            assertThat(able.actors()).isEmpty();
            assertThat(able.findings()).extracting(Finding::code).containsExactly("core.NOBODY_LEFT");
        }
        assertThat(walk.workflow
                        .ableTo(walk.now(), Permit.Mend.class, List.of(other), o)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("core.NOT_NOW");
    }

    /** Time asks no region: its own rules bind what persons do. */
    @Test
    void a_rule_of_the_region_binds_no_act_of_time() {
        for (String nobody : List.of("deem", "dance")) {
            assertThatThrownBy(() -> procedure(own(nobody, (file, command, o) -> List.of()))
                            .on(LocalDate.of(2025, 7, 7)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name another act");
        }
    }
}
