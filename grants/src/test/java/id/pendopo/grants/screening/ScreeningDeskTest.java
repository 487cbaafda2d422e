package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ScreeningRun;
import id.pendopo.testkit.InMemoryStore;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What the office is answered over its own store: a store that one of the scenarios left. */
class ScreeningDeskTest {
    private static final RegionPack PACK = EveryCheckTest.screening();
    private static final Instant AT = Instant.parse("2025-08-13T02:00:00Z");
    private static final byte[] SECRET = "rahasia contoh untuk uji".getBytes(StandardCharsets.UTF_8);

    private static InMemoryStore left() {
        return left("Hibah 10: rekening");
    }

    private static InMemoryStore left(String name) {
        InMemoryStore store = new InMemoryStore();
        for (Scenario scenario : ScenarioSuite.load(Path.of("src/test/resources/scenarios/penapisan.yaml"))
                .scenarios()) {
            if (scenario.name().startsWith(name)) {
                assertThat(ScenarioRunner.withPacks(List.of(Path.of("../examples/regions")))
                                .over(() -> store)
                                .run(scenario)
                                .failures())
                        .isEmpty();
            }
        }
        return store;
    }

    private static FactRequest about(String subject) {
        return new FactRequest(ScreeningRun.FACT, subject);
    }

    @Test
    void the_module_offers_it_and_it_answers_for_a_case_of_the_store() {
        FactProvider provider = ServiceLoader.load(FactProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(ScreeningFacts.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(provider.facts()).containsExactly(ScreeningRun.FACT);
        FactSource desk = provider.over(PACK, left(), SECRET);
        assertThat(desk.facts()).isEqualTo(provider.facts());
        Reading<?> reading = desk.read(about("case@18"), AT);
        ScreeningRun run = (ScreeningRun) reading.found().orElseThrow();
        assertThat(run.caseId()).isEqualTo(CaseId.of("case"));
        assertThat(Looking.found(run)).containsExactly("DUP_ACCOUNT BLOCK");
        assertThat(desk.read(about("case@18"), AT)).as("the same again").isEqualTo(reading);
    }

    @Test
    void of_what_it_does_not_know_it_found_nothing() {
        FactSource desk = new ScreeningFacts().over(PACK, left(), SECRET);
        assertThat(desk.read(about("nobody@1"), AT)).isInstanceOf(Reading.NotFound.class);
        assertThat(desk.read(about("nonsense"), AT)).isInstanceOf(Reading.NotFound.class);
    }

    @Test
    void where_a_port_is_silent_so_is_the_desk() {
        StoredSubjects subjects = StoredSubjects.in(PACK, left(), OpaqueKeys.under(SECRET));
        ScreeningDesk desk = ScreeningDesk.over(
                subjects, at -> subject -> new Reading.Unavailable<>(at, "down", ""), ZoneOffset.ofHours(7));
        assertThat(desk.read(about("case@18"), AT)).isInstanceOf(Reading.Unavailable.class);
    }

    @Test
    void a_case_is_read_again_only_when_it_went_on() {
        StoredSubjects subjects = StoredSubjects.in(PACK, left(), OpaqueKeys.under(SECRET));
        List<ScreeningSubject> first = subjects.all();
        assertThat(first).extracting(one -> one.id().value()).containsExactly("case", "other");
        List<ScreeningSubject> again = subjects.all();
        assertThat(again.get(0)).isSameAs(first.get(0));
        assertThat(subjects.find(CaseId.of("case")).orElseThrow()).isEqualTo(first.get(0));
        assertThat(first.get(0).course().stages())
                .extracting(one -> one.stage().value())
                .containsExactly(
                        "TU_CHECK",
                        "HEAD_DISPOSITION",
                        "CLASSIFICATION",
                        "SKPD_EVALUATION",
                        "TEAM_VERIFICATION",
                        "TAPD_CONSIDERATION");
        assertThat(first.get(0).course().reviewers())
                .extracting(one -> one.value())
                .contains("P5", "P6")
                .doesNotContain("P1");
    }

    /** The auditor sees what was set aside, with what named it and where it stands. */
    @Test
    void leave_is_read_from_the_journal_into_the_report() {
        StoredSubjects subjects = StoredSubjects.in(PACK, left("Pengecualian kepala daerah"), OpaqueKeys.under(SECRET));
        List<ScreeningSubject> all = subjects.all();
        ScreeningReport report = YearScreening.over(
                        Screening.over(CaseIndex.of(all, 90, AT, "store"), Relations.unconnected(AT)),
                        subject -> ScreeningLimits.of(subjects.policy(subject.policy())))
                .report(Drawn.REGION, all, 2026, Looking.DAY);
        assertThat(report.illustration()).isTrue();
        assertThat(report.leave()).singleElement().satisfies(leave -> {
            assertThat(leave.caseId()).isEqualTo(CaseId.of("case"));
            assertThat(leave.code()).isEqualTo("grants.DUP_ACCOUNT");
            assertThat(leave.finding()).matches("[0-9a-f]{16}");
        });
        assertThat(ScreeningTables.leave(report).toJson())
                .contains(report.leave().get(0).finding());
    }

    @Test
    void a_policy_that_the_pack_does_not_hold_is_named() {
        StoredSubjects subjects = StoredSubjects.in(PACK, new InMemoryStore(), OpaqueKeys.under(SECRET));
        assertThatThrownBy(() -> subjects.policy(new PolicyStamp("32.73/grants/proposal/1999-01-01", "0".repeat(64))))
                .hasMessageContaining("holds no policy 32.73/grants/proposal/1999-01-01");
    }
}
