package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the records of a case add up to, and from which day what counts: each sum with one part more, each day with the one beside it. */
class SumsOfACaseTest {
    private static final LocalDate TENTH = LocalDate.of(2027, 1, 10);

    private static Rupiah rp(long amount) {
        return Rupiah.of(amount);
    }

    // Report and refund

    private static Accountability reported(long unused, long interest) {
        return Accountability.NONE.submitted(
                new Accountability.UseReport(TENTH, rp(90), rp(unused), rp(interest), TENTH));
    }

    private static Oversight.Sanction sanction(SanctionRung rung, LocalDate date, Optional<Integer> barred) {
        return new Oversight.Sanction(rung, "S", date, barred);
    }

    @Test
    void what_is_owed_is_what_was_left_with_its_interest_or_what_was_ordered_where_that_is_more() {
        Accountability report = reported(10, 3);
        assertThat(Accountability.NONE.refundable(true)).isEqualTo(Rupiah.ZERO);
        assertThat(report.refundable(true)).isEqualTo(rp(13));
        assertThat(report.refundable(false)).isEqualTo(rp(10));
        Oversight.Sanction order = sanction(SanctionRung.REFUND, TENTH, Optional.empty());
        assertThat(report.with(Oversight.NONE.with(order, Optional.of(rp(12)))).refundable(true))
                .as("an order gives nothing away")
                .isEqualTo(rp(13));
        assertThat(report.with(Oversight.NONE.with(order, Optional.of(rp(14)))).refundable(true))
                .isEqualTo(rp(14));
        Accountability partly = report.refunded(new Accountability.Refund("STS-1", TENTH, rp(4)))
                .refunded(new Accountability.Refund("STS-2", TENTH, rp(5)));
        assertThat(partly.refunded()).isEqualTo(rp(9));
        assertThat(partly.outstanding(true)).isEqualTo(rp(4));
        assertThat(partly.outstanding(false)).isEqualTo(rp(1));
    }

