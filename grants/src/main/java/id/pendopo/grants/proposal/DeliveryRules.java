package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The conditions of agreement and payment (<i>perjanjian dan pencairan</i>). */
final class DeliveryRules {
    /** The phase of the checklist in which the papers of the agreement stand. */
    static final Code AGREEMENT = Code.of("AGREEMENT");
    /** The phase of the checklist in which the papers of a payment stand. */
    static final Code DISBURSEMENT = Code.of("DISBURSEMENT");

    private final ProposalPolicy policy;

    DeliveryRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** The agreement contains at least (a) to (f), and what the region adds. */
    List<Finding> agreementIsComplete(Set<AgreementClause> clauses) {
        List<Finding> findings = new ArrayList<>();
        Set<AgreementClause> least = new TreeSet<>(policy.agreementClauses().value());
        least.removeAll(clauses);
        if (!least.isEmpty()) {
            findings.add(clausesMissing(least, false));
        }
        Set<AgreementClause> extra =
                new TreeSet<>(policy.agreementExtraClauses().value());
        extra.removeAll(clauses);
        if (!extra.isEmpty()) {
            findings.add(clausesMissing(extra, true));
        }
        return findings;
    }

    private Finding clausesMissing(Set<AgreementClause> clauses, boolean ofTheRegion) {
        return Finding.block("grants.CLAUSE_MISSING")
                .at("clauses")
                .expected(Relation.PRESENT, clauses)
                .mend(String.join(", ", clauses.stream().map(Enum::name).toList()))
                .source(
                        ofTheRegion
                                ? policy.agreementExtraClauses().source()
                                : policy.agreementClauses().source());
    }

    /** The parts add up to what the decree says. */
    List<Finding> tranchesAddUp(CaseFile<Proposal> file, List<Rupiah> tranches) {
        Rupiah decreed = file.data().amounts().at(LadderStep.DECREED);
        Rupiah sum = Rupiah.sum(tranches);
        return sum.equals(decreed)
                ? List.of()
                : Finding.block("grants.NOT_AS_DECREED")
                        .at("tranches")
                        .found(sum.value())
                        .expected(Relation.EQUAL, decreed.value())
                        .mend(decreed)
                        .only(GrantLaw.AGREEMENT);
    }

    /** Each part is more than nothing. */
    List<Finding> tranchesAreAmounts(List<Rupiah> tranches) {
        return tranches.stream().allMatch(Rupiah::isPositive)
                ? List.of()
                : Finding.block("grants.NO_AMOUNT")
                        .at("tranches")
                        .expected(Relation.AT_LEAST, 1)
                        .only(GrantLaw.AGREEMENT);
    }

    /** The parts are no more than the region pays a grant in. */
    List<Finding> tranchesAreFewEnough(List<Rupiah> tranches) {
        int most = policy.mostTranches().value();
        return tranches.size() > most
                ? Finding.block("grants.TOO_MANY_TRANCHES")
                        .at("tranches")
                        .found(tranches.size())
                        .expected(Relation.AT_MOST, most)
                        .mend(most)
                        .only(policy.mostTranches().source())
                : List.of();
    }

    /** The account agreed stands in the recipient's own name. */
    List<Finding> accountIsOwn(CaseFile<Proposal> file, BankAccount account) {
        return account.isWellFormed()
                        && account.isHeldBy(
                                file.data().application().applicant().name())
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_OWN").at("account").only(GrantLaw.PAYMENT);
    }

