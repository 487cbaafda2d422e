package id.pendopo.grants.proposal;

import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Reading;
import java.time.LocalDate;
import java.util.List;

/** The conditions of a change of the budget (<i>perubahan APBD dan perubahan Penjabaran APBD</i>). */
final class BudgetVersionRules {
    private final ProposalPolicy policy;

    BudgetVersionRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** The first budget of the year is no change of it. */
    List<Finding> isAChange(BudgetVersion version) {
        return version.isChange()
                ? List.of()
                : Finding.block("grants.BUDGET_VERSION_KIND")
                        .at("kind")
                        .found(version.kind())
                        .expected(
                                Relation.ONE_OF,
                                List.of(BudgetVersion.Kind.PENJABARAN_CHANGE, BudgetVersion.Kind.APBD_P))
                        .only(GrantLaw.BUDGET_CHANGE);
    }

    /** Versions follow each other by their dates; two of one day stand in the order in which they were recorded. */
    List<Finding> comesAfter(CaseFile<Proposal> file, BudgetVersion version) {
        LocalDate last = latest(file).date();
        return version.date().isBefore(last)
                ? Finding.block("grants.BUDGET_VERSION_ORDER")
                        .at("date")
                        .found(version.date())
                        .expected(Relation.AT_LEAST, last)
                        .only(GrantLaw.BUDGET_CHANGE)
                : List.of();
    }

    /** The same regulation is one version; spaces, punctuation and case do not make it another. */
    List<Finding> isNew(CaseFile<Proposal> file, BudgetVersion version) {
        boolean known = file.data().budgeting().versions().stream()
                .anyMatch(one -> BankAccount.plain(one.number()).equals(BankAccount.plain(version.number())));
        return known
                ? Finding.block("grants.BUDGET_VERSION_KNOWN")
                        .at("number")
                        .found(version.number())
                        .only(GrantLaw.BUDGET_CHANGE)
                : List.of();
    }

    /**
     * Who may enter the change of the budget may also be raised by it, and nobody else; to lower anyone is always open. That a raise
     * counts as entering is Pendopo's reading [D] of PW691 Pasal 10 ayat (5), which speaks of proposals.
     */
    List<Finding> mayBeRaised(CaseFile<Proposal> file, BudgetVersion version) {
        boolean raised = version.kind() == BudgetVersion.Kind.APBD_P
                && version.amount().isMoreThan(latest(file).amount());
        return raised && !policy.mayEnterRevised(file.data().programme())
                ? Finding.block("grants.NOT_RAISED_BY_REVISION")
                        .at("amount")
                        .found(version.amount().value())
                        .expected(Relation.AT_MOST, latest(file).amount().value())
                        .mend(latest(file).amount())
                        .only(policy.revisedBudget().source())
                : List.of();
    }

    /** What is set aside on top stays below the ceiling of the account. */
    List<Finding> withinCeiling(CaseFile<Proposal> file, Rupiah amount, Reading<LedgerReading> ceiling) {
        Rupiah held = latest(file).amount();
        Rupiah most = held.plus(ceiling.found().map(LedgerReading::available).orElse(Rupiah.ZERO));
        return amount.isMoreThan(held) && amount.isMoreThan(most)
                ? Finding.block("grants.OVER_CEILING")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, most.value())
                        .mend(most)
                        .only(GrantLaw.BUDGETING)
                : List.of();
    }

    private static BudgetVersion latest(CaseFile<Proposal> file) {
        return file.data().budgeting().latest().orElseThrow();
    }
}
