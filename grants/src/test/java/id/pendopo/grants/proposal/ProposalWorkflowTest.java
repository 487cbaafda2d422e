package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.ReviewStage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole way of a grant, from the draft to the closed account. */
class ProposalWorkflowTest {
    /** Building lints and model-checks; a flaw would refuse the pack. */
    @Test
    void the_pack_of_bandung_makes_a_workflow_without_flaws() {
        assertThat(Bandung.workflow().stages()).contains(ProposalStage.TU_CHECK.code(), ProposalStage.CLOSED.code());
        assertThat(Bandung.workflow().requirements()).hasSizeGreaterThan(12);
    }

    private static Set<Code> targets(Class<? extends ReviewCommand> command) {
        return Bandung.workflow().steps().stream()
                .filter(step -> step.command() == command)
                .flatMap(step -> step.targets().stream())
                .collect(Collectors.toSet());
    }

    /**
     * In Bandung the team hears the no of the agency before it ends a case; where no team follows, for aid that could not be planned, the
     * no ends it. Nothing else may follow from it.
     */
    @Test
    void a_no_of_the_agency_leads_to_the_team_or_ends_what_no_team_hears() {
        assertThat(targets(ReviewCommand.NotRecommend.class))
                .containsExactlyInAnyOrder(ProposalStage.TEAM_VERIFICATION.code(), ProposalStage.REJECTED.code());
        assertThat(targets(ReviewCommand.MayNotConsider.class)).containsExactly(ProposalStage.REJECTED.code());
    }

    /** Every stage but the first sends back; the counter, which is the first, has its own way to the applicant. */
    @Test
    void each_stage_but_the_first_sends_back() {
        Set<Code> sending = Bandung.workflow().steps().stream()
                .filter(step -> step.command() == ReviewCommand.SendBack.class)
                .flatMap(step -> Bandung.workflow().origins(step).stream())
                .collect(Collectors.toSet());
        assertThat(sending)
                .containsExactlyInAnyOrderElementsOf(Bandung.policy().reviewChains().value().stages().stream()
                        .skip(1)
                        .map(ReviewStage::code)
                        .toList());
    }

    /** Two parts, a refund of what was left and of the interest: every book agrees at the end. */
    @Test
    void a_grant_in_two_parts_goes_from_draft_to_closed() {
        Walk walk = Walk.inBandung()
                .on("2025-06-30")
                .submitted(Sample.application(60_000_000))
                .accepted()
                .on("2025-07-07")
                .classified(Programme.CITY)
                .on("2025-07-25")
                .recommended(55_000_000)
                .on("2025-08-04")
                .considered(52_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .on("2025-12-01")
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .agreed(30_000_000, 20_000_000)
                .on("2026-03-09")
                .paid(1, 30_000_000)
                .isAt(ProposalStage.AGREEMENT)
                .on("2026-06-01")
                .does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, Rupiah.of(30_000_000), Sample.reportPapers()))
                .paid(2, 20_000_000)
                .isAt(ProposalStage.IN_USE);
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.of(50_000_000));

        walk.on("2026-11-02")
                .does(ProposalRole.RECIPIENT, "applicant", walk.report(43_500_000, 6_500_000, 120_000))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"))
                .isAt(ProposalStage.REFUND_DUE)
                .does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new AccountabilityCommand.ReportDeposit(
                                "STS-1", java.time.LocalDate.of(2026, 11, 2), Rupiah.of(6_500_000), Papers.NONE))
                .does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new AccountabilityCommand.RecordRefund(
                                "STS-1", java.time.LocalDate.of(2026, 11, 2), Rupiah.of(6_500_000)))
                .isAt(ProposalStage.REFUND_DUE)
                .does(
                        ProposalRole.PPKD,
                        "ppkd",
                        new AccountabilityCommand.RecordRefund(
                                "STS-2", java.time.LocalDate.of(2026, 11, 2), Rupiah.of(120_000)))
                .isAt(ProposalStage.CLOSED);

        assertThat(walk.proposal().amounts().steps().values())
                .containsExactly(
                        Rupiah.of(60_000_000),
                        Rupiah.of(55_000_000),
                        Rupiah.of(52_000_000),
                        Rupiah.of(52_000_000),
                        Rupiah.of(50_000_000),
                        Rupiah.of(50_000_000),
                        Rupiah.of(50_000_000),
                        Rupiah.of(50_000_000));
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().returned()).isEqualTo(Rupiah.of(6_500_000));
        assertThat(walk.file().clocks().nextDue(java.time.ZoneOffset.ofHours(7)))
                .isEmpty();
        assertThat(replayed(walk.entries())).isEqualTo(walk.file());
    }

    /** What was decided once is never computed again. */
    private static CaseFile<Proposal> replayed(List<Entry<Proposal>> entries) {
        CaseFile<Proposal> file = CaseFile.opened(entries.get(0));
        for (Entry<Proposal> entry : entries.subList(1, entries.size())) {
            file = file.after(entry);
        }
        return file;
    }
}
