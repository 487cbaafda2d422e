package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Audit, suspicion and the ladder of sanctions. */
class ProposalOversightTest {
    private static final Code WHY = Code.of("NOT_AS_APPROVED");

    private static OversightCommand.Sanction sanction(SanctionRung rung, String day) {
        return new OversightCommand.Sanction(WHY, rung, "S-" + rung, LocalDate.parse(day));
    }

    private static Walk reported() {
        return Walk.upTo(ProposalStage.IN_USE)
                .on("2026-05-04")
                .does(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(WHY, "ND-1"));
    }

    @Test
    void the_head_sanctions_on_a_report_only_and_skips_no_rung() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE).on("2026-05-04");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-05-04")))
                .containsExactly("grants.NO_BREACH_REPORTED");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(WHY, "ND-1"));
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_2, "2026-05-04")))
                .containsExactly("grants.RUNG_SKIPPED");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-05-05")))
                .containsExactly("grants.DAY_TO_COME");
        walk.does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-05-04"));
        assertThat(walk.file().has(ProposalFlag.SANCTIONED)).isTrue();
    }

    /** Seven days between one warning and the next: on the sixth it is too early, on the seventh it is not. */
    @Test
    void a_warning_runs_its_days_before_the_next_rung() {
        Walk walk = reported()
                .does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-05-04"))
                .on("2026-05-12");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_2, "2026-05-10")))
                .containsExactly("grants.WARNING_RUNS");
        walk.does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_2, "2026-05-11"));
    }

    @Test
    void after_three_warnings_money_is_ordered_back_to_the_rupiah_of_what_was_received() {
        Walk walk = reported()
                .does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-05-04"))
                .on("2026-05-11")
                .does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_2, "2026-05-11"))
                .on("2026-05-18")
                .does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_3, "2026-05-18"))
                .on("2026-05-25");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.REFUND, "2026-05-25")))
                .containsExactly("grants.REFUND_BY_ORDER");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", order(50_000_001)))
                .containsExactly("grants.REFUND_AMOUNT");
        walk.does(ProposalRole.REGION_HEAD, "head", order(50_000_000)).isAt(ProposalStage.REFUND_DUE);
        walk.does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.BLACKLIST, "2026-05-25"));
        assertThat(walk.proposal().accountability().oversight().barredThrough()).hasValue(2027);
        AccountabilityCommand.RecordRefund back =
                new AccountabilityCommand.RecordRefund("STS-1", LocalDate.of(2026, 5, 25), Rupiah.of(50_000_000));
        walk.does(ProposalRole.TREASURER, "treasurer", back).isAt(ProposalStage.CLOSED);
        assertThat(walk.ledger().returned()).isEqualTo(Rupiah.of(50_000_000));
    }

    private static OversightCommand.OrderRefund order(long amount) {
        return new OversightCommand.OrderRefund(WHY, "S-4", LocalDate.of(2026, 5, 25), Rupiah.of(amount));
    }

    @Test
    void a_region_may_let_rungs_be_skipped() {
        String ladder = """
                {"rungs": ["WARNING_1", "BLACKLIST"], "daysBetween": 0, "maySkip": true, "barredYears": 5}
                """;
        assertThat(Bandung.with("sanctionLadder", ladder)
                        .book(ProposalPolicy.schema())
                        .policy(Bandung.DAY)
                        .sanctionLadder()
                        .value()
                        .after(List.of()))
                .containsExactly(SanctionRung.WARNING_1, SanctionRung.BLACKLIST);
    }

    @Test
    void nothing_is_sanctioned_before_something_was_received_and_nothing_lifted_that_is_not_there() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(WHY, "ND-1")))
                .containsExactly("grants.NOTHING_PAID");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", new OversightCommand.LiftSanction(WHY)))
                .containsExactly("grants.NOT_SANCTIONED");
    }

    /** Strangers see that there is an audit, and nothing of what it finds; nobody audits what he took part in. */
    @Test
    void an_audit_is_seen_and_its_findings_are_not() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE);
        OversightCommand.RecordFinding finding = new OversightCommand.RecordFinding(WHY, "LHP-1");
        assertThat(walk.refused(ProposalRole.APIP_AUDITOR, "auditor", finding)).containsExactly("grants.NO_AUDIT");
        assertThat(walk.refused(ProposalRole.APIP_AUDITOR, "skpd", new OversightCommand.OpenAudit(WHY, "ST-1")))
                .containsExactly("core.SEPARATION");
        walk.does(ProposalRole.APIP_AUDITOR, "auditor", new OversightCommand.OpenAudit(WHY, "ST-1"))
                .does(ProposalRole.APIP_AUDITOR, "auditor", finding);
        PublicProposalView view =
                PublicProposalView.from(walk.file(), walk.entries()).orElseThrow();
        assertThat(view.progress().marks()).containsExactly(Code.of("UNDER_AUDIT"));
        assertThat(view.toString()).doesNotContain("LHP-1").doesNotContain("NOT_AS_APPROVED");
        walk.does(ProposalRole.APIP_AUDITOR, "auditor", new OversightCommand.CloseAudit(WHY));
        assertThat(walk.file().has(ProposalFlag.UNDER_AUDIT)).isFalse();
        walk.does(ProposalRole.REGION_HEAD, "head", sanction(SanctionRung.WARNING_1, "2026-03-02"));
    }

    @Test
    void a_suspected_duplicate_is_not_approved_until_the_head_clears_it() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_APPROVAL);
        OversightCommand.ClearSuspicion clear = new OversightCommand.ClearSuspicion(Code.of("OTHER_BODY"));
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", clear)).containsExactly("grants.NOT_SUSPECTED");
        walk.does(ProposalRole.TU_OPERATOR, "tu", new OversightCommand.SuspectDuplicate(Code.of("SAME_ADDRESS")));
        assertThat(walk.refused(
                        ProposalRole.REGION_HEAD, "head", new ReviewCommand.Approve(Rupiah.of(50_000_000), "LP-1")))
                .containsExactly("core.FLAGGED");
        walk.does(ProposalRole.REGION_HEAD, "head", clear).approved(50_000_000);
    }

    /** A lower amount goes through a change of the detailed budget first. */
    @Test
    void the_decree_is_of_the_amount_in_the_detailed_budget() {
        Walk walk = Walk.upTo(ProposalStage.BUDGETED).on("2026-02-10");
        assertThat(walk.refused(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new BudgetCommand.Decree(
                                "978/1", LocalDate.of(2026, 2, 10), Sample.NAME, Rupiah.of(49_999_999))))
                .containsExactly("grants.NOT_AS_BUDGETED");
        walk.decreed(50_000_000);
    }

    @Test
    void where_a_dispute_voids_nothing_it_is_only_waited_for() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with("disputeVoids", "false")))
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", new BudgetCommand.VoidForDispute(WHY)))
                .containsExactly("grants.DISPUTE_VOIDS_NOTHING");
    }

    /** An addendum changes what is to come and leaves what was paid; both sides sign it anew. */
    @Test
    void an_addendum_leaves_what_was_paid() {
        Walk walk =
                Walk.upTo(ProposalStage.DECREED).agreed(20_000_000, 30_000_000).paid(1, 20_000_000);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", walk.agreement(30_000_000, 20_000_000)))
                .containsExactly("grants.PAID_PART_CHANGED");
        DeliveryCommand.PrepareAgreement same = walk.agreement(20_000_000, 30_000_000);
        walk.does(
                ProposalRole.PPKD,
                "ppkd",
                new DeliveryCommand.PrepareAgreement(
                        "NPHD-1/A",
                        same.date(),
                        same.clauses(),
                        Optional.of(Sample.account("0012345678999", Sample.NAME)),
                        same.tranches(),
                        same.leader(),
                        same.sheet(),
                        same.papers()));
        DeliveryCommand.SignAgreement sign = new DeliveryCommand.SignAgreement("NPHD-1/A");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", new DeliveryCommand.SignAgreement("NPHD-1")))
                .containsExactly("grants.NOT_PREPARED");
        walk.does(ProposalRole.RECIPIENT, "applicant", sign).does(ProposalRole.PPKD, "ppkd", sign);
        assertThat(walk.proposal().delivery().agreement().orElseThrow().number())
                .isEqualTo("NPHD-1/A");
        assertThat(walk.proposal().delivery().paid()).isEqualTo(Rupiah.of(20_000_000));
    }
}
