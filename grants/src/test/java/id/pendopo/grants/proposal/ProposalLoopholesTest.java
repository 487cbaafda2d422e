package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways around the law that were found open once: each stays closed. */
class ProposalLoopholesTest {
    private static final Code WHY = Code.of("NOT_AS_APPROVED");

    private static DeliveryCommand.IssueSp2d sp2d() {
        return new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000));
    }

    /** Three warnings, seven days apart, so that money may be ordered back. */
    private static Walk warned(Walk walk) {
        walk.on("2026-11-03").does(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(WHY, "ND-1"));
        LocalDate day = LocalDate.of(2026, 11, 3);
        for (SanctionRung rung : List.of(SanctionRung.WARNING_1, SanctionRung.WARNING_2, SanctionRung.WARNING_3)) {
            walk.on(day.toString())
                    .does(ProposalRole.REGION_HEAD, "head", new OversightCommand.Sanction(WHY, rung, "S-" + rung, day));
            day = day.plusDays(7);
        }
        return walk.on("2026-11-24");
    }

    private static OversightCommand.OrderRefund order(long amount) {
        return new OversightCommand.OrderRefund(WHY, "S-4", LocalDate.of(2026, 11, 24), Rupiah.of(amount));
    }

    private static AccountabilityCommand.RecordRefund refund(long amount) {
        return new AccountabilityCommand.RecordRefund("STS-" + amount, LocalDate.of(2026, 11, 24), Rupiah.of(amount));
    }

    /** One rupiah ordered back once closed a grant of fifty million that nobody had accounted for. */
    @Test
    void a_part_ordered_back_leaves_the_rest_to_be_reported() {
        Walk walk = warned(Walk.upTo(ProposalStage.IN_USE))
                .does(ProposalRole.REGION_HEAD, "head", order(1_000_000))
                .isAt(ProposalStage.REFUND_DUE)
                .does(ProposalRole.PPKD, "ppkd", refund(1_000_000))
                .isAt(ProposalStage.REPORT_RETURNED)
                .does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new AccountabilityCommand.SubmitReport(
                                Rupiah.of(48_000_000),
                                Rupiah.of(2_000_000),
                                Rupiah.ZERO,
                                LocalDate.of(2026, 11, 2),
                                Sample.reportPapers()))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"))
                .isAt(ProposalStage.REFUND_DUE);
        assertThat(walk.proposal().accountability().outstanding(true))
                .as("the million that was ordered back is part of the two that were left")
                .isEqualTo(Rupiah.of(1_000_000));
    }

    @Test
    void everything_ordered_back_and_returned_leaves_nothing_to_report() {
        warned(Walk.upTo(ProposalStage.IN_USE))
                .does(ProposalRole.REGION_HEAD, "head", order(50_000_000))
                .does(ProposalRole.PPKD, "ppkd", refund(50_000_000))
                .isAt(ProposalStage.CLOSED);
    }

    /** An order below what the report itself left over would have given the rest away. */
    @Test
    void no_less_is_ordered_back_than_the_report_left() {
        Walk walk = warned(Walk.upTo(ProposalStage.REPORT_SUBMITTED));
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", order(6_619_999)))
                .containsExactly("grants.REFUND_TOO_SMALL");
        walk.does(ProposalRole.REGION_HEAD, "head", order(6_620_000));
    }

    @Test
    void a_suspicion_of_the_same_asked_twice_stops_a_payment_that_was_already_asked_for() {
        Walk walk = Walk.upTo(ProposalStage.DISBURSEMENT_REQUESTED)
                .does(ProposalRole.BUDGET_OFFICER, "budget", new OversightCommand.SuspectDuplicate(WHY))
                .does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new DeliveryCommand.VerifyRequest("SPP-1", Walk.ACCOUNT, Rupiah.of(50_000_000)));
        DeliveryCommand.OrderPayment spm = new DeliveryCommand.OrderPayment("SPM-1");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", spm)).containsExactly("core.FLAGGED");
        Walk ordered = Walk.upTo(ProposalStage.PAYMENT_ORDERED)
                .does(ProposalRole.BUDGET_OFFICER, "budget", new OversightCommand.SuspectDuplicate(WHY));
        assertThat(ordered.refused(ProposalRole.KUASA_BUD, "bud", sp2d())).containsExactly("core.FLAGGED");
        ordered.does(ProposalRole.REGION_HEAD, "head", new OversightCommand.ClearSuspicion(WHY))
                .does(ProposalRole.KUASA_BUD, "bud", sp2d());
    }

    /** The evaluator prepares the recommendation: whoever did judges no report of the case. */
    @Test
    void whoever_evaluated_the_proposal_does_not_judge_its_report() {
        Walk walk = Walk.upTo(ProposalStage.REPORT_SUBMITTED);
        assertThat(walk.refused(
                        ProposalRole.REPORT_VERIFIER, "evaluator", new AccountabilityCommand.AcceptReport("V-1")))
                .containsExactly("core.SEPARATION");
        assertThat(walk.refused(
                        ProposalRole.REPORT_VERIFIER,
                        "evaluator",
                        new AccountabilityCommand.ReturnReport(Sample.codes("BANK_STATEMENT"))))
                .containsExactly("core.SEPARATION");
    }

    /** A text written before a part was paid and signed after it once left parts that the decree does not bear. */
    @Test
    void an_addendum_written_before_a_payment_is_not_signed_after_it() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .agreed(30_000_000, 20_000_000)
                .prepared(20_000_000, 30_000_000)
                .paid(1, 30_000_000)
                .isAt(ProposalStage.AGREEMENT);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", new DeliveryCommand.SignAgreement("NPHD-1")))
                .contains("grants.PAID_PART_CHANGED");
        walk.does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, Rupiah.of(30_000_000), Sample.reportPapers()))
                .prepared(30_000_000, 20_000_000)
                .signed()
                .paid(2, 20_000_000)
                .isAt(ProposalStage.IN_USE);
    }

    /** The applicant alone called it a programme of the city, and so entered a change of the budget. */
    @Test
    void what_the_team_finds_to_be_no_government_programme_stays_out_of_the_revised_budget() {
        Application first = Sample.application();
        Application revised = new Application(
                first.aid(),
                new BudgetRound(2025, BudgetRound.Version.REVISED),
                first.applicant(),
                new Activity(
                        first.activity().title(),
                        first.activity().purpose(),
                        first.activity().place(),
                        first.activity().starts(),
                        first.activity().ends(),
                        first.activity().works(),
                        Programme.CITY),
                first.lines(),
                first.conditions(),
                first.own(),
                first.declaration(),
                first.social());
        Walk walk = Walk.inBandung().submitted(revised).accepted();
        walk.does(
                ProposalRole.REGION_HEAD,
                "head",
                new ReviewCommand.Dispose(id.pendopo.core.identity.PersonalText.of("Teruskan")));
        assertThat(walk.refused(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.Classify(
                                AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE)))
                .containsExactly("grants.REVISED_BUDGET");
        walk.does(
                ProposalRole.CONSIDERATION_TEAM,
                "team",
                new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.CITY));
    }

    /** Goods agreed on 2 March and bought on 10 March. */
    private static Walk bought() {
        Application money = Sample.application(30_000_000);
        Application inKind = new Application(
                new Aid(AidType.HIBAH, AidForm.GOODS),
                money.budget(),
                money.applicant(),
                money.activity(),
                money.lines(),
                money.conditions(),
                money.own(),
                money.declaration(),
                money.social());
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
                                AccountCode.of("5.1.05.05.02.0002"),
                                Rupiah.of(30_000_000),
                                "Perwal 1/2025",
                                "DPA-1",
                                Optional.empty()))
                .decreed(30_000_000)
                .on("2026-03-02");
        DeliveryCommand.SignAgreement sign = new DeliveryCommand.SignAgreement("NPHD-1");
        return walk.does(ProposalRole.SKPD_HEAD, "skpd", walk.agreement(30_000_000))
                .does(ProposalRole.RECIPIENT, "applicant", sign)
                .does(ProposalRole.SKPD_HEAD, "skpd", sign)
                .on("2026-03-10")
                .does(ProposalRole.PPTK, "pptk", buy("SPK-1"));
    }

    private static HandoverCommand.RecordProcurement buy(String contract) {
        return new HandoverCommand.RecordProcurement(
                contract, LocalDate.of(2026, 3, 10), "Mesin jahit", Rupiah.of(10_000_000));
    }

    private static HandoverCommand.HandOver give(LocalDate day, long amount) {
        return new HandoverCommand.HandOver(
                "BAST-1",
                day,
                List.of(new Goods.Item("spk 1", "Mesin jahit", Rupiah.of(amount))),
                false,
                Sample.CHAIR,
                Sample.handoverPapers());
    }

    /** The day of the purchase is the first on which goods can be handed over. */
    @Test
    void nothing_is_handed_over_before_the_day_it_was_bought() {
        Walk walk = bought();
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2026, 3, 9), 1_000_000)))
                .containsExactly("grants.HANDOVER_DAY");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2026, 3, 10), 1_000_000));
    }

    /** A record dated back into the old year would make goods vanish from the inventory of 31 December. */
    @Test
    void nothing_is_handed_over_on_a_day_before_stock_was_taken() {
        Walk walk = bought().on("2027-01-05").settle();
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2026, 12, 31), 1_000_000)))
                .containsExactly("grants.HANDOVER_DAY");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2027, 1, 1), 1_000_000));
        assertThat(Inventory.of(LocalDate.of(2026, 12, 31), List.of(walk.file()))
                        .total())
                .isEqualTo(Rupiah.of(10_000_000));
    }

    /** What holds for money holds for goods: nobody under sanction or suspicion is given more. */
    @Test
    void a_sanctioned_or_suspected_recipient_is_given_no_more_goods() {
        Walk sanctioned = bought().does(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2026, 3, 10), 1_000_000));
        sanctioned
                .does(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(WHY, "ND-1"))
                .does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new OversightCommand.Sanction(WHY, SanctionRung.WARNING_1, "S-1", LocalDate.of(2026, 3, 10)));
        Walk suspected = bought().does(ProposalRole.TAPD, "tapd", new OversightCommand.SuspectDuplicate(WHY));
        for (Walk walk : List.of(sanctioned, suspected)) {
            assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", give(LocalDate.of(2026, 3, 10), 1_000_000)))
                    .containsExactly("core.FLAGGED");
            assertThat(walk.refused(ProposalRole.PPTK, "pptk", buy("SPK-2"))).containsExactly("core.FLAGGED");
        }
    }

    /** An officer who has decided is made no party of the case afterwards, and a party no officer. */
    @Test
    void nobody_is_officer_and_party() {
        Walk walk = Walk.upTo(ProposalStage.DISBURSEMENT_REQUESTED);
        assertThat(walk.ask(
                                Actor.of("applicant", ProposalRole.TREASURER),
                                new DeliveryCommand.VerifyRequest("SPP-1", Walk.ACCOUNT, Rupiah.of(50_000_000)))
                        .isAccepted())
                .isFalse();
    }
}
