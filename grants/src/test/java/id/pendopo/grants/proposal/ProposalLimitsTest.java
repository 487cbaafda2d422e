package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no pack may do: each limit on the last pack that opens and the first that is refused. */
class ProposalLimitsTest {
    private record Held(String kind, String code, String... roles) {
        String json() {
            return """
                    {"kind": "%s", "code": "%s", "label": {"id": "%s", "en": "%s"}, "roles": ["%s"], "checklist": []}
                    """.formatted(kind, code, code, code, String.join("\", \"", roles));
        }
    }

    private static final Held SKPD = new Held("RECOMMENDATION", "SKPD", "SKPD_EVALUATOR", "SKPD_HEAD");
    private static final Held TAPD = new Held("CONSIDERATION", "TAPD", "TAPD");
    private static final Held HEAD = new Held("APPROVAL", "HEAD", "REGION_HEAD");

    private static RegionPack pack(Held... stages) {
        List<String> codes = List.of(stages).stream().map(Held::code).toList();
        return Bandung.with("reviewChains", """
                {"stages": [%s], "table": [{"when": [], "chain": ["%s"]}]}
                """.formatted(
                String.join(",", List.of(stages).stream().map(Held::json).toList()), String.join("\", \"", codes)));
    }

    private static void opens(Held... stages) {
        RegionPack pack = pack(stages);
        assertThatCode(() -> ProposalProcedure.in(pack)).doesNotThrowAnyException();
    }

    private static void refused(String because, Held... stages) {
        RegionPack pack = pack(stages);
        assertThatThrownBy(() -> pack.book(ProposalPolicy.schema()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("reviewChains")
                .hasMessageContaining(because);
    }

    /** Recommendation, consideration and approval are the law's; to whom they belong is no leeway. */
    @Test
    void the_three_fixed_acts_stay_with_the_organs_the_law_names() {
        opens(SKPD, TAPD, HEAD);
        opens(new Held("RECOMMENDATION", "SKPD", "SKPD_HEAD"), TAPD, HEAD);
        refused("SKPD is a RECOMMENDATION", new Held("RECOMMENDATION", "SKPD", "SKPD_HEAD", "KESBANGPOL"), TAPD, HEAD);
        refused("TAPD is a CONSIDERATION", SKPD, new Held("CONSIDERATION", "TAPD", "TAPD", "BUDGET_OFFICER"), HEAD);
        refused("HEAD is a APPROVAL", SKPD, TAPD, new Held("APPROVAL", "HEAD", "VICE_HEAD"));
    }

    @Test
    void applicant_auditor_administrator_and_time_review_nothing() {
        opens(new Held("ENDORSEMENT", "EXTRA", "KESBANGPOL"), SKPD, TAPD, HEAD);
        for (String role : List.of("APPLICANT", "RECIPIENT", "APIP_AUDITOR", "REGION_ADMIN", "SYSTEM")) {
            refused("may review nothing", new Held("ENDORSEMENT", "EXTRA", role), SKPD, TAPD, HEAD);
        }
    }

    /** A shared role makes one organ of two stages, and within an organ nothing is kept apart. */
    @Test
    void only_head_and_team_decide_at_two_stages() {
        Held disposition = new Held("DISPOSITION", "DISPOSITION", "REGION_HEAD");
        Held classification = new Held("CLASSIFICATION", "CLASSIFICATION", "CONSIDERATION_TEAM");
        Held verification = new Held("VERIFICATION", "VERIFICATION", "CONSIDERATION_TEAM");
        opens(disposition, classification, SKPD, verification, TAPD, HEAD);
        refused(
                "VERIFICATION and SKPD share a role",
                new Held("VERIFICATION", "VERIFICATION", "SKPD_HEAD"),
                SKPD,
                TAPD,
                HEAD);
        refused(
                "COMPLETENESS and DISPOSITION share a role",
                new Held("COMPLETENESS", "COMPLETENESS", "TU_OPERATOR", "REGION_HEAD"),
                disposition,
                SKPD,
                TAPD,
                HEAD);
    }

    /** A returned file may come back with another cost plan, activity and account: never after an agency recommended it. */
    @Test
    void no_file_is_mended_after_its_recommendation() {
        Held completeness = new Held("COMPLETENESS", "COMPLETENESS", "TU_OPERATOR");
        opens(completeness, SKPD, TAPD, HEAD);
        refused("checks completeness after the recommendation", SKPD, completeness, TAPD, HEAD);
        refused("checks completeness after the recommendation", SKPD, TAPD, HEAD, completeness);
    }

    /** Whoever writes a pack hears everything at once. */
    @Test
    void every_fault_of_the_chains_is_told() {
        RegionPack pack = pack(new Held("RECOMMENDATION", "SKPD", "APPLICANT"), new Held("APPROVAL", "HEAD", "TAPD"));
        assertThatThrownBy(() -> pack.book(ProposalPolicy.schema()))
                .hasMessageContaining("one consideration")
                .hasMessageContaining("may review nothing")
                .hasMessageContaining("HEAD is a APPROVAL");
    }

    private static RegionPack later(String standing, String term) {
        return Bandung.with(text -> {
            int at = text.indexOf("{", text.indexOf("\"proposal\"")) + 1;
            return text.substring(0, at) + """
                    "reportDueRule": {"2021-01-01": {"value": "LATER", "source": "Perwal Contoh 1/2021 Pasal 2",
                      "standing": "%s", "deed": "Contoh", "reason": "Pengujian"}},
                    "reportAfterActivity": {"2021-01-01": {"value": "%s", "source": "Perwal Contoh 1/2021 Pasal 2",
                      "standing": "SOURCE"}},
                    """.formatted(standing, term) + text.substring(at);
        });
    }

    /** 10 January holds unless law says otherwise: law, and not for ever. */
    @Test
    void a_later_report_needs_a_regulation_and_an_end() {
        for (String term : List.of("3m", "90d", "60wd")) {
            RegionPack pack = later("SOURCE", term);
            assertThatCode(() -> pack.book(ProposalPolicy.schema())).doesNotThrowAnyException();
        }
        for (String term : List.of("4m", "91d", "61wd")) {
            RegionPack pack = later("SOURCE", term);
            assertThatThrownBy(() -> pack.book(ProposalPolicy.schema()))
                    .isInstanceOf(PackRefused.class)
                    .hasMessageContaining("reportAfterActivity");
        }
        RegionPack decided = later("DECISION", "1m");
        assertThatThrownBy(() -> decided.book(ProposalPolicy.schema()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("reportDueRule");
    }

    /** The softening of the ladder ends where the budget begins. */
    @Test
    void budget_and_decree_never_exceed_what_they_follow() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with("strictLadder", "false")))
                .submitted(Sample.application(60_000_000))
                .accepted()
                .classified(Programme.CITY)
                .recommended(50_000_000)
                .considered(51_000_000)
                .approved(52_000_000)
                .inKuaPpas();
        assertThat(walk.refused(ProposalRole.BUDGET_OFFICER, "budget", walk.budget(52_000_001)))
                .containsExactly("grants.OVER_LADDER");
        walk.budgeted(52_000_000);
        assertThat(walk.on("2026-02-10")
                        .refused(
                                ProposalRole.REGION_HEAD,
                                "head",
                                new BudgetCommand.Decree(
                                        "978/1",
                                        java.time.LocalDate.of(2026, 2, 10),
                                        Sample.NAME,
                                        id.pendopo.core.money.Rupiah.of(52_000_001))))
                .containsExactly("grants.OVER_LADDER");
        walk.decreed(52_000_000);
    }
}