    @Test
    void a_report_is_accepted_once_it_is_approved_and_not_while_it_is_mended() {
        assertThat(reported(0, 0).accepted()).isFalse();
        assertThat(reported(0, 0).approved().accepted()).isTrue();
        Accountability returned = reported(0, 0).approved().returned(Set.of(Code.of("PHOTOS")));
        assertThat(returned.accepted()).isFalse();
        assertThat(returned.missing()).containsExactly(Code.of("PHOTOS"));
        Accountability again = returned.submitted(returned.report().orElseThrow());
        assertThat(again.missing()).isEmpty();
        Accountability.Refund told = new Accountability.Refund("STS-1", TENTH, rp(4));
        assertThat(again.reported(told).deposits()).containsExactly(told);
        assertThat(again.reported(told).refunded()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void the_last_warning_and_the_last_year_of_a_bar_count() {
        Oversight seen = Oversight.NONE
                .with(sanction(SanctionRung.WARNING_1, TENTH, Optional.empty()), Optional.empty())
                .with(sanction(SanctionRung.WARNING_2, TENTH.plusDays(7), Optional.empty()), Optional.of(rp(5)))
                .with(sanction(SanctionRung.BLACKLIST, TENTH.plusDays(30), Optional.of(2028)), Optional.empty())
                .with(sanction(SanctionRung.BLACKLIST, TENTH.plusDays(40), Optional.of(2027)), Optional.empty());
        assertThat(seen.lastWarning()).contains(TENTH.plusDays(7));
        assertThat(seen.barredThrough()).hasValue(2028);
        assertThat(seen.ordered()).as("what was ordered stays ordered").contains(rp(5));
        assertThat(Oversight.NONE.lastWarning()).isEmpty();
        assertThat(Oversight.NONE.barredThrough()).isEmpty();
    }

    // The day of the report

    @Test
    void each_rule_takes_its_day() {
        LocalDate before = TENTH.minusDays(1);
        LocalDate after = TENTH.plusDays(1);
        LocalDate paid = LocalDate.of(2026, 6, 12);
        assertThat(ReportDueRule.FIXED.dueOn(TENTH, before, paid)).isEqualTo(TENTH);
        assertThat(ReportDueRule.EARLIER.dueOn(TENTH, before, paid)).isEqualTo(before);
        assertThat(ReportDueRule.EARLIER.dueOn(TENTH, after, paid)).isEqualTo(TENTH);
        assertThat(ReportDueRule.LATER.dueOn(TENTH, before, paid)).isEqualTo(TENTH);
        assertThat(ReportDueRule.LATER.dueOn(TENTH, after, paid)).isEqualTo(after);
        assertThat(ReportDueRule.MONTHS_AFTER_PAYMENT.dueOn(TENTH, after, paid)).isEqualTo(paid);
    }

    // The budget

    private static BudgetVersion version(BudgetVersion.Kind kind, long amount) {
        return new BudgetVersion(kind, "Perwal " + amount, TENTH, rp(amount));
    }

    @Test
    void the_latest_version_of_the_budget_counts_and_a_decree_of_another_amount_is_void() {
        Budgeting first = Budgeting.NONE
                .with(
                        new Budgeting.Allocation(Walk.ACCOUNT, "Perwal 1", "DPA-1", PersonalText.of("Jalan Contoh")),
                        version(BudgetVersion.Kind.APBD, 50))
                .with(new Budgeting.Decree("Kep-1", TENTH));
        assertThat(Budgeting.NONE.latest()).isEmpty();
        assertThat(first.difference()).isEqualTo(Rupiah.ZERO);
        Budgeting same = first.changed(version(BudgetVersion.Kind.PENJABARAN_CHANGE, 50), "DPA-2");
        assertThat(same.decree()).isPresent();
        assertThat(same.allocation().orElseThrow().dpa()).isEqualTo("DPA-2");
        Budgeting lower = same.changed(version(BudgetVersion.Kind.APBD_P, 40), "DPA-3");
        assertThat(lower.difference()).isEqualTo(rp(-10));
        assertThat(lower.latest().orElseThrow().amount()).isEqualTo(rp(40));
        assertThat(lower.decree()).isEmpty();
        Budgeting more = lower.changed(version(BudgetVersion.Kind.APBD_P, 41), "DPA-4");
        assertThat(more.difference()).isEqualTo(rp(1));
        assertThat(version(BudgetVersion.Kind.APBD, 1).isChange()).isFalse();
        assertThat(version(BudgetVersion.Kind.PENJABARAN_CHANGE, 1).isChange()).isTrue();
        assertThat(version(BudgetVersion.Kind.APBD_P, 1).isChange()).isTrue();
    }

    @Test
    void a_step_of_the_ladder_looks_at_the_nearest_one_that_was_taken() {
        AmountLadder ladder = AmountLadder.requested(rp(60))
                .with(LadderStep.RECOMMENDED, rp(50))
                .with(LadderStep.CONSIDERED, rp(40));
        assertThat(ladder.above(LadderStep.REQUESTED)).isEmpty();
        assertThat(ladder.above(LadderStep.RECOMMENDED)).contains(LadderStep.REQUESTED);
        assertThat(ladder.above(LadderStep.VERIFIED)).contains(LadderStep.RECOMMENDED);
        assertThat(ladder.above(LadderStep.CONSIDERED))
                .as("itself is not above")
                .contains(LadderStep.RECOMMENDED);
        assertThat(ladder.above(LadderStep.AGREED)).contains(LadderStep.CONSIDERED);
        assertThat(ladder.at(LadderStep.APPROVED)).isEqualTo(Rupiah.ZERO);
        assertThat(ladder.without(Set.of(LadderStep.CONSIDERED)).above(LadderStep.APPROVED))
                .contains(LadderStep.RECOMMENDED);
        assertThat(LadderStep.APPROVED.isOfReview()).isTrue();
        assertThat(LadderStep.BUDGETED.isOfReview()).isFalse();
    }

    // Parts and goods

    @Test
    void parts_are_paid_in_order_and_sum_up() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).agreed(20_000_000, 30_000_000);
        Delivery agreed = walk.proposal().delivery();
        assertThat(agreed.next()).hasValue(1);
        assertThat(agreed.paid()).isEqualTo(Rupiah.ZERO);
        assertThat(agreed.lastReceivedOn()).isEmpty();
        assertThat(walk.proposal().unpaid()).isEqualTo(rp(50_000_000));
        walk.on("2026-03-09").paid(1, 20_000_000);
        Delivery partly = walk.proposal().delivery();
        assertThat(partly.next()).hasValue(2);
        assertThat(partly.paid()).isEqualTo(rp(20_000_000));
        assertThat(partly.received()).isEqualTo(rp(20_000_000));
        assertThat(partly.spent()).isEqualTo(rp(20_000_000));
        assertThat(partly.lastReceivedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(partly.tranche(1).flatMap(Tranche::payment).map(Tranche.Payment::sp2d))
                .contains("SP2D-1");
        assertThat(partly.tranche(1).flatMap(Tranche::spp)).contains("SPP-1");
        assertThat(partly.tranche(1).flatMap(Tranche::spm)).contains("SPM-1");
        assertThat(partly.tranche(3)).isEmpty();
        assertThat(walk.proposal().unpaid()).isEqualTo(rp(30_000_000));
    }

    private static Goods.Item item(String contract, long amount) {
        return new Goods.Item(contract, "Mesin", rp(amount));
    }

    @Test
    void goods_are_counted_by_contract_and_day() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        Goods bought = Goods.NONE
                .with(new Goods.Procurement("SPK-1", day, "Mesin", rp(20)))
                .with(new Goods.Procurement("SPK-2", day, "Meja", rp(10)));
        assertThat(bought.cost()).isEqualTo(rp(30));
        assertThat(bought.leftOf("spk 1")).isEqualTo(rp(20));
        assertThat(bought.leftOf("SPK-3")).isEqualTo(Rupiah.ZERO);
        assertThat(bought.boughtOn("SPK-2")).contains(day);
        assertThat(bought.boughtOn("SPK-3")).isEmpty();
        Goods handed = bought.with(
                new Goods.Handover("BAST-1", day.plusDays(1), List.of(item("SPK-1", 5), item("SPK-2", 1)), false));
        assertThat(handed.delivered()).isEqualTo(rp(6));
        assertThat(handed.leftOf("SPK-1")).isEqualTo(rp(15));
        assertThat(handed.deliveredOf("SPK-1", day)).isEqualTo(Rupiah.ZERO);
        assertThat(handed.deliveredOf("SPK-1", day.plusDays(1))).isEqualTo(rp(5));
        assertThat(handed.isFinished()).isFalse();
        assertThat(handed.lastHandedOn()).contains(day.plusDays(1));
        Goods last = handed.with(new Goods.Handover("BAST-2", day.plusDays(9), List.of(item("SPK-1", 15)), true));
        assertThat(last.isFinished()).isTrue();
        assertThat(last.lastHandedOn()).contains(day.plusDays(9));
    }

