package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The conditions of report and refund (<i>pertanggungjawaban</i>). */
final class AccountabilityRules {
    /** The phase of the checklist in which the papers of the report stand. */
    static final Code REPORT = Code.of("REPORT");

    private final ProposalPolicy policy;

    AccountabilityRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** What was used and what was left make what was received; over-use is thereby impossible. */
    List<Finding> useAddsUp(CaseFile<Proposal> file, AccountabilityCommand.SubmitReport report) {
        Rupiah received = file.data().delivery().received();
        Rupiah sum = report.used().plus(report.unused());
        return sum.equals(received)
                ? List.of()
                : Finding.block("grants.USE_SUM")
                        .at("used")
                        .found(sum.value())
                        .expected(Relation.EQUAL, received.value())
                        .mend(received)
                        .only(GrantLaw.ACCOUNTABILITY);
    }

    /** Goods and services leave no money behind: what was handed over is what is in use. */
    List<Finding> inKindLeavesNoMoney(CaseFile<Proposal> file, AccountabilityCommand.SubmitReport report) {
        boolean money = !report.unused().isZero() || !report.interest().isZero();
        return money && !file.data().isOfMoney()
                ? Finding.block("grants.NO_MONEY_LEFT")
                        .at("unused")
                        .found(report.unused().plus(report.interest()).value())
                        .expected(Relation.EQUAL, 0)
                        .only(GrantLaw.IN_KIND)
                : List.of();
    }

    /** No less was used than was reported part by part. */
    List<Finding> useCoversTranches(CaseFile<Proposal> file, AccountabilityCommand.SubmitReport report) {
        Rupiah reported = file.data().delivery().reportedUse();
        return report.used().isLessThan(reported)
                ? Finding.block("grants.USE_BELOW_REPORTED")
                        .at("used")
                        .found(report.used().value())
                        .expected(Relation.AT_LEAST, reported.value())
                        .mend(reported)
                        .only(policy.trancheReport().source())
                : List.of();
    }

    /** Nothing in the report is below zero. */
    List<Finding> useIsNotNegative(AccountabilityCommand.SubmitReport report) {
        boolean negative = report.used().isNegative()
                || report.unused().isNegative()
                || report.interest().isNegative();
        return negative
                ? Finding.block("grants.NO_AMOUNT")
                        .at("used")
                        .expected(Relation.AT_LEAST, 0)
                        .only(GrantLaw.ACCOUNTABILITY)
                : List.of();
    }

    /** The activity has ended when its use is reported. */
    List<Finding> activityHasEnded(AccountabilityCommand.SubmitReport report, Occasion o) {
        return BudgetRules.dayHasCome("activityEnded", report.activityEnded(), o, GrantLaw.ACCOUNTABILITY);
    }

    /** The papers of the report are there. */
    List<Finding> reportPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, REPORT, file.data().application(), Set.of(), papers.kinds());
    }

    /** No more comes back than is owed. */
    List<Finding> refundIsOwed(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah owed = outstanding(file.data());
        return amount.isPositive() && !amount.isMoreThan(owed)
                ? List.of()
                : Finding.block("grants.REFUND_AMOUNT")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, owed.value())
                        .mend(owed)
                        .only(policy.interestRefundable().source());
    }

    /** The deposit was made today or before. */
    List<Finding> depositWasMade(LocalDate date, Occasion o) {
        return BudgetRules.dayHasCome(
                "date", date, o, policy.interestRefundable().source());
    }

    /** The same deposit counts once; spaces, punctuation and case in its number do not make it another. */
    List<Finding> depositIsNew(List<Accountability.Refund> known, String sts) {
        return known.stream().noneMatch(one -> BankAccount.plain(one.sts()).equals(BankAccount.plain(sts)))
                ? List.of()
                : Finding.block("grants.STS_REUSED").at("sts").found(sts).only(GrantLaw.REFUND);
    }

    /** What is to be refunded in all. */
    Rupiah refundable(Proposal proposal) {
        return proposal.accountability().refundable(policy.interestRefundable().value());
    }

    /** Whether the recipient has accounted for everything: by a report that was accepted, or because all of it went back. */
    boolean isAccounted(Proposal proposal) {
        Accountability accountability = proposal.accountability();
        return accountability.accepted()
                || !accountability.refunded().isLessThan(proposal.delivery().received());
    }

    /** What is still owed. */
    Rupiah outstanding(Proposal proposal) {
        return proposal.accountability().outstanding(policy.interestRefundable().value());
    }
}
