package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.workflow.Command;
import id.pendopo.licensing.application.ApplicationCommand;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What OSS is told of journals as the office writes them: those of the stories about draws, which return, resubmit nothing and visit. */
class OssReportsTest {
    private static final Path STORIES = Path.of("src/test/resources/scenarios/undian.yaml");
    private static final OssReportTable TABLE = OssReportTable.suggested();
    private static final List<JournalEntry> ENTRIES = new ArrayList<>();

    @BeforeAll
    static void runsTheStories() {
        ScenarioRunner runner = ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling((id, store) ->
                        ENTRIES.addAll(CaseEvidence.in(store, id).orElseThrow().entries()));
        for (Scenario story : ScenarioSuite.load(STORIES).scenarios()) {
            assertThat(runner.run(story).failures()).as(story.name()).isEmpty();
        }
    }

    @Test
    void each_act_that_oss_must_know_is_told_with_its_code() {
        assertThat(told("confirmComplete")).containsOnly("10");
        assertThat(told("return")).containsOnly("41");
        assertThat(told("scheduleInspection")).containsOnly("40");
    }

    /** Drafts, draws and judgements are our own matter. */
    @Test
    void what_oss_need_not_know_is_not_told() {
        for (String act : List.of("draft", "submit", "assign", "redraw", "judge", "recordInspection")) {
            assertThat(entries(act))
                    .as(act)
                    .isNotEmpty()
                    .allMatch(entry -> TABLE.report(entry, refs()).isEmpty());
            assertThat(entries(act)).allMatch(entry -> TABLE.task(entry, PERMIT).isEmpty());
        }
    }

    /** However often a journal is gone through, the same report has the same key, and no two reports share one. */
    @Test
    void a_report_has_a_key_of_its_own_that_never_changes() {
        List<String> keys = ENTRIES.stream()
                .flatMap(entry -> TABLE.report(entry, refs()).stream())
                .map(SentStatus::key)
                .toList();
        assertThat(keys).isNotEmpty();
        JournalEntry first = entries("confirmComplete").get(0);
        SentStatus report = TABLE.report(first, refs()).orElseThrow();
        assertThat(report.key()).isEqualTo(first.caseId() + "#" + first.seq());
        assertThat(report.at()).isEqualTo(first.at());
        assertThat(TABLE.report(first, refs())).contains(report);
    }

    @Test
    void what_oss_has_no_code_for_is_told_by_hand() {
        OssReportTable byHand = new OssReportTable(List.of(new OssReportRule(
                "licensing/application", "assign", Optional.empty(), Optional.empty(), Optional.empty())));
        JournalEntry assigned = entries("assign").get(0);
        assertThat(byHand.report(assigned, refs())).isEmpty();
        assertThat(byHand.task(assigned, PERMIT)).contains(new OssTask(OssTaskKind.NOT_REPORTABLE, PERMIT, "assign"));
    }

    /** A return by the counter is an incomplete file; one by the verifier stops the term. */
    @Test
    void where_it_happened_decides_which_code_it_is() {
        OssReportRule counter = TABLE.rules().stream()
                .filter(rule -> rule.act().equals("return") && rule.from().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(counter.fits(
                        "licensing/application",
                        "return",
                        Optional.of(ApplicationStage.SUBMITTED.code()),
                        ApplicationStage.RETURNED.code()))
                .isTrue();
        assertThat(counter.fits(
                        "licensing/application",
                        "return",
                        Optional.of(ApplicationStage.TECHNICAL_REVIEW.code()),
                        ApplicationStage.RETURNED.code()))
                .isFalse();
        assertThat(counter.status()).contains(OssStatusCode.of("11"));
    }

    @Test
    void a_licence_is_told_with_the_entry_that_issued_or_changed_it() {
        JournalEntry entry = ENTRIES.get(0);
        OssPaper paper = new OssPaper(
                "503/1",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                Optional.empty(),
                OssStatusCode.of("50"),
                Optional.empty());
        assertThat(OssReportTable.licence(entry, refs(), paper).key()).isEqualTo(entry.caseId() + "#" + entry.seq());
        assertThat(OssReportTable.amended(entry, refs(), paper).paper()).isEqualTo(paper);
    }

    /** A rule about an act that nobody can take would never tell anything. */
    @Test
    void every_rule_is_about_an_act_that_there_is() {
        Set<String> application = acts(ApplicationCommand.class);
        Set<String> licence = acts(LicenceCommand.class);
        TABLE.rules()
                .forEach(rule -> assertThat(rule.procedure().endsWith("/licence") ? licence : application)
                        .as(rule.procedure())
                        .contains(rule.act()));
        assertThat(TABLE.rules().stream()
                        .flatMap(rule -> rule.status().stream())
                        .map(OssStatusTable.published()::find))
                .allMatch(Optional::isPresent);
    }

    private static Set<String> acts(Class<?> family) {
        if (!family.isSealed()) {
            return Set.of(Command.nameOf(family.asSubclass(Command.class)));
        }
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(one -> acts(one).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<JournalEntry> entries(String act) {
        return ENTRIES.stream().filter(entry -> entry.act().equals(act)).toList();
    }

    private static List<String> told(String act) {
        return entries(act).stream()
                .map(entry -> TABLE.report(entry, refs()).orElseThrow().status().value())
                .toList();
    }
}
