package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goods and services: the agency buys and hands over, and what it keeps at the year's end is inventory. */
class ProposalHandoverTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Sewing machines of thirty million, agreed by both sides. */
    private static Walk agreed(AidForm form) {
        Application money = Sample.application(30_000_000);
        Application inKind = new Application(
                new Aid(AidType.HIBAH, form),
                money.budget(),
                money.applicant(),
                money.activity(),
                money.lines(),
                money.conditions(),
                money.own(),
                money.declaration(),
                money.social());
        AccountCode account = AccountCode.of("5.1.05.05.02.000" + (form.ordinal() + 1));
        Walk walk = Walk.inBandung()
                .submitted(inKind)
                .accepted()
                .classified(Programme.NONE)
                .recommended(30_000_000)
                .considered(30_000_000)
                .approved(30_000_000)
                .inKuaPpas()
                .does(
                        ProposalRole.BUDGET_OFFICER,
                        "budget",
                        new BudgetCommand.PutInBudget(
                                account, Rupiah.of(30_000_000), "Perwal 1/2025", "DPA-1", Optional.empty()))
                .decreed(30_000_000)
                .on("2026-03-02");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", text())).containsExactly("grants.NOT_THE_HOLDER");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", text());
        DeliveryCommand.SignAgreement sign = new DeliveryCommand.SignAgreement("NPHD-1");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", sign)).containsExactly("grants.NOT_THE_SIGNER");
        return walk.does(ProposalRole.RECIPIENT, "applicant", sign)
                .does(ProposalRole.SKPD_HEAD, "skpd", sign)
                .isAt(ProposalStage.AGREEMENT);
    }

    private static DeliveryCommand.PrepareAgreement text() {
        return new DeliveryCommand.PrepareAgreement(
                "NPHD-1",
                DAY,
                Sample.clauses(),
                Optional.empty(),
                List.of(Rupiah.of(30_000_000)),
                Sample.CHAIR,
                Sample.SHEET,
                Sample.papers("NPHD"));
    }

    private static HandoverCommand.RecordProcurement buy(String contract, long amount) {
        return new HandoverCommand.RecordProcurement(contract, DAY, "Mesin jahit", Rupiah.of(amount));
    }

    private static HandoverCommand.HandOver give(String contract, long amount, boolean last, LocalDate day) {
        return new HandoverCommand.HandOver(
                "BAST-1",
                day,
                List.of(new Goods.Item(contract, "Mesin jahit", Rupiah.of(amount))),
                last,
                Sample.CHAIR,
                Sample.handoverPapers());
    }

    @Test
    void no_money_goes_to_the_recipient_of_goods_and_no_goods_to_one_of_money() {
        assertThat(agreed(AidForm.GOODS)
                        .refused(
                                ProposalRole.RECIPIENT,
                                "applicant",
                                new DeliveryCommand.RequestDisbursement(
                                        1, Sample.ACCOUNT, Sample.CHAIR, Sample.disbursementPapers())))
                .contains("grants.ANOTHER_FORM");
        assertThat(Walk.upTo(ProposalStage.AGREEMENT).refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 1)))
                .containsExactly("grants.ANOTHER_FORM");
    }

    /** To the rupiah: bought within the decree, each contract once, in its year. */
    @Test
    void the_agency_buys_within_the_decree_each_contract_once() {
        Walk walk = agreed(AidForm.GOODS);
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 30_000_001)))
                .containsExactly("grants.OVER_DECREE");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 0)))
                .containsExactly("grants.NO_AMOUNT");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 20_000_000));
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK 1", 1)))
                .containsExactly("grants.CONTRACT_REUSED");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-2", 10_000_001)))
                .containsExactly("grants.OVER_DECREE");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-2", 10_000_000));
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.of(30_000_000));
    }

    @Test
    void what_is_handed_over_was_bought_and_nothing_of_it_stays_behind() {
        Walk walk = agreed(AidForm.GOODS).does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 20_000_000));
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 20_000_001, false, DAY)))
                .containsExactly("grants.OVER_PROCURED");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give("SPK-9", 1, false, DAY)))
                .containsExactly("grants.OVER_PROCURED");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 19_999_999, true, DAY)))
                .containsExactly("grants.GOODS_LEFT");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 0, false, DAY)))
                .contains("grants.NO_AMOUNT");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 5_000_000, false, DAY))
                .isAt(ProposalStage.AGREEMENT)
                .does(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 15_000_000, true, DAY))
                .isAt(ProposalStage.IN_USE);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.on("2026-11-02").refused(ProposalRole.RECIPIENT, "applicant", walk.report(19_999_999, 1, 0)))
                .containsExactly("grants.NO_MONEY_LEFT");
        walk.does(ProposalRole.RECIPIENT, "applicant", walk.report(20_000_000, 0, 0))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"))
                .isAt(ProposalStage.CLOSED);
        assertThat(RegionDossier.of(walk.file()).isComplete()).isTrue();
    }

    /** Worked example 26: thirty million of machines, no handover by 31 December. */
    @Test
    void goods_not_handed_over_by_the_years_end_are_inventory_and_may_follow() {
        Walk walk = agreed(AidForm.GOODS)
                .does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 30_000_000))
                .on("2027-01-01");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 30_000_000, true, DAY)))
                .containsExactly("core.DUE_FIRST");
        walk.settle().isAt(ProposalStage.AGREEMENT);
        LocalDate yearEnd = LocalDate.of(2026, 12, 31);
        assertThat(walk.proposal().delivery().goods().stockTakenOn()).contains(yearEnd);
        assertThat(walk.proposal().delivery().received()).isEqualTo(Rupiah.ZERO);
        Inventory inventory = Inventory.of(yearEnd, List.of(walk.file()));
        assertThat(inventory.total()).isEqualTo(Rupiah.of(30_000_000));
        assertThat(inventory.lines()).extracting(Inventory.Line::item).containsExactly("Mesin jahit");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-2", 1)))
                .contains("grants.YEAR_OVER");

        LocalDate later = LocalDate.of(2027, 2, 1);
        walk.on("2027-02-01")
                .does(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 30_000_000, true, later))
                .isAt(ProposalStage.IN_USE);
        assertThat(Inventory.of(yearEnd, List.of(walk.file())).total())
                .as("the list of a past day stays what it was")
                .isEqualTo(Rupiah.of(30_000_000));
        assertThat(Inventory.of(later, List.of(walk.file())).lines()).isEmpty();
        assertThat(RegionDossier.of(walk.file()).isComplete()).isTrue();
    }

    @Test
    void what_was_not_bought_by_the_years_end_lapses_beside_the_inventory() {
        Walk walk = agreed(AidForm.GOODS)
                .does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 20_000_000))
                .on("2027-01-01")
                .settle();
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.of(20_000_000));
    }

    /** Machines that stay in the agency's store for two years are counted at the end of each, and nothing is given back twice. */
    @Test
    void what_lapsed_at_one_years_end_does_not_lapse_again_at_the_next() {
        Walk walk = agreed(AidForm.GOODS)
                .does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 20_000_000))
                .on("2027-01-01")
                .settle();
        assertThat(stockTaken(walk, 2026)).isEqualTo(Rupiah.of(10_000_000));
        LedgerReading after = walk.ledger();
        walk.on("2028-01-01").settle().isAt(ProposalStage.AGREEMENT);
        assertThat(stockTaken(walk, 2027)).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger()).isEqualTo(after);
        assertThat(Inventory.of(LocalDate.of(2027, 12, 31), List.of(walk.file()))
                        .total())
                .isEqualTo(Rupiah.of(20_000_000));
    }

    /** What the last taking of stock says has lapsed, taken at the end of this year. */
    private static Rupiah stockTaken(Walk walk, int year) {
        HandoverEvent.StockTaken taken = (HandoverEvent.StockTaken)
                walk.entries().get(walk.entries().size() - 1).events().get(0);
        assertThat(taken.on()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(taken.left()).isEqualTo(Rupiah.of(20_000_000));
        return taken.lapsed();
    }

    /** All that was bought is handed over, more was awaited, and the year is over. */
    @Test
    void the_years_end_closes_what_is_all_handed_over_and_a_service_is_no_inventory() {
        Walk walk = agreed(AidForm.SERVICES).does(ProposalRole.SKPD_HEAD, "skpd", buy("SPK-1", 20_000_000));
        assertThat(Inventory.of(LocalDate.of(2026, 12, 31), List.of(walk.file()))
                        .lines())
                .isEmpty();
        walk.does(ProposalRole.SKPD_HEAD, "skpd", give("SPK-1", 20_000_000, false, DAY))
                .isAt(ProposalStage.AGREEMENT)
                .on("2027-01-01");
        assertThat(Walk.codes(walk.ask(Actor.SYSTEM, new HandoverCommand.TakeStock())))
                .containsExactly("grants.NOTHING_LEFT");
        walk.settle().isAt(ProposalStage.IN_USE);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void nothing_bought_by_the_years_end_lapses() {
        agreed(AidForm.GOODS).on("2027-01-01").settle().isAt(ProposalStage.LAPSED);
    }

    /** The agency's own officers take the treasury's papers where it holds the budget of money too. */
    @Test
    void where_the_agency_holds_the_budget_its_officers_pay() {
        String holders = """
                {"rows": [{"forms": ["MONEY", "GOODS", "SERVICES"], "planning": "PLANNED", "holder": "SKPD"}]}
                """;
        Walk walk = new Walk(Bandung.workflow(Bandung.with("budgetHolders", holders)))
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .on("2026-03-02");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", walk.agreement(50_000_000)))
                .containsExactly("core.NOT_PERMITTED");
        walk.does(ProposalRole.PPTK, "pptk", walk.agreement(50_000_000))
                .signed()
                .does(ProposalRole.RECIPIENT, "applicant", walk.request(1));
        DeliveryCommand.VerifyRequest spp =
                new DeliveryCommand.VerifyRequest("SPP-1", Walk.ACCOUNT, Rupiah.of(50_000_000));
        assertThat(walk.refused(ProposalRole.TREASURER, "treasurer", spp)).containsExactly("core.NOT_PERMITTED");
        walk.does(ProposalRole.PPK_SKPD, "checker", spp);
        DeliveryCommand.OrderPayment spm = new DeliveryCommand.OrderPayment("SPM-1");
        for (Role payer : List.of(ProposalRole.PA, ProposalRole.KPA)) {
            assertThat(walk.refused(payer, "checker", spm)).containsExactly("core.SEPARATION");
        }
        walk.does(ProposalRole.PA, "pa", spm);
        DeliveryCommand.IssueSp2d pay = new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000));
        assertThat(walk.refused(ProposalRole.KUASA_BUD, "pa", pay)).containsExactly("core.SEPARATION");
        walk.does(ProposalRole.KUASA_BUD, "bud", pay).isAt(ProposalStage.IN_USE);
    }
}
