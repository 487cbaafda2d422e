package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalFlag.SANCTIONED;
import static id.pendopo.grants.proposal.ProposalRole.PA;
import static id.pendopo.grants.proposal.ProposalRole.PPTK;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_HEAD;
import static id.pendopo.grants.proposal.ProposalStage.DISBURSED;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of goods and services (<i>pengadaan dan penyerahan</i>): no money goes to the recipient; the agency buys under its own
 * budget and hands over, and what it has not handed over on 31 December is inventory.
 */
final class HandoverSteps {
    private final ProposalPolicy policy;
    private final ReviewRoute route;
    private final HandoverRules rules;
    private final AgreementRules agreement;

    HandoverSteps(ProposalPolicy policy, ReviewRoute route, ProposalRules rules) {
        this.route = route;
        this.policy = policy;
        this.rules = rules.handover();
        this.agreement = rules.agreement();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    List<Step<Proposal>> all() {
        return List.of(
                step("Pengadaan barang atau jasa oleh SKPD")
                        .under(GrantLaw.IN_KIND, GrantLaw.PROCUREMENT)
                        .by(PPTK, SKPD_HEAD, PA)
                        .as(Manner.ENTERED)
                        .on(HandoverCommand.RecordProcurement.class)
                        .from(route.promised())
                        .staying()
                        .notWhile(DISPUTED)
                        .notWhile(SANCTIONED)
                        .notWhile(DUPLICATE_SUSPECT)
                        .given("grants.ANOTHER_FORM", rules::isInKind)
                        .given("grants.YEAR_OVER", rules::yearIsRunning)
                        .provided("grants.NO_AMOUNT", (file, buy, o) -> rules.costsSomething(buy.amount()))
                        .provided("grants.OVER_DECREE", (file, buy, o) -> rules.withinDecree(file, buy.amount()))
                        .provided("grants.CONTRACT_REUSED", (file, buy, o) -> rules.contractIsNew(file, buy.contract()))
                        .provided("grants.YEAR_OVER", (file, buy, o) -> rules.receivedInYear(file, buy.date()))
                        .provided(
                                "grants.DAY_TO_COME",
                                (file, buy, o) -> BudgetRules.dayHasCome("date", buy.date(), o, GrantLaw.PROCUREMENT))
                        .posting((file, buy, o) -> Ledger.pay(file, buy.amount()))
                        .recording((file, buy, o) -> new HandoverEvent.Procured(
                                new Goods.Procurement(buy.contract(), buy.date(), buy.item(), buy.amount()))),
                step("Serah terima barang atau jasa kepada penerima")
                        .under(GrantLaw.IN_KIND)
                        .by(SKPD_HEAD)
                        .on(HandoverCommand.HandOver.class)
                        .from(route.promised())
                        .to(DISBURSED)
                        .notWhile(DISPUTED)
                        .notWhile(SANCTIONED)
                        .notWhile(DUPLICATE_SUSPECT)
                        .given("grants.ANOTHER_FORM", rules::isInKind)
                        .provided("grants.OVER_PROCURED", (file, give, o) -> rules.wasBought(file, give.items()))
                        .provided("grants.NO_AMOUNT", (file, give, o) -> rules.eachCostsSomething(give.items()))
                        .provided("grants.HANDOVER_DAY", (file, give, o) -> rules.wasThereOnTheDay(file, give))
                        .provided("grants.GOODS_LEFT", (file, give, o) -> rules.nothingStaysBehind(file, give))
                        .provided(
                                "grants.DOCUMENT_MISSING", (file, give, o) -> rules.handoverPapers(file, give.papers()))
                        .provided(
                                "grants.LEADER_CHANGED",
                                (file, give, o) -> agreement.leaderIsProven(file, give.leader(), give.papers()))
                        .provided(
                                "grants.DAY_TO_COME",
                                (file, give, o) -> BudgetRules.dayHasCome("date", give.date(), o, GrantLaw.IN_KIND))
                        .joinedBy((file, give, o) ->
                                give.leader().person().stream().toList())
                        .stopping(YEAR_END)
                        .posting((file, give, o) -> give.last() ? Ledger.releaseUnbought(file) : List.of())
                        .recording((file, give, o) -> new HandoverEvent.HandedOver(
                                new Goods.Handover(give.bast(), give.date(), give.items(), give.last()),
                                give.leader(),
                                give.papers().kinds())),
                step("Barang yang belum diserahkan pada 31 Desember dicatat sebagai persediaan")
                        .under(GrantLaw.INVENTORY)
                        .by(Role.SYSTEM)
                        .on(HandoverCommand.TakeStock.class)
                        .from(route.promised())
                        .staying()
                        .evenWhile(ON_HOLD)
                        .given("grants.NOTHING_LEFT", rules::somethingIsLeft)
                        .whenPassed(YEAR_END, file -> new HandoverCommand.TakeStock())
                        .until(
                                YEAR_END,
                                (file, take, o) -> LocalDate.of(o.today().getYear(), 12, 31))
                        .posting((file, take, o) -> Ledger.releaseAtYearEnd(file))
                        .recording((file, take, o) -> new HandoverEvent.StockTaken(
                                LocalDate.of(o.today().getYear() - 1, 12, 31),
                                file.data()
                                        .delivery()
                                        .goods()
                                        .cost()
                                        .minus(file.data().delivery().goods().delivered()),
                                Ledger.unbought(file.data()))),
                step("Seluruh barang atau jasa sudah diserahkan ketika tahun anggaran berakhir")
                        .under(GrantLaw.IN_KIND, GrantLaw.FISCAL_YEAR)
                        .by(Role.SYSTEM)
                        .on(HandoverCommand.EndDelivery.class)
                        .from(route.promised())
                        .to(IN_USE)
                        .evenWhile(ON_HOLD)
                        .given("grants.GOODS_LEFT", rules::allIsHandedOver)
                        .whenPassed(YEAR_END, file -> new HandoverCommand.EndDelivery())
                        .stopping(YEAR_END)
                        .until(REPORT_DUE, (file, end, o) -> policy.reportDueAfterYear(file.data()))
                        .posting((file, end, o) -> Ledger.releaseUnbought(file))
                        .recording((file, end, o) -> new HandoverEvent.DeliveryEnded(Ledger.unbought(file.data()))));
    }
}
