package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;

/** The conditions of audit and sanction (<i>pengawasan dan sanksi</i>). */
final class OversightRules {
    private final ProposalPolicy policy;

    OversightRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** An audit is open. */
    List<Finding> isAudited(CaseFile<Proposal> file, Occasion o) {
        return file.has(ProposalFlag.UNDER_AUDIT)
                ? List.of()
                : Finding.block("grants.NO_AUDIT").at("flags").only(GrantLaw.AUDIT);
    }

    /** A sanction lies over the case. */
    List<Finding> isSanctioned(CaseFile<Proposal> file, Occasion o) {
        return file.has(ProposalFlag.SANCTIONED)
                ? List.of()
                : Finding.block("grants.NOT_SANCTIONED").at("flags").only(GrantLaw.SANCTION);
    }

    /** A suspicion lies over the case. */
    List<Finding> isSuspected(CaseFile<Proposal> file, Occasion o) {
        return file.has(ProposalFlag.DUPLICATE_SUSPECT)
                ? List.of()
                : Finding.block("grants.NOT_SUSPECTED").at("flags").only(GrantLaw.DUPLICATE);
    }

    /** The head sanctions on a report of the auditor or of the agency, never of himself. */
    List<Finding> breachIsReported(CaseFile<Proposal> file, Occasion o) {
        return file.data().accountability().oversight().reports().isEmpty()
                ? Finding.block("grants.NO_BREACH_REPORTED").at("reports").only(GrantLaw.SANCTION)
                : List.of();
    }

    /** Only a recipient who received something is sanctioned for its use. */
    List<Finding> somethingWasReceived(CaseFile<Proposal> file, Occasion o) {
        return file.data().delivery().received().isPositive()
                ? List.of()
                : Finding.block("grants.NOTHING_PAID").at("delivery").only(GrantLaw.SANCTION);
    }

    /** The rung is the next of the ladder, or a later one where the region lets rungs be skipped. */
    List<Finding> rungIsNext(CaseFile<Proposal> file, SanctionRung rung) {
        List<SanctionRung> may = policy.sanctionLadder()
                .value()
                .after(file.data().accountability().oversight().rungs());
        return may.contains(rung)
                ? List.of()
                : Finding.block("grants.RUNG_SKIPPED")
                        .at("rung")
                        .found(rung)
                        .expected(Relation.ONE_OF, may)
                        .only(policy.sanctionLadder().source());
    }

    /** Money is ordered back with its amount. */
    List<Finding> isNoRefund(SanctionRung rung) {
        return rung == SanctionRung.REFUND
                ? Finding.block("grants.REFUND_BY_ORDER")
                        .at("rung")
                        .found(rung)
                        .only(policy.sanctionLadder().source())
                : List.of();
    }

    /** Between a warning and whatever follows it the recipient has the days of the ladder. */
    List<Finding> warningHasRun(CaseFile<Proposal> file, LocalDate date) {
        int days = policy.sanctionLadder().value().daysBetween();
        return file.data()
                .accountability()
                .oversight()
                .lastWarning()
                .map(last -> last.plusDays(days))
                .filter(date::isBefore)
                .map(first -> Finding.block("grants.WARNING_RUNS")
                        .at("date")
                        .found(date)
                        .expected(Relation.AT_LEAST, first)
                        .mend(first)
                        .only(policy.sanctionLadder().source()))
                .orElse(List.of());
    }

    /** No less is ordered back than the recipient's own report left. */
    List<Finding> coversWhatWasLeft(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah left = file.data()
                .accountability()
                .unusedOf(policy.interestRefundable().value());
        return amount.isLessThan(left)
                ? Finding.block("grants.REFUND_TOO_SMALL")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_LEAST, left.value())
                        .mend(left)
                        .only(GrantLaw.REFUND_ORDER)
                : List.of();
    }

    /** No more is ordered back than was received, with the interest that was reported. */
    List<Finding> wasReceived(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah most = file.data()
                .delivery()
                .received()
                .plus(file.data()
                        .accountability()
                        .report()
                        .map(Accountability.UseReport::interest)
                        .orElse(Rupiah.ZERO));
        return amount.isPositive() && !amount.isMoreThan(most)
                ? List.of()
                : Finding.block("grants.REFUND_AMOUNT")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, most.value())
                        .mend(most)
                        .only(GrantLaw.SANCTION);
    }
}