    // The books and the dossier

    /** What the books hold is what the case says: set aside, bound, paid and given back. */
    @Test
    void the_books_follow_the_case() {
        Walk walk = Walk.upTo(ProposalStage.BUDGETED);
        assertThat(walk.ledger().reserved()).isEqualTo(rp(50_000_000));
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        walk.decreed(50_000_000);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().committed()).isEqualTo(rp(50_000_000));
        walk.agreed(20_000_000, 30_000_000).on("2026-03-09").paid(1, 20_000_000);
        assertThat(walk.ledger().paid()).isEqualTo(rp(20_000_000));
        assertThat(walk.ledger().committed()).isEqualTo(rp(30_000_000));
        walk.on("2027-01-01").settle().isAt(ProposalStage.IN_USE);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().paid()).isEqualTo(rp(20_000_000));
        assertThat(walk.entries().get(walk.entries().size() - 1).postings())
                .extracting(one -> ((LedgerPosting) one).kind())
                .containsExactly(LedgerPosting.Kind.UNCOMMIT, LedgerPosting.Kind.RELEASE);
    }

    /** Permendagri 32/2011 Pasal 18: the region's own file is complete when each of its papers is there. */
    @Test
    void the_dossier_of_the_region_names_what_it_lacks() {
        Walk walk = Walk.upTo(ProposalStage.DECREED);
        assertThat(RegionDossier.of(walk.file()).missing())
                .containsExactlyInAnyOrder(
                        RegionDossier.Item.AGREEMENT, RegionDossier.Item.INTEGRITY_PACT, RegionDossier.Item.PROOF);
        assertThat(RegionDossier.of(walk.file()).isComplete()).isFalse();
        walk.agreed(20_000_000, 30_000_000);
        assertThat(RegionDossier.of(walk.file()).missing())
                .containsExactlyInAnyOrder(RegionDossier.Item.INTEGRITY_PACT, RegionDossier.Item.PROOF);
        walk.on("2026-03-09").paid(1, 20_000_000);
        RegionDossier paid = RegionDossier.of(walk.file());
        assertThat(paid.isComplete()).isTrue();
        assertThat(paid.references())
                .containsEntry(RegionDossier.Item.PROPOSAL, "PH-2025-00001")
                .containsEntry(RegionDossier.Item.DECREE, "978/Kep.1/2026")
                .containsEntry(RegionDossier.Item.AGREEMENT, "NPHD-1")
                .containsEntry(RegionDossier.Item.INTEGRITY_PACT, "INTEGRITY_PACT")
                .containsEntry(RegionDossier.Item.PROOF, "SP2D-1");
        walk.does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, rp(20_000_000), Sample.reportPapers()))
                .paid(2, 30_000_000);
        assertThat(RegionDossier.of(walk.file()).references())
                .containsEntry(RegionDossier.Item.PROOF, "SP2D-1, SP2D-2");
    }
}
