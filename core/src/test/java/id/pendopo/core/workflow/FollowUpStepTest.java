package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.OpenByPost;
import id.pendopo.core.workflow.Tiny.Pass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a step leads to elsewhere is told by deciding alone, and what follows needs to be led to. */
class FollowUpStepTest {
    private static final CaseId CASE = CaseId.of("t1");
    private static final Cause CAUSE = new Cause(CaseId.of("other"), 3, 1);
    private static final String MONDAY = "2026-03-02T09:00:00+07:00";
    private static final String SUNDAY = "2026-03-08T09:00:00+07:00";

    private static FollowUp to(String id) {
        return new FollowUp("contoh/other", CaseId.of(id), new Approve());
    }

    /** Look leads where it is told; Pass and OpenByPost only follow. */
    private static Workflow<Tiny> workflow(List<FollowUp> lookingLeadsTo) {
        return Tiny.of(
                        Tiny.approval(),
                        Step.<Tiny>of("dibuka oleh berkas lain")
                                .under(Tiny.ARTICLE)
                                .by(Role.SYSTEM)
                                .opening(OpenByPost.class)
                                .following()
                                .to(START)
                                .leadingTo((file, c, o) -> List.of(to(file.id() + "-next")))
                                .creating((c, o) -> new Tiny.Noted()),
                        Tiny.done(Tiny.act(Look.class)
                                .from(START)
                                .staying()
                                .handling((file, look, o) -> file.handling().withPriority(5))
                                .leadingTo((file, look, o) -> {
                                    assertThat(file.handling().priority()).isEqualTo(5);
                                    return lookingLeadsTo;
                                })),
                        Tiny.done(Tiny.by(Role.SYSTEM, Pass.class)
                                .following()
                                .from(START)
                                .to(MIDDLE)
                                .starting(Tiny.Clock.TERM, Term.workingDays(5))),
                        Tiny.done(Tiny.expiring(Tiny.Clock.TERM).from(MIDDLE).to(DONE)))
                .build();
    }

    private static Occasion occasion(String at, Actor actor, CommandId id) {
        Instant instant = OffsetDateTime.parse(at).toInstant();
        return Occasion.of(instant, ZoneOffset.ofHours(7), OfficeHours.DEFAULT, WorkingCalendar.national(), actor, id);
    }

    private static Occasion by(Role role) {
        Actor actor = role == Role.SYSTEM ? Actor.SYSTEM : Actor.of("p-" + role.name(), role);
        return occasion(MONDAY, actor, CommandId.of("c1"));
    }

    private static Occasion following(String at) {
        return occasion(at, Actor.SYSTEM, CAUSE.commandId());
    }

    private static Decision<Tiny> opened(Workflow<Tiny> workflow, Command command, Occasion o) {
        return workflow.open(CASE, RegionCode.parse("32.73"), command, o);
    }

    private static Decision.Accepted<Tiny> accepted(Decision<Tiny> decision) {
        assertThat(decision.findings()).isEmpty();
        return (Decision.Accepted<Tiny>) decision;
    }