    /** The papers of the agreement are there. */
    List<Finding> agreementPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, AGREEMENT, file.data().application(), Set.of(), papers.kinds());
    }

    /** The leader is the one who signed last, at first the one of the application, or papers prove the change. */
    List<Finding> leaderIsProven(CaseFile<Proposal> file, Leader leader, Papers papers) {
        Application application = file.data().application();
        if (leader.change() == LeaderChange.NONE) {
            boolean same = file.data()
                    .delivery()
                    .agreement()
                    .map(agreement -> agreement.leader().isNamed(leader.name()))
                    .orElseGet(() -> application.applicant().isLedBy(leader.name()));
            return same
                    ? List.of()
                    : Finding.block("grants.LEADER_CHANGED")
                            .at("leader.name")
                            .only(policy.documents().source());
        }
        List<Finding> missing = PaperRules.missing(
                policy, LeaderChange.PHASE, application, Set.of(leader.change().code()), papers.kinds());
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(Finding.block("grants.LEADER_CHANGED")
                    .at("papers")
                    .found(leader.change())
                    .source(policy.documents().source()));
        }
        findings.addAll(missing);
        return findings;
    }

    /** Parts are asked for in their order. */
    List<Finding> trancheIsNext(CaseFile<Proposal> file, int number) {
        int next = file.data().delivery().next().orElse(0);
        return number == next
                ? List.of()
                : Finding.block("grants.TRANCHE_ORDER")
                        .at("tranche")
                        .found(number)
                        .expected(Relation.EQUAL, next)
                        .only(policy.mostTranches().source());
    }

    /** The part before the next one is accounted for, where the region says so; a part out of order is told apart from this. */
    List<Finding> trancheBeforeIsAccounted(CaseFile<Proposal> file, int number) {
        Delivery delivery = file.data().delivery();
        boolean asked = policy.trancheReport().value()
                && number > 1
                && number == delivery.next().orElse(0);
        boolean accounted = !asked
                || delivery.tranche(number - 1)
                        .map(before -> before.reportedUse().isPresent())
                        .orElse(false);
        return accounted
                ? List.of()
                : Finding.block("grants.TRANCHE_UNACCOUNTED")
                        .at("tranche")
                        .mend(number - 1)
                        .only(policy.trancheReport().source());
    }

    /** The request comes before the office closes its books. */
    List<Finding> beforeCutoff(CaseFile<Proposal> file, Occasion o) {
        if (policy.disbursementCutoff().isEmpty()) {
            return List.of();
        }
        LocalDate last = policy.disbursementCutoff()
                .get()
                .value()
                .atYear(file.data().application().budget().year());
        return o.today().isAfter(last)
                ? Finding.block("grants.AFTER_CUTOFF")
                        .at("at")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(policy.disbursementCutoff().get().source())
                : List.of();
    }

    /** The decree must name the year's money: nothing is paid before the fiscal year begins. */
    List<Finding> yearHasBegun(CaseFile<Proposal> file, Occasion o) {
        LocalDate first = LocalDate.of(file.data().application().budget().year(), 1, 1);
        return o.today().isBefore(first)
                ? Finding.block("grants.YEAR_NOT_BEGUN")
                        .at("at")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, first)
                        .only(GrantLaw.FISCAL_YEAR)
                : List.of();
    }

    /** The papers of a payment are there. */
    List<Finding> disbursementPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, DISBURSEMENT, file.data().application(), Set.of(), papers.kinds());
    }

    /** The payee is the one agreed: bank, number and holder. A finding says which of them differs and never what it is. */
    List<Finding> payeeIsAgreed(CaseFile<Proposal> file, BankAccount payTo) {
        List<String> parts = file.data()
                .delivery()
                .agreement()
                .map(agreement -> agreement.account().differences(payTo))
                .orElse(BankAccount.PARTS);
        String where = String.join(", ", parts.stream().map("payTo."::concat).toList());
        return parts.isEmpty()
                ? List.of()
                : Finding.block("grants.NOT_IN_SK").at(where).only(GrantLaw.PAYMENT);
    }

    /** The amount is that of the part in hand. */
    List<Finding> amountIsAgreed(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah agreed = file.data().delivery().current().map(Tranche::amount).orElse(Rupiah.ZERO);
        return amount.equals(agreed)
                ? List.of()
                : Finding.block("grants.NOT_IN_SK")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.EQUAL, agreed.value())
                        .only(GrantLaw.PAYMENT);
    }

    /** The account in the request for payment is that of the budget. */
    List<Finding> accountIsBudgeted(CaseFile<Proposal> file, DeliveryCommand.VerifyRequest verify) {
        boolean same = file.data()
                .budgeting()
                .allocation()
                .map(place -> place.account().equals(verify.account()))
                .orElse(false);
        return same
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_FITTING")
                        .at("account")
                        .found(verify.account())
                        .only(GrantLaw.PAYMENT);
    }

    /** Everything paid, this payment included, stays within the decree. */
    List<Finding> withinDecree(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah decreed = file.data().amounts().at(LadderStep.DECREED);
        Rupiah sum = file.data().delivery().paid().plus(amount);
        return sum.isMoreThan(decreed)
                ? Finding.block("grants.OVER_DECREE")
                        .at("amount")
                        .found(sum.value())
                        .expected(Relation.AT_MOST, decreed.value())
                        .only(GrantLaw.PAYMENT)
                : List.of();
    }

    /** Some part is still to be paid. */
    List<Finding> trancheRemains(CaseFile<Proposal> file, Occasion o) {
        return file.data().delivery().next().isPresent()
                ? List.of()
                : Finding.block("grants.ALL_PAID").at("tranches").only(GrantLaw.PAYMENT);
    }

    /** Every part is paid. */
    List<Finding> everythingIsPaid(CaseFile<Proposal> file, Occasion o) {
        return file.data().delivery().next().isEmpty()
                ? List.of()
                : Finding.block("grants.NOT_ALL_PAID").at("tranches").only(GrantLaw.PAYMENT);
    }

    /** What is accounted for was paid, something of it was used, and no more than was paid. */
    List<Finding> useIsOfPaidTranche(CaseFile<Proposal> file, DeliveryCommand.ReportTranche report) {
        boolean fits = file.data()
                .delivery()
                .tranche(report.tranche())
                .filter(Tranche::isPaid)
                .map(one -> report.used().isPositive() && !report.used().isMoreThan(one.amount()))
                .orElse(false);
        return fits
                ? List.of()
                : Finding.block("grants.TRANCHE_USE")
                        .at("used")
                        .found(report.used().value())
                        .only(policy.trancheReport().source());
    }
}
