package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The conditions of goods and services (<i>pengadaan dan penyerahan</i>). */
final class HandoverRules {
    /** The phase of the checklist in which the papers of a handover stand. */
    static final Code HANDOVER = Code.of("HANDOVER");

    private final ProposalPolicy policy;

    HandoverRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** It is given in kind: then the agency buys, and no money goes to the recipient. */
    List<Finding> isInKind(CaseFile<Proposal> file, Occasion o) {
        return file.data().isOfMoney() ? anotherForm(file) : List.of();
    }

    /** It is given in money. */
    List<Finding> isInMoney(CaseFile<Proposal> file, Occasion o) {
        return file.data().isOfMoney() ? List.of() : anotherForm(file);
    }

    private static List<Finding> anotherForm(CaseFile<Proposal> file) {
        AidForm form = file.data().application().aid().form();
        return Finding.block("grants.ANOTHER_FORM")
                .at("application.aid.form")
                .found(form)
                .only(GrantLaw.IN_KIND);
    }

    /** The year in whose budget it stands is not over: nothing is bought from it any more. */
    List<Finding> yearIsRunning(CaseFile<Proposal> file, Occasion o) {
        LocalDate last = file.data().application().budget().lastDay();
        return o.today().isAfter(last)
                ? Finding.block("grants.YEAR_OVER")
                        .at("at")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(GrantLaw.FISCAL_YEAR)
                : List.of();
    }

    /** What is bought cost something. */
    List<Finding> costsSomething(Rupiah amount) {
        return amount.isPositive()
                ? List.of()
                : Finding.block("grants.NO_AMOUNT")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_LEAST, 1)
                        .only(GrantLaw.IN_KIND);
    }

    /** Everything bought, this included, stays within the decree. */
    List<Finding> withinDecree(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah decreed = file.data().granted().orElse(Rupiah.ZERO);
        Rupiah sum = file.data().delivery().goods().cost().plus(amount);
        return sum.isMoreThan(decreed)
                ? Finding.block("grants.OVER_DECREE")
                        .at("amount")
                        .found(sum.value())
                        .expected(Relation.AT_MOST, decreed.value())
                        .only(GrantLaw.IN_KIND)
                : List.of();
    }

    /** A contract counts once. */
    List<Finding> contractIsNew(CaseFile<Proposal> file, String contract) {
        boolean known = file.data().delivery().goods().bought().stream()
                .anyMatch(one -> BankAccount.plain(one.contract()).equals(BankAccount.plain(contract)));
        return known
                ? Finding.block("grants.CONTRACT_REUSED")
                        .at("contract")
                        .found(contract)
                        .only(GrantLaw.PROCUREMENT)
                : List.of();
    }

    /** It was received in the year from whose budget it was bought, and not on a day to come. */
    List<Finding> receivedInYear(CaseFile<Proposal> file, LocalDate day) {
        int year = file.data().application().budget().year();
        if (day.getYear() != year) {
            return Finding.block("grants.YEAR_OVER")
                    .at("date")
                    .found(day)
                    .expected(Relation.EQUAL, year)
                    .only(GrantLaw.FISCAL_YEAR);
        }
        return List.of();
    }

    /** Of each contract no more is handed over than was bought and is left; nothing of a contract that is unknown. */
    List<Finding> wasBought(CaseFile<Proposal> file, List<Goods.Item> items) {
        Map<String, Rupiah> byContract = new LinkedHashMap<>();
        items.forEach(item -> byContract.merge(BankAccount.plain(item.contract()), item.amount(), Rupiah::plus));
        List<Finding> findings = new ArrayList<>();
        byContract.forEach((contract, amount) -> {
            Rupiah left = file.data().delivery().goods().leftOf(contract);
            if (amount.isMoreThan(left)) {
                findings.add(Finding.block("grants.OVER_PROCURED")
                        .at("items")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, left.value())
                        .source(GrantLaw.IN_KIND));
            }
        });
        return findings;
    }

    /** Nothing is handed over that cost nothing. */
    List<Finding> eachCostsSomething(List<Goods.Item> items) {
        return items.stream()
                .map(Goods.Item::amount)
                .filter(amount -> !amount.isPositive())
                .findFirst()
                .map(this::costsSomething)
                .orElse(List.of());
    }

    /**
     * On the day of the record each thing was bought, and lies after the last year's end at which stock was taken: a record dated back
     * would take things out of an inventory that is closed.
     */
    List<Finding> wasThereOnTheDay(CaseFile<Proposal> file, HandoverCommand.HandOver handover) {
        Goods goods = file.data().delivery().goods();
        return Stream.concat(
                        goods.stockTakenOn().map(on -> on.plusDays(1)).stream(),
                        handover.items().stream().flatMap(item -> goods.boughtOn(item.contract()).stream()))
                .max(LocalDate::compareTo)
                .filter(handover.date()::isBefore)
                .map(first -> Finding.block("grants.HANDOVER_DAY")
                        .at("date")
                        .found(handover.date())
                        .expected(Relation.AT_LEAST, first)
                        .mend(first)
                        .only(GrantLaw.HANDOVER_DAY))
                .orElse(List.of());
    }

    /** Nothing that was bought stays behind when no more is to come. */
    List<Finding> nothingStaysBehind(CaseFile<Proposal> file, HandoverCommand.HandOver handover) {
        Goods goods = file.data().delivery().goods();
        Rupiah handed = Rupiah.sum(handover.items().stream().map(Goods.Item::amount));
        Rupiah left = goods.cost().minus(goods.delivered()).minus(handed);
        return handover.last() && left.isPositive()
                ? Finding.block("grants.GOODS_LEFT")
                        .at("last")
                        .found(left.value())
                        .expected(Relation.EQUAL, 0)
                        .mend(left)
                        .only(GrantLaw.IN_KIND)
                : List.of();
    }

    /** The papers of a handover are there. */
    List<Finding> handoverPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, HANDOVER, file.data().application(), Set.of(), papers.kinds());
    }

    /** Something that was bought is still with the agency. */
    List<Finding> somethingIsLeft(CaseFile<Proposal> file, Occasion o) {
        Goods goods = file.data().delivery().goods();
        return goods.cost().isMoreThan(goods.delivered())
                ? List.of()
                : Finding.block("grants.NOTHING_LEFT").at("goods").only(GrantLaw.INVENTORY);
    }

    /** Something was handed over, and all that was bought. */
    List<Finding> allIsHandedOver(CaseFile<Proposal> file, Occasion o) {
        Goods goods = file.data().delivery().goods();
        Rupiah left = goods.cost().minus(goods.delivered());
        return !goods.cost().isZero() && left.isZero()
                ? List.of()
                : Finding.block("grants.GOODS_LEFT")
                        .at("goods")
                        .found(left.value())
                        .mend(left)
                        .only(GrantLaw.INVENTORY);
    }
}
