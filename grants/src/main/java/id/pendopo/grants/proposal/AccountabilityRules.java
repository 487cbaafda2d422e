package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.util.ArrayList;
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
        List<Finding> findings = new ArrayList<>();
        Rupiah received = file.data().delivery().paid();
        Rupiah sum = report.used().plus(report.unused());
        if (!sum.equals(received)) {
            findings.add(Finding.block("grants.USE_SUM")
                    .at("used")
                    .found(sum.value())
                    .expected(Relation.EQUAL, received.value())
                    .mend(received)
                    .source(GrantLaw.ACCOUNTABILITY));
        }
        if (report.used().isNegative()
                || report.unused().isNegative()
                || report.interest().isNegative()) {
            findings.add(Finding.block("grants.NO_AMOUNT")
                    .at("used")
                    .expected(Relation.AT_LEAST, 0)
                    .source(GrantLaw.ACCOUNTABILITY));
        }
        return findings;
    }

    /** The activity has ended when its use is reported. */
    List<Finding> activityHasEnded(AccountabilityCommand.SubmitReport report, Occasion o) {
        return BudgetRules.dayHasCome("activityEnded", report.activityEnded(), o, GrantLaw.ACCOUNTABILITY);
    }

    /** The papers of the report are there. */
    List<Finding> reportPapers(CaseFile<Proposal> file, Papers papers) {
        return IntakeRules.missing(policy, REPORT, file.data().application(), Set.of(), papers.kinds());
    }

    /** No more comes back than is owed. */
    List<Finding> refundIsOwed(CaseFile<Proposal> file, AccountabilityCommand.RecordRefund refund) {
        Rupiah owed = outstanding(file.data());
        return refund.amount().isPositive() && !refund.amount().isMoreThan(owed)
                ? List.of()
                : Finding.block("grants.REFUND_AMOUNT")
                        .at("amount")
                        .found(refund.amount().value())
                        .expected(Relation.AT_MOST, owed.value())
                        .mend(owed)
                        .only(policy.interestRefundable().source());
    }

    /** The deposit was made today or before. */
    List<Finding> depositWasMade(AccountabilityCommand.RecordRefund refund, Occasion o) {
        return BudgetRules.dayHasCome(
                "date", refund.date(), o, policy.interestRefundable().source());
    }

    /** What is to be refunded in all. */
    Rupiah refundable(Proposal proposal) {
        return proposal.accountability().refundable(policy.interestRefundable().value());
    }

    /** What is still owed. */
    Rupiah outstanding(Proposal proposal) {
        return proposal.accountability().outstanding(policy.interestRefundable().value());
    }
}
