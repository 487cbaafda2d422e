package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The conditions of agreement and payment (<i>perjanjian dan pencairan</i>). */
final class DeliveryRules {
    /** The phase of the checklist in which the papers of a payment stand. */
    static final Code DISBURSEMENT = Code.of("DISBURSEMENT");
    /** The phase in which the papers of a payment in cash stand. */
    static final Code CASH = Code.of("CASH");

    private final ProposalPolicy policy;

    DeliveryRules(ProposalPolicy policy) {
        this.policy = policy;
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

    /** The receipt is there when cash is paid. */
    List<Finding> cashPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, CASH, file.data().application(), Set.of(), papers.kinds());
    }

    /** The papers of a payment are there. */
    List<Finding> disbursementPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, DISBURSEMENT, file.data().application(), Set.of(), papers.kinds());
    }

    /** What was planned is paid to the account that was agreed or signed for. */
    List<Finding> plannedPayeeIsAgreed(CaseFile<Proposal> file, BankAccount payTo) {
        return file.data().planning() == Planning.PLANNED ? payeeIsAgreed(file, payTo) : List.of();
    }

    /** Aid that could not be planned has no paper that names an account: the recipient names his own when he asks. */
    List<Finding> unplannedPayeeIsOwn(CaseFile<Proposal> file, BankAccount payTo) {
        boolean own =
                payTo.isWellFormed() && file.data().application().applicant().owns(payTo);
        return own || file.data().planning() == Planning.PLANNED
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_OWN").at("payTo").only(GrantLaw.PAYMENT);
    }

    /** Cash is for social aid. */
    List<Finding> isSocialAid(CaseFile<Proposal> file) {
        AidType type = file.data().application().aid().type();
        return type == AidType.BANSOS
                ? List.of()
                : Finding.block("grants.CASH_NOT_OPEN")
                        .at("application.aid.type")
                        .found(type)
                        .only(policy.cashLimit().source());
    }

    /** Cash ends at a limit; whatever is more goes to the recipient's account. */
    List<Finding> mayBeCash(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah limit = policy.cashLimit().value();
        // The limit is of what one recipient gets: parts of a larger sum do not slip below it.
        Rupiah granted = file.data().granted().orElse(amount).max(amount);
        return granted.isMoreThan(limit)
                ? Finding.block("grants.CASH_LIMIT")
                        .at("amount")
                        .found(granted.value())
                        .expected(Relation.AT_MOST, limit.value())
                        .mend(limit)
                        .only(policy.cashLimit().source())
                : List.of();
    }

    /** Only the officers of whoever holds this case's budget check its requests and pay it. */
    List<Finding> isOfTheHolder(CaseFile<Proposal> file, Occasion o, Function<BudgetHolder, List<Role>> duty) {
        List<Code> its = duty.apply(policy.holderOf(file.data())).stream()
                .map(Role::code)
                .toList();
        return its.contains(o.actor().role())
                ? List.of()
                : Finding.block("grants.NOT_THE_HOLDER")
                        .at("actor.role")
                        .found(o.actor().role())
                        .expected(Relation.ONE_OF, its)
                        .only(policy.budgetHolders().source());
    }

    /** The payee is the one agreed: bank, number and holder. A finding says which of them differs and never what it is. */
    List<Finding> payeeIsAgreed(CaseFile<Proposal> file, BankAccount payTo) {
        List<String> parts = file.data()
                .delivery()
                .account()
                .map(account -> account.differences(payTo))
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
                .account()
                .map(account -> account.equals(verify.account()))
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
        Rupiah decreed = file.data().granted().orElse(Rupiah.ZERO);
        Rupiah sum = file.data().delivery().paid().plus(amount);
        return sum.isMoreThan(decreed)
                ? Finding.block("grants.OVER_DECREE")
                        .at("amount")
                        .found(sum.value())
                        .expected(Relation.AT_MOST, decreed.value())
                        .only(GrantLaw.PAYMENT)
                : List.of();
    }

    private static boolean somethingRemains(Proposal proposal) {
        Delivery delivery = proposal.delivery();
        return proposal.isOfMoney()
                ? delivery.next().isPresent()
                : !delivery.goods().isFinished();
    }

    /** Some part is still to be paid or handed over. */
    List<Finding> trancheRemains(CaseFile<Proposal> file, Occasion o) {
        return somethingRemains(file.data())
                ? List.of()
                : Finding.block("grants.ALL_PAID").at("tranches").only(GrantLaw.PAYMENT);
    }

    /** Every part is paid or handed over. */
    List<Finding> everythingIsPaid(CaseFile<Proposal> file, Occasion o) {
        return !somethingRemains(file.data())
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
