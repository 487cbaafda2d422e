package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.AUDITOR;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Permit.Ask;
import id.pendopo.core.workflow.Permit.Check;
import id.pendopo.core.workflow.Permit.Deem;
import id.pendopo.core.workflow.Permit.Issue;
import id.pendopo.core.workflow.Permit.Mend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may act, who may even look, and what each of them is told before anything of the case is weighed. */
class WhoMayTest {
    private static final String NEXT_DAY = "2025-07-08T10:00:00+07:00";
    private static final Deed WEEK = new Deed("SK 1/2025", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 7));

    private final Permit.Walk walk = new Permit.Walk(Permit.workflow());

    private void checked() {
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Ask(12));
        walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Check(5));
    }

    private Able able(Class<? extends Command> act, Actor... holders) {
        return walk.workflow.ableTo(walk.now(), act, List.of(holders), walk.occasion(NEXT_DAY, "system", Role.SYSTEM));
    }

    private List<Finding> refusal(Command command, Occasion o) {
        return walk.workflow.refusal(walk.file, command, o);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    /** A list of who may sign is what a secretary phones by: nobody stands in it who would then be refused. */
    @Test
    void those_able_are_those_whom_neither_role_nor_deed_nor_separation_keeps_out() {
        checked();
        Actor fit = Actor.of("h1", HEAD);
        Actor otherRole = Actor.of("c9", CHECKER);
        Actor checkedIt = Actor.of("c1", HEAD);
        Actor owner = Actor.of("p1", HEAD);
        Actor overdue = Actor.of("h2", HEAD).appointedBy(WEEK);
        assertThat(able(Issue.class, otherRole, checkedIt, owner, fit, overdue).actors())
                .containsExactly(fit);
    }

    @Test
    void where_the_act_is_not_taken_now_the_stages_of_the_act_are_named() {
        checked();
        assertThat(able(Mend.class, Actor.of("p1", APPLICANT)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NOT_NOW");
                    assertThat(finding.found()).contains("REVIEW");
                    assertThat(finding.expected().orElseThrow().value()).isEqualTo("MENDED");
                });
    }

    @Test
    void nobody_left_names_the_roles_and_the_article_of_the_step() {
        checked();
        assertThat(able(Issue.class, Actor.of("c1", HEAD)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NOBODY_LEFT");
                    assertThat(finding.found()).contains("HEAD");
                    assertThat(finding.source()).isEqualTo(Permit.ARTICLE);
                });
    }

    /** The office asks this before it asks a register of persons: the answer must be that of deciding. */
    @Test
    void who_and_when_are_refused_before_anything_is_asked_outside() {
        checked();
        assertThat(refusal(new Issue(), walk.occasion(NEXT_DAY, "h1", HEAD))).isEmpty();
        assertThat(codes(refusal(new Issue(), walk.occasion(NEXT_DAY, "c1", HEAD))))
                .containsExactly("core.SEPARATION");
        assertThat(codes(refusal(new Issue(), walk.occasion("2025-07-07T09:59:59+07:00", "h1", HEAD))))
                .containsExactly("core.TIME_RUNS_BACK");
        assertThat(codes(refusal(new Issue(), walk.occasion("2025-07-15T10:00:00+07:00", "h1", HEAD))))
                .containsExactly("core.DUE_FIRST");
        assertThat(codes(refusal(new Deem(), walk.occasion(NEXT_DAY, "system", Role.SYSTEM))))
                .containsExactly("core.NOT_DUE");
    }

    @Test
    void of_a_case_that_is_not_there_officers_and_time_are_told_it_is_unknown() {
        assertThat(refusal(new Ask(12), walk.occasion(NEXT_DAY, "p1", APPLICANT)))
                .isEmpty();
        assertThat(codes(refusal(new Issue(), walk.occasion(NEXT_DAY, "h1", HEAD))))
                .containsExactly("core.CASE_UNKNOWN");
        CaseCommand.Recount recount = new CaseCommand.Recount(
                Permit.Clock.DECISION.code(), LocalDate.of(2025, 7, 14), LocalDate.of(2025, 7, 15), "a", "b");
        assertThat(codes(refusal(recount, walk.occasion(NEXT_DAY, "system", Role.SYSTEM))))
                .containsExactly("core.CASE_UNKNOWN");
        assertThat(codes(refusal(recount, walk.occasion(NEXT_DAY, "h1", HEAD)))).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_deed_that_does_not_hold_today_is_told_with_its_days() {
        checked();
        Occasion late =
                walk.occasion(NEXT_DAY, "h2", HEAD).by(Actor.of("h2", HEAD).appointedBy(WEEK), CommandId.of("late"));
        assertThat(refusal(new Issue(), late)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.DEED_NOT_VALID");
            assertThat(finding.found()).contains("2025-07-01..2025-07-07");
            assertThat(finding.expected().orElseThrow().value()).isEqualTo("2025-07-08");
        });
    }

    @Test
    void who_may_not_is_told_on_the_article_of_the_step() {
        checked();
        assertThat(refusal(new Issue(), walk.occasion(NEXT_DAY, "c2", CHECKER)))
                .extracting(Finding::source)
                .containsExactly(Permit.ARTICLE);
        assertThat(refusal(new Issue(), walk.occasion(NEXT_DAY, "c1", HEAD)))
                .extracting(Finding::source)
                .containsExactly(Separation.OWN);
    }

    /** An attempts log keeps what is about who; what was merely too early or incomplete is no attempt on anything. */
    @Test
    void a_refusal_about_who_is_told_from_every_other() {
        LegalSource law = Permit.ARTICLE;
        for (String code : List.of("core.NOT_PERMITTED", "core.SEPARATION", "core.DEED_NOT_VALID")) {
            List<Finding> alone = Finding.block(code).only(law);
            assertThat(Workflow.isAboutWho(alone)).isTrue();
            List<Finding> two = new ArrayList<>(alone);
            two.addAll(Finding.block("core.NOT_DUE").only(law));
            assertThat(Workflow.isAboutWho(two)).isFalse();
        }
        assertThat(Workflow.isAboutWho(Finding.block("core.NOT_NOW").only(law))).isFalse();
        assertThat(Workflow.isAboutWho(List.of())).isFalse();
    }

    @Test
    void a_year_that_nobody_loaded_is_named() {
        try {
            WorkingCalendar.national().plusWorkingDays(LocalDate.of(1999, 1, 1), 1);
            throw new AssertionError("1999 is not loaded");
        } catch (CalendarYearMissing missing) {
            assertThat(Workflow.calendarMissing(missing)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("core.CALENDAR_MISSING");
                assertThat(finding.mend()).containsExactly("1999");
            });
        }
    }

    // Who may look.

    @Test
    void an_officer_of_the_procedure_looks_into_an_ordinary_case_and_into_a_closed_one_at_his_stage() {
        checked();
        LocalDate day = LocalDate.of(2025, 7, 8);
        CaseFile<Permit> closed =
                walk.now().under(walk.now().handling().withConfidentiality(Handling.Confidentiality.SECRET));
        Actor checker = Actor.of("c2", CHECKER);
        Actor head = Actor.of("h1", HEAD);
        Actor auditor = Actor.of("a1", AUDITOR);
        Actor stranger = Actor.of("x", () -> "COOK");
        for (Actor officer : List.of(checker, head, auditor)) {
            assertThat(walk.workflow.maySee(walk.now(), officer, day)).isTrue();
        }
        assertThat(walk.workflow.maySee(walk.now(), stranger, day)).isFalse();
        assertThat(walk.workflow.maySee(closed, head, day)).isTrue();
        assertThat(walk.workflow.maySee(closed, auditor, day))
                .as("who may act at any stage belongs to none")
                .isFalse();
        assertThat(walk.workflow.maySee(closed, Actor.SYSTEM, day)).isTrue();
        assertThat(walk.workflow.maySee(closed, Actor.of("p1", APPLICANT), day)).isTrue();
    }

    // What time may do.

    /** A rule that looks at the day must see the day on which the law says the act falls, in options as in deciding. */
    @Test
    void what_time_may_do_is_weighed_on_the_day_it_fell_due() {
        LocalDate due = LocalDate.of(2025, 7, 15);
        List<Step<Permit>> steps = new ArrayList<>();
        for (Step<Permit> step : Permit.page()) {
            steps.add(
                    !step.act().equals("deem")
                            ? step
                            : Permit.step("Dianggap dikabulkan")
                                    .by(Role.SYSTEM)
                                    .on(Deem.class)
                                    .from(Permit.PermitStage.REVIEW)
                                    .to(Permit.PermitStage.DEEMED)
                                    .whenPassed(Permit.Clock.DECISION, file -> new Deem())
                                    .given(
                                            "contoh.OTHER_DAY",
                                            (file, o) -> o.today().equals(due)
                                                    ? List.of()
                                                    : Finding.block("contoh.OTHER_DAY")
                                                            .only(Permit.ARTICLE))
                                    .recording((file, deem, o) -> new Permit.Issued()));
        }
        Permit.Walk other = new Permit.Walk(Permit.builder(steps).build());
        other.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Ask(12));
        other.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Check(5));
        Occasion early = other.occasion("2025-07-14T23:59:59+07:00", "system", Role.SYSTEM);
        assertThat(whyNot(other, early)).containsExactly("core.NOT_DUE");
        Occasion late = other.occasion("2025-07-20T10:00:00+07:00", "system", Role.SYSTEM);
        assertThat(whyNot(other, late)).isEmpty();
        assertThat(other.workflow.decide(other.now(), new Deem(), late).isAccepted())
                .isTrue();
    }

    private static List<String> whyNot(Permit.Walk walk, Occasion o) {
        Optional<Option> option = walk.workflow.options(walk.now(), o).stream()
                .filter(one -> one.act().equals("deem"))
                .findFirst();
        return codes(option.orElseThrow().whyNot());
    }

    /** An option that is shut says why as deciding would: whoever may not is told that and nothing of the case. */
    @Test
    void an_option_that_is_not_ones_own_says_who_may_not_and_nothing_beside_it() {
        checked();
        Occasion same = walk.occasion("2025-07-20T10:00:00+07:00", "c1", HEAD);
        assertThat(walk.workflow.options(walk.now(), same))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(codes(option.whyNot())).containsExactly("core.SEPARATION"));
    }

    @Test
    void what_stands_against_an_act_rests_on_the_article_of_its_step() {
        checked();
        Occasion early = walk.occasion(NEXT_DAY, "system", Role.SYSTEM);
        assertThat(refusal(new Deem(), early)).extracting(Finding::source).containsExactly(Permit.ARTICLE);
        walk.give(NEXT_DAY, "a1", AUDITOR, new Permit.Hold());
        assertThat(walk.workflow
                        .decide(walk.now(), new Issue(), walk.occasion("2025-07-08T11:00:00+07:00", "h1", HEAD))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.FLAGGED");
                    assertThat(finding.source()).isEqualTo(Permit.ARTICLE);
                });
    }
}
