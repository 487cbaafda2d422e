package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a stranger sees, and what nobody sees by accident. */
class ProposalPrivacyTest {
    private static PublicProposalView view(Walk walk) {
        return PublicProposalView.from(walk.file(), walk.entries()).orElseThrow();
    }

    @Test
    void nothing_is_public_before_the_file_was_found_complete() {
        Walk walk = Walk.upTo(ProposalStage.TU_CHECK);
        assertThat(PublicProposalView.from(walk.file(), walk.entries())).isEmpty();
        walk.does(
                ProposalRole.TU_OPERATOR,
                "tu",
                new ReviewCommand.Return(Sample.codes("DEED"), java.util.Optional.empty()));
        PublicProposalView returned = view(walk);
        assertThat(returned.progress().stage()).isEqualTo(Code.of("RETURNED"));
        assertThat(returned.subject()).isEmpty();
        assertThat(returned.money().amounts()).isEmpty();
    }

    @Test
    void a_running_grant_shows_stages_amounts_and_payments() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE);
        PublicProposalView view = view(walk);
        assertThat(view.receiptNumber()).contains("PH-2025-00001");
        assertThat(view.subject().orElseThrow().organisation()).contains(Sample.NAME);
        assertThat(view.progress().unit()).contains(Code.of("DINSOS"));
        assertThat(view.progress().passed())
                .extracting(PublicProposalView.Passed::stage)
                .contains(Code.of("DECREED"));
        assertThat(view.money().amounts()).containsEntry(LadderStep.DECREED, Rupiah.of(50_000_000));
        assertThat(view.money().payments()).hasSize(1);
        assertThat(view.toString()).doesNotContain("0012345678901", "3273014501900001", "Ketua Contoh");
    }

    /** A new component of the view must be put on this list by hand; what is not on it stays inside. */
    @Test
    void the_view_has_these_fields_and_no_other() {
        assertThat(components(PublicProposalView.class))
                .containsExactly("receiptNumber", "subject", "progress", "money", "papers", "report", "notice");
        assertThat(components(PublicProposalView.Subject.class))
                .containsExactly("organisation", "kelurahan", "title", "fiscalYear", "type", "own");
        assertThat(components(PublicProposalView.Progress.class))
                .containsExactly("stage", "passed", "unit", "reason", "marks");
        assertThat(components(PublicProposalView.Passed.class)).containsExactly("stage", "at");
        assertThat(components(PublicProposalView.Money.class)).containsExactly("amounts", "payments", "refunded");
        assertThat(components(PublicProposalView.Payment.class)).containsExactly("tranche", "on", "amount");
        assertThat(components(PublicProposalView.Papers.class)).containsExactly("decree", "agreement", "handovers");
        assertThat(components(PublicProposalView.Paper.class)).containsExactly("number", "date");
        assertThat(components(PublicProposalView.Report.class)).containsExactly("submittedOn", "used", "overdue");
    }

    private static List<String> components(Class<? extends Record> type) {
        return java.util.Arrays.stream(type.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    /** The whole way with audit and hold: decree, agreement and report are told, and nothing that stood beside them. */
    @Test
    void a_report_in_hand_tells_its_day_and_nothing_of_who_signed_or_why_it_is_audited() {
        Walk walk = Walk.upTo(ProposalStage.REPORT_SUBMITTED)
                .does(
                        ProposalRole.APIP_AUDITOR,
                        "auditor",
                        new OversightCommand.OpenAudit(Code.of("RAHASIA"), "ST-RAHASIA"));
        PublicProposalView view = view(walk);
        assertThat(view.subject().orElseThrow().type()).contains(AidType.HIBAH);
        assertThat(view.papers().decree()).isPresent();
        assertThat(view.papers().agreement().orElseThrow().number()).isEqualTo("NPHD-1");
        assertThat(view.report().submittedOn()).isPresent();
        assertThat(view.report().used()).isEmpty();
        assertThat(view.report().overdue()).isFalse();
        assertThat(view.progress().marks()).containsExactly(Code.of("UNDER_AUDIT"));
        assertThat(view.toString())
                .doesNotContain(
                        "RAHASIA",
                        "0012345678901",
                        "3273014501900001",
                        "Ketua Contoh",
                        "Jalan Contoh",
                        "SP2D-",
                        "SPM-");
    }

    /** Why a case was refused is told to everybody; why an applicant withdraws is his own affair. */
    @Test
    void a_refusal_tells_its_reason_and_a_withdrawal_does_not() {
        Walk refused = Walk.upTo(ProposalStage.HEAD_DISPOSITION)
                .does(ProposalRole.REGION_HEAD, "head", new ReviewCommand.Refuse(Code.of("NOT_A_PRIORITY")));
        assertThat(view(refused).progress().reason()).contains(Code.of("NOT_A_PRIORITY"));
        Walk withdrawn = Walk.upTo(ProposalStage.HEAD_DISPOSITION)
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Withdraw(Code.of("OWN_AFFAIR")));
        assertThat(view(withdrawn).progress().stage()).isEqualTo(Code.of("WITHDRAWN"));
        assertThat(view(withdrawn).progress().reason()).isEmpty();
        assertThat(view(withdrawn).toString()).doesNotContain("OWN_AFFAIR");
    }

    @Test
    void a_report_that_did_not_come_is_told_as_overdue() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE);
        assertThat(view(walk).report().overdue()).isFalse();
        walk.on("2027-02-01").settle().isAt(ProposalStage.REPORT_OVERDUE);
        assertThat(view(walk).report().overdue()).isTrue();
    }

    /** That somebody holds a file, and who and why, is inside; a stranger sees that it is under audit, and nothing where it is not. */
    @Test
    void a_hold_is_shown_as_an_audit_and_a_clean_file_bears_no_mark() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_DISPOSITION);
        assertThat(view(walk).progress().marks()).isEmpty();
        walk.does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Hold(Code.of("RAHASIA")));
        assertThat(view(walk).progress().marks()).containsExactly(Code.of("UNDER_AUDIT"));
    }

    /** Each stage once, as it was entered; staying where one is is no step of the way. */
    @Test
    void the_way_is_told_by_the_stages_that_were_entered() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        assertThat(view(walk).progress().passed())
                .extracting(one -> one.stage().value())
                .containsExactly("TU_CHECK", "HEAD_DISPOSITION", "CLASSIFICATION", "SKPD_EVALUATION");
        walk.does(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(40_000_000));
        assertThat(view(walk).progress().passed()).hasSize(4);
    }

    /** Invented law under a real region's name must never look real, to a stranger least of all. */
    @Test
    void what_was_decided_under_invented_values_says_so_and_the_region_s_own_law_does_not() {
        String notice = view(Walk.upTo(ProposalStage.HEAD_DISPOSITION))
                .notice()
                .orElseThrow()
                .in(Locale.ENGLISH);
        assertThat(notice).contains("ILLUSTRATION");
        Walk underLaw = new Walk(ProposalProcedure.in(Bandung.PACK)
                        .on(LocalDate.of(2016, 6, 30))
                        .orElseThrow())
                .submitted(Sample.application())
                .accepted();
        assertThat(view(underLaw).notice()).isEmpty();
    }

    /** The mark is of the submission, and a file that was sent back and mended keeps it. */
    @Test
    void a_mended_file_still_says_that_its_law_is_invented() {
        Walk walk = Walk.upTo(ProposalStage.TU_CHECK)
                .does(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Return(Sample.codes("DEED"), java.util.Optional.empty()))
                .does(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Resubmit(Sample.application(), Papers.NONE));
        assertThat(view(walk).notice()).isPresent();
    }

    /** Worked example 22: the code and no word of the note. */
    @Test
    void a_rejected_case_shows_the_reason_as_a_code() {
        Walk walk = Walk.upTo(ProposalStage.TEAM_VERIFICATION)
                .met()
                .does(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.MayNotConsider(Code.of("NOT_CONSIDERED")));
        assertThat(view(walk).progress().reason()).contains(Code.of("NOT_CONSIDERED"));
    }

    @Test
    void a_negative_recommendation_is_told_once_the_team_has_decided() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION)
                .does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.NotRecommend(Code.of("FICTITIOUS")));
        assertThat(view(walk).money().amounts()).doesNotContainKey(LadderStep.RECOMMENDED);
        assertThat(view(walk).progress().reason()).isEmpty();
    }

    /** Names, numbers and accounts stand in no finding, and print masked in case file and command. */
    @Test
    void no_personal_value_is_printed() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        Decision<Proposal> refused = walk.ask(
                ProposalRole.RECIPIENT,
                "applicant",
                new DeliveryCommand.RequestDisbursement(
                        2,
                        Sample.account("9998887776665", "Nama Rahasia"),
                        new Leader(
                                id.pendopo.core.identity.PersonalText.of("Nama Rahasia"),
                                LeaderChange.NONE,
                                java.util.Optional.empty()),
                        Papers.NONE));
        String said = refused.findings() + "" + lines(refused.findings());
        assertThat(said).doesNotContain("Nama Rahasia", "9998887776665");
        assertThat(walk.file() + "" + walk.entries())
                .doesNotContain("0012345678901", "3273014501900001", "Ketua Contoh");
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new ProposalProcedure()
                        .findings()
                        .and(id.pendopo.core.finding.FindingCatalogue.core())
                        .line(finding, Locale.forLanguageTag("id")))
                .toList();
    }
}
