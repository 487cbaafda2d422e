package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ElectionWindow;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningFinding.Evidence;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What a run says of itself, and what names a finding. */
class ScreeningRunTest {
    private static Evidence by(String other, String... marks) {
        return new Evidence(
                Optional.of(CaseId.of(other)),
                2026,
                java.util.Arrays.stream(marks).map(Code::of).collect(java.util.stream.Collectors.toSet()),
                Optional.empty(),
                Optional.empty());
    }

    private static ScreeningFinding found(Evidence... evidence) {
        return ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, List.of(evidence));
    }

    /** Leave names the evidence: with another case, another key or another severity it is another finding. */
    @Test
    void a_finding_is_named_by_its_evidence() {
        String id = found(by("a", "ACCOUNT")).id();
        assertThat(found(by("a", "ACCOUNT")).id()).isEqualTo(id);
        assertThat(Set.of(
                        id,
                        found(by("b", "ACCOUNT")).id(),
                        found(by("a", "ACCOUNT", "FAMILY_CARD")).id(),
                        found(by("a", "ACCOUNT"), by("b", "ACCOUNT")).id(),
                        ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.WARN, List.of(by("a", "ACCOUNT")))
                                .id(),
                        ScreeningFinding.of(ScreeningCode.DUP_LEADER, Severity.BLOCK, List.of(by("a", "ACCOUNT")))
                                .id()))
                .hasSize(6);
    }

    @Test
    void beyond_twenty_pieces_all_are_counted_and_name_the_finding() {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(by("case-" + i, "ACCOUNT"));
        }
        ScreeningFinding all = ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, many);
        ScreeningFinding less = ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, many.subList(0, 20));
        assertThat(all.evidence()).hasSize(20).isEqualTo(less.evidence());
        assertThat(all.count()).isEqualTo(21);
        assertThat(all.id()).isNotEqualTo(less.id());
    }

    @Test
    void beyond_twenty_pieces_another_one_that_is_not_listed_is_another_finding() {
        List<Evidence> many = new ArrayList<>(Collections.nCopies(20, by("a", "ACCOUNT")));
        many.add(by("b", "ACCOUNT"));
        List<Evidence> others = new ArrayList<>(many);
        others.set(20, by("c", "ACCOUNT"));
        ScreeningFinding one = ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, many);
        ScreeningFinding another = ScreeningFinding.of(ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, others);
        assertThat(one.evidence()).isEqualTo(another.evidence());
        assertThat(one.count()).isEqualTo(another.count());
        assertThat(one.id()).isNotEqualTo(another.id());
    }

    @Test
    void what_is_not_shown_names_the_finding_too_and_nobody_reads_it() {
        ScreeningFinding one = madeBy("110-00123");
        assertThat(madeBy("110-00123")).isEqualTo(one);
        assertThat(madeBy("110-00124").id()).isNotEqualTo(one.id());
        assertThat(madeBy("110-00124").evidence()).isEqualTo(one.evidence());
        assertThat(new ObjectMapper().writeValueAsString(one)).doesNotContain("110-00123");
        assertThat(one.toString()).doesNotContain("110-00123");
    }

    private static ScreeningFinding madeBy(String unshown) {
        return ScreeningFinding.of(
                ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, List.of(by("a", "ACCOUNT")), List.of(unshown));
    }

    /** A run of an entry from before the content was kept says what it said. */
    @Test
    void a_finding_without_content_is_read_and_keeps_its_name() {
        ObjectMapper json = new ObjectMapper();
        ScreeningFinding plain = found(by("a", "ACCOUNT"));
        String written = json.writeValueAsString(plain);
        assertThat(written).doesNotContain("content");
        assertThat(json.readValue(written, ScreeningFinding.class).id()).isEqualTo(plain.id());
    }

    @Test
    void what_is_no_finding_is_refused() {
        assertThatThrownBy(() -> found()).hasMessageContaining("list 1 to 20");
        assertThatThrownBy(() -> new ScreeningFinding(
                        ScreeningCode.DUP_ACCOUNT,
                        Severity.BLOCK,
                        Collections.nCopies(21, by("a", "ACCOUNT")),
                        21,
                        Optional.empty()))
                .hasMessageContaining("21 pieces of evidence of 21");
        assertThatThrownBy(() -> new ScreeningFinding(
                        ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, List.of(by("a", "ACCOUNT")), 0, Optional.empty()))
                .hasMessageContaining("1 pieces of evidence of 0");
        assertThatThrownBy(() -> new ScreeningFinding(
                        ScreeningCode.DUP_ACCOUNT, Severity.BLOCK, List.of(by("a", "ACCOUNT")), 1, Optional.of("0042")))
                .hasMessageContaining("content is not the 64 hexadecimal digits")
                .hasMessageNotContaining("0042");
        assertThatThrownBy(
                        () -> ScreeningFinding.of(ScreeningCode.SIMILAR_NAME, Severity.BLOCK, List.of(by("a", "NAME"))))
                .hasMessageContaining("SIMILAR_NAME: only warns");
        assertThatThrownBy(() -> new ElectionWindow(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .hasMessageContaining("ends 2026-02-01 before it begins 2026-02-02");
    }

    @Test
    void a_run_has_sixty_findings_at_most_and_is_the_same_after_json() {
        ScreeningRun run = Looking.run(Drawn.of("a").account("1"), Drawn.of("b").account("1"));
        ObjectMapper json = new ObjectMapper();
        ScreeningRun read = json.readValue(json.writeValueAsString(run), ScreeningRun.class);
        assertThat(read).isEqualTo(run);
        assertThat(read.findings())
                .extracting(ScreeningFinding::id)
                .isEqualTo(run.findings().stream().map(ScreeningFinding::id).toList());
        List<ScreeningFinding> sixty = Collections.nCopies(60, found(by("a", "ACCOUNT")));
        assertThat(with(run, sixty).findings()).hasSize(60);
        assertThatThrownBy(() -> with(run, Collections.nCopies(61, found(by("a", "ACCOUNT")))))
                .hasMessageContaining("61 findings, at most 60");
    }

    private static ScreeningRun with(ScreeningRun run, List<ScreeningFinding> findings) {
        return new ScreeningRun(
                run.caseId(), run.caseVersion(), run.rules(), run.policy(), run.day(), run.answers(), findings);
    }

    @Test
    void a_run_says_by_which_rules_over_which_data_and_whom_it_asked() {
        ScreeningRun run = Looking.run(Drawn.of("a"));
        assertThat(run.rules()).isEqualTo(Screening.RULES);
        assertThat(run.policy().id()).isEqualTo("32.73/grants/proposal/2015-08-25");
        assertThat(run.answers())
                .extracting(ScreeningRun.Answer::question, ScreeningRun.Answer::source, ScreeningRun.Answer::asOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Screening.SIMILAR_CASES, "test", Looking.AS_OF),
                        org.assertj.core.groups.Tuple.tuple(Screening.RELATIONS, "unconnected", Looking.AS_OF));
        assertThat(ScreeningRun.subjectOf(run.caseId(), 7)).isEqualTo("a@7");
    }
}
