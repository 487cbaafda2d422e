package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitStage.CHECK;
import static id.pendopo.core.workflow.Permit.PermitStage.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which law a case is decided under: that of its submission, or that of the day while it is still a draft. */
class ProcedureTest {
    private static final PolicyStamp NEW = new PolicyStamp("contoh/2026-01-01", "1".repeat(64));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);
    private static final String HELD = "hold";

    /** Under both laws a case at CHECK follows the law of the day; nobody holds a case under the new one. */
    private static Workflow<Permit> workflow(PolicyStamp policy) {
        List<Step<Permit>> steps = new ArrayList<>(Permit.page());
        if (policy.equals(NEW)) {
            steps.removeIf(step -> step.act().equals(HELD) || step.act().equals("release"));
        }
        return Permit.builder(
                        policy,
                        steps,
                        Room.waiting(Permit.PermitStage.MENDED)
                                .within(Permit.Clock.MENDING, Term.calendarDays(7))
                                .standingStill(Permit.Clock.DECISION))
                .dispensable(Permit.Hold.class, Permit.Release.class)
                .unpinned(CHECK)
                .build();
    }

    private static Procedure<Permit> procedure() {
        return Procedure.of(
                "contoh/permit",
                Permit.class,
                new TreeMap<>(Map.of(FIRST, workflow(Permit.POLICY), SECOND, workflow(NEW))));
    }

    private static CaseFile<Permit> asked(Workflow<Permit> under) {
        Permit.Walk walk = new Permit.Walk(under);
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        return walk.now();
    }

    private static CaseFile<Permit> reviewed(Workflow<Permit> under) {
        Permit.Walk walk = new Permit.Walk(under);
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        walk.give("2025-07-07T10:00:00+07:00", "c1", Permit.PermitRole.CHECKER, new Permit.Check(5));
        return walk.now();
    }

    @Test
    void a_law_is_in_force_from_its_own_day() {
        Procedure<Permit> procedure = procedure();
        assertThat(procedure.on(FIRST.minusDays(1))).isEmpty();
        assertThat(procedure.on(FIRST)).map(Workflow::policy).contains(Permit.POLICY);
        assertThat(procedure.on(SECOND.minusDays(1))).map(Workflow::policy).contains(Permit.POLICY);
        assertThat(procedure.on(SECOND)).map(Workflow::policy).contains(NEW);
    }

    @Test
    void a_draft_follows_the_law_of_the_day_and_a_case_that_is_pinned_its_own() {
        Procedure<Permit> procedure = procedure();
        CaseFile<Permit> draft = asked(workflow(Permit.POLICY));
        assertThat(procedure.of(draft, SECOND.minusDays(1)).policy()).isEqualTo(Permit.POLICY);
        assertThat(procedure.of(draft, SECOND).policy()).isEqualTo(NEW);
        assertThat(procedure.of(draft, FIRST.minusDays(1)).policy())
                .as("before the first law there is only its own")
                .isEqualTo(Permit.POLICY);
        CaseFile<Permit> pinned = reviewed(workflow(Permit.POLICY));
        assertThat(procedure.of(pinned, SECOND).policy()).isEqualTo(Permit.POLICY);
    }

    /** A pack that forgets a version must say so and not decide its cases under another. */
    @Test
    void a_case_of_a_version_that_is_not_loaded_is_refused_unless_it_is_a_draft() {
        Procedure<Permit> onlyNew =
                Procedure.of("contoh/permit", Permit.class, new TreeMap<>(Map.of(SECOND, workflow(NEW))));
        CaseFile<Permit> draft = asked(workflow(Permit.POLICY));
        CaseFile<Permit> pinned = reviewed(workflow(Permit.POLICY));
        assertThat(onlyNew.of(draft, SECOND).policy()).isEqualTo(NEW);
        assertThatThrownBy(() -> onlyNew.of(pinned, SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("load the pack that has it");
        assertThatThrownBy(() -> onlyNew.of(draft, SECOND.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("load the pack that has it");
    }

    @Test
    void a_case_can_be_decided_where_the_pack_holds_its_version_with_the_same_values() {
        Procedure<Permit> procedure = procedure();
        assertThat(procedure.canDecide(Permit.POLICY, REVIEW.code())).isTrue();
        assertThat(procedure.canDecide(NEW, REVIEW.code())).isTrue();
        PolicyStamp edited = new PolicyStamp(Permit.POLICY.id(), "e".repeat(64));
        PolicyStamp unknown = new PolicyStamp("contoh/2020-01-01", "0".repeat(64));
        for (PolicyStamp other : List.of(edited, unknown)) {
            assertThat(procedure.canDecide(other, REVIEW.code())).isFalse();
            assertThat(procedure.canDecide(other, CHECK.code()))
                    .as("a draft is decided by the law of the day")
                    .isTrue();
        }
    }

    @Test
    void a_procedure_tells_its_name_its_data_and_the_stages_of_every_version() {
        Procedure<Permit> procedure = procedure();
        assertThat(procedure.name()).isEqualTo("contoh/permit");
        assertThat(procedure.dataType()).isEqualTo(Permit.class);
        assertThat(procedure.stages()).hasSize(7).contains(CHECK.code(), REVIEW.code());
        assertThat(procedure.types().all()).containsKey("ask");
    }

    /** A rule of the region binds an act in every version that has it, and asks nothing of a version that has not. */
    @Test
    void an_own_rule_binds_the_versions_that_have_its_act() {
        Procedure<Permit> stricter = procedure().also(List.of(rule(HELD)));
        assertThat(stricter.on(FIRST).orElseThrow().findingCodes()).contains("region.NEVER");
        assertThat(stricter.on(SECOND).orElseThrow().findingCodes()).doesNotContain("region.NEVER");
        assertThatThrownBy(() -> procedure().also(List.of(rule("deem"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no person takes deem in contoh/permit");
    }

    @Test
    void a_workflow_refuses_an_own_rule_of_an_act_that_nobody_takes() {
        for (String act : List.of("deem", "dance")) {
            assertThatThrownBy(
                            () -> Permit.builder(Permit.page()).also(rule(act)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no person takes " + act + " here");
        }
        assertThat(Permit.builder(Permit.page()).also(rule("issue")).build().findingCodes())
                .contains("region.NEVER");
    }

    private static OwnRule rule(String act) {
        return new OwnRule(
                "region.NEVER",
                Permit.ARTICLE,
                Text.of("a", "b"),
                Text.of("a", "b"),
                act,
                (file, command, o) -> List.of());
    }

    /** Who offers a procedure need not know a region's own rules: they are laid over what it opens. */
    @Test
    void a_provider_opens_its_procedure_with_the_rules_of_the_region() {
        ProcedureProvider provider = new ProcedureProvider() {
            @Override
            public String name() {
                return "contoh/permit";
            }

            @Override
            public Procedure<?> open(RegionPack pack) {
                return procedure();
            }

            @Override
            public FindingCatalogue findings() {
                return FindingCatalogue.core();
            }
        };
        RegionPack pack = RegionPack.fromFiles(Map.of("region.json", """
                        {"code": "99.01", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2020, "date": "2020-01-01", "title": "Contoh"}}
                        """), Opening.strict());
        assertThat(provider.open(pack, List.of(rule("issue")))
                        .on(FIRST)
                        .orElseThrow()
                        .findingCodes())
                .contains("region.NEVER");
    }

    /** A new law that takes nothing over is offered to nobody, and asking for options is no error. */
    @Test
    void a_law_that_takes_no_case_over_is_no_option() {
        Procedure<Permit> procedure = procedure();
        CaseFile<Permit> pinned = reviewed(workflow(Permit.POLICY));
        Permit.Walk walk = new Permit.Walk(workflow(Permit.POLICY));
        assertThat(procedure.options(pinned, walk.occasion("2026-01-05T10:00:00+07:00", "h1", Permit.PermitRole.HEAD)))
                .extracting(Option::act)
                .contains("issue")
                .doesNotContain("changeLaw");
    }
}