    private static CaseFile<Tiny> file(Workflow<Tiny> workflow) {
        return accepted(opened(workflow, new Open(), by(By.CITIZEN))).file();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    private static Handling.Link link(Code kind, String to) {
        return new Handling.Link(kind, CaseId.of(to));
    }

    @Test
    void the_entry_says_what_it_leads_to_and_the_case_names_it() {
        Workflow<Tiny> workflow = workflow(List.of(to("a"), to("b"), to("a")));
        Decision.Accepted<Tiny> looked = accepted(workflow.decide(file(workflow), new Look(), by(By.OFFICER)));
        assertThat(looked.entry().followUps()).containsExactly(to("a"), to("b"), to("a"));
        assertThat(looked.entry().handling().links())
                .as("each case once")
                .containsExactly(link(FollowUp.LED_TO, "a"), link(FollowUp.LED_TO, "b"));
        assertThat(looked.file().handling()).isEqualTo(looked.entry().handling());
        assertThat(workflow(List.of()).steps().stream().filter(Step::isLeading).map(Step::act))
                .containsExactly("openByPost", "look");
    }

    @Test
    void what_leads_nowhere_leaves_no_trace() {
        Workflow<Tiny> workflow = workflow(List.of());
        Decision.Accepted<Tiny> looked = accepted(workflow.decide(file(workflow), new Look(), by(By.OFFICER)));
        assertThat(looked.entry().followUps()).isEmpty();
        assertThat(looked.entry().handling().links()).isEmpty();
    }

    @Test
    void an_opening_follows_and_leads_on_and_belongs_to_nobody_unless_it_says_so() {
        Workflow<Tiny> workflow = workflow(List.of());
        assertThat(codes(opened(workflow, new OpenByPost(), by(Role.SYSTEM)))).containsExactly("core.NOT_PERMITTED");
        assertThat(codes(opened(workflow, new OpenByPost(), by(By.OFFICER)))).containsExactly("core.NOT_PERMITTED");
        Decision.Accepted<Tiny> born = accepted(opened(workflow, new OpenByPost(), following(MONDAY)));
        assertThat(born.entry().followUps()).containsExactly(to("t1-next"));
        assertThat(born.file().handling().links())
                .containsExactly(link(FollowUp.LED_TO, "t1-next"), link(FollowUp.FOLLOWS, "other"));
        assertThat(born.file().participation().parties()).isEmpty();
    }

    /** Whoever gives the command without another case behind it is told what a stranger is told. */
    @Test
    void a_step_that_follows_is_taken_after_another_case_only() {
        Workflow<Tiny> workflow = workflow(List.of());
        CaseFile<Tiny> file = file(workflow);
        assertThat(codes(workflow.decide(file, new Pass(), by(Role.SYSTEM)))).containsExactly("core.NOT_PERMITTED");
        assertThat(codes(workflow.decide(file, new Pass(), by(By.OFFICER)))).containsExactly("core.NOT_PERMITTED");
        Actor officer = Actor.of("p1", By.OFFICER);
        assertThat(codes(workflow.decide(file, new Pass(), occasion(MONDAY, officer, CAUSE.commandId()))))
                .as("a person's attempt may have any id")
                .containsExactly("core.NOT_PERMITTED");
        Decision.Accepted<Tiny> passed = accepted(workflow.decide(file, new Pass(), following(MONDAY)));
        assertThat(passed.entry().handling().links()).containsExactly(link(FollowUp.FOLLOWS, "other"));
        Decision<Tiny> late = workflow.decide(passed.file(), new Pass(), following(MONDAY));
        assertThat(codes(late)).containsExactly("core.NOT_NOW");
    }

    @Test
    void a_step_that_follows_is_no_option_and_not_due_and_takes_no_rule_of_a_region() {
        Workflow<Tiny> workflow = workflow(List.of());
        CaseFile<Tiny> file = file(workflow);
        assertThat(workflow.options(file, following(MONDAY))).isEmpty();
        assertThat(workflow.due(file, by(Role.SYSTEM))).isEmpty();
        OwnRule rule = new OwnRule(
                "region.NEVER",
                LegalSource.ownDecision("contoh"),
                Text.of("a", "b"),
                Text.of("a", "b"),
                "pass",
                (seen, command, o) -> List.of());
        assertThatThrownBy(() -> workflow.also(List.of(rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no person takes pass");
    }

    /** A Sunday is no office day, but what another case brings arrives at no counter. */
    @Test
    void a_clock_that_a_follow_up_starts_counts_from_its_own_day() {
        Workflow<Tiny> workflow = workflow(List.of());
        Decision.Accepted<Tiny> passed = accepted(workflow.decide(file(workflow), new Pass(), following(SUNDAY)));
        assertThat(passed.file()
                        .clocks()
                        .find(Tiny.Clock.TERM.code())
                        .orElseThrow()
                        .dayZero())
                .isEqualTo(LocalDate.of(2026, 3, 8));
    }

    @Test
    void a_step_that_leads_to_its_own_case_is_the_authors_error() {
        Workflow<Tiny> workflow = workflow(List.of(to("t1")));
        CaseFile<Tiny> file = file(workflow);
        assertThatThrownBy(() -> workflow.decide(file, new Look(), by(By.OFFICER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("look");
    }

    @Test
    void one_act_leads_to_a_hundred_others_and_a_case_has_a_hundred_links() {
        List<FollowUp> hundred =
                IntStream.range(0, FollowUp.LIMIT).mapToObj(i -> to("n-" + i)).toList();
        Workflow<Tiny> full = workflow(hundred);
        Decision.Accepted<Tiny> looked = accepted(full.decide(file(full), new Look(), by(By.OFFICER)));
        assertThat(looked.file().handling().links()).hasSize(FollowUp.LIMIT);
        assertThat(accepted(full.decide(looked.file(), new Look(), by(By.OFFICER)))
                        .file()
                        .handling()
                        .links())
                .as("to those it is linked with already it may lead again")
                .hasSize(FollowUp.LIMIT);
        assertThat(codes(full.decide(looked.file(), new Pass(), following(MONDAY))))
                .as("there is no place for the link to what it follows")
                .containsExactly("core.FOLLOW_UP_LIMIT");
        List<FollowUp> more = new ArrayList<>(hundred);
        more.add(to("n-0"));
        Workflow<Tiny> over = workflow(more);
        Decision<Tiny> refused = over.decide(file(over), new Look(), by(By.OFFICER));
        assertThat(codes(refused)).containsExactly("core.FOLLOW_UP_LIMIT");
        assertThat(refused.findings().get(0).found()).contains("101");
    }

    @Test
    void a_cause_is_read_from_the_id_that_it_makes_and_from_no_other() {
        assertThat(CAUSE.commandId()).isEqualTo(CommandId.of("after:other:3:1"));
        assertThat(Cause.of(CAUSE.commandId())).contains(CAUSE);
        for (String other : List.of("after:other:3", "after:other:0:1", "after:other:3:0", "after:o.k:3:1", "click")) {
            assertThat(Cause.of(CommandId.of(other))).as(other).isEqualTo(Optional.empty());
        }
        assertThatThrownBy(() -> new Cause(CASE, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cause(CASE, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
