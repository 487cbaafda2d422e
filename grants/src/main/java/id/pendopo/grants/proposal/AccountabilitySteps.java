package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.REPORT_MENDING;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalRole.APIP_AUDITOR;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalRole.REPORT_VERIFIER;
import static id.pendopo.grants.proposal.ProposalStage.CLOSED;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;
import static id.pendopo.grants.proposal.ProposalStage.REFUND_DUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_OVERDUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_SUBMITTED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.List;

/** The fourth page: report, refund, and the auditor's hold (<i>pertanggungjawaban dan pengawasan</i>). */
final class AccountabilitySteps {
    private final ProposalPolicy policy;
    private final AccountabilityRules rules;
    private final ReviewRules review;

    AccountabilitySteps(ProposalPolicy policy, ProposalRules rules) {
        this.policy = policy;
        this.rules = rules.accountability();
        this.review = rules.review();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    List<Step<Proposal>> all() {
        return List.of(
                step("Penerima menyampaikan laporan penggunaan dan pernyataan tanggung jawab")
                        .under(GrantLaw.REPORT, GrantLaw.ACCOUNTABILITY)
                        .by(RECIPIENT)
                        .as(Manner.REQUESTED)
                        .on(AccountabilityCommand.SubmitReport.class)
                        .from(IN_USE, REPORT_RETURNED, REPORT_OVERDUE)
                        .to(REPORT_SUBMITTED)
                        .evenWhile(ON_HOLD)
                        .provided("grants.USE_SUM", (file, report, o) -> rules.useAddsUp(file, report))
                        .provided("grants.NO_MONEY_LEFT", (file, report, o) -> rules.inKindLeavesNoMoney(file, report))
                        .provided(
                                "grants.USE_BELOW_REPORTED", (file, report, o) -> rules.useCoversTranches(file, report))
                        .provided("grants.NO_AMOUNT", (file, report, o) -> rules.useIsNotNegative(report))
                        .provided("grants.DAY_TO_COME", (file, report, o) -> rules.activityHasEnded(report, o))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, report, o) -> rules.reportPapers(file, report.papers()))
                        .stopping(REPORT_DUE)
                        .recording((file, report, o) ->
                                new AccountabilityEvent.ReportSubmitted(new Accountability.UseReport(
                                        o.today(),
                                        report.used(),
                                        report.unused(),
                                        report.interest(),
                                        report.activityEnded()))),
                step("Laporan tidak disampaikan sampai batas waktu")
                        .under(
                                policy.reportDueDay().source(),
                                policy.reportDueRule().source())
                        .by(Role.SYSTEM)
                        .on(AccountabilityCommand.MarkOverdue.class)
                        .from(IN_USE)
                        .to(REPORT_OVERDUE)
                        .evenWhile(ON_HOLD)
                        .whenPassed(REPORT_DUE, file -> new AccountabilityCommand.MarkOverdue())
                        .recording((file, overdue, o) -> new AccountabilityEvent.ReportOverdue()),
                step("Laporan diterima")
                        .under(GrantLaw.REPORT)
                        .by(REPORT_VERIFIER)
                        .on(AccountabilityCommand.AcceptReport.class)
                        .from(REPORT_SUBMITTED)
                        .toOneOf((file, accept, o) -> afterRefund(file), CLOSED, REFUND_DUE)
                        .notByWhoeverDid(ReviewCommand.Evaluate.class)
                        .notByWhoeverDid(ReviewCommand.Recommend.class)
                        .notByWhoeverDid(ReviewCommand.NotRecommend.class)
                        .recording((file, accept, o) -> new AccountabilityEvent.ReportAccepted(
                                accept.verificationNote(), rules.refundable(file.data()))),
                step("Laporan dikembalikan kepada penerima")
                        .under(GrantLaw.REPORT)
                        .by(REPORT_VERIFIER)
                        .on(AccountabilityCommand.ReturnReport.class)
                        .from(REPORT_SUBMITTED)
                        .to(REPORT_RETURNED)
                        .returning()
                        .notByWhoeverDid(ReviewCommand.Evaluate.class)
                        .notByWhoeverDid(ReviewCommand.Recommend.class)
                        .notByWhoeverDid(ReviewCommand.NotRecommend.class)
                        .recording((file, back, o) -> new AccountabilityEvent.ReportReturned(back.missing())),
                step("Laporan yang dikembalikan tidak dilengkapi sampai batas waktu")
                        .under(policy.reportMendTerm().source())
                        .by(Role.SYSTEM)
                        .on(AccountabilityCommand.MarkOverdue.class)
                        .from(REPORT_RETURNED)
                        .to(REPORT_OVERDUE)
                        .evenWhile(ON_HOLD)
                        .whenPassed(REPORT_MENDING, file -> new AccountabilityCommand.MarkOverdue())
                        .recording((file, overdue, o) -> new AccountabilityEvent.ReportOverdue()),
                step("Penerima melaporkan setoran sisa dana")
                        .under(GrantLaw.REFUND)
                        .by(RECIPIENT)
                        .as(Manner.REQUESTED)
                        .on(AccountabilityCommand.ReportDeposit.class)
                        .from(REFUND_DUE)
                        .staying()
                        .evenWhile(ON_HOLD)
                        .provided("grants.REFUND_AMOUNT", (file, told, o) -> rules.refundIsOwed(file, told.amount()))
                        .provided("grants.DAY_TO_COME", (file, told, o) -> rules.depositWasMade(told.date(), o))
                        .provided(
                                "grants.STS_REUSED",
                                (file, told, o) -> rules.depositIsNew(
                                        file.data().accountability().deposits(), told.sts()))
                        .provided(
                                "grants.STS_REUSED",
                                (file, told, o) -> rules.depositIsNew(
                                        file.data().accountability().refunds(), told.sts()))
                        .recording((file, told, o) -> new AccountabilityEvent.DepositReported(
                                new Accountability.Refund(told.sts(), told.date(), told.amount()))),
                step("Sisa dana disetor ke rekening kas umum daerah")
                        .under(policy.interestRefundable().source(), GrantLaw.REFUND)
                        .by(policy.holdersOfMoney().stream()
                                .flatMap(holder -> holder.bookers().stream())
                                .distinct()
                                .toArray(Role[]::new))
                        .as(Manner.ENTERED)
                        .on(AccountabilityCommand.RecordRefund.class)
                        .from(REFUND_DUE)
                        .toOneOf((file, refund, o) -> afterRefund(file), REFUND_DUE, REPORT_RETURNED, CLOSED)
                        .again("setoran berikutnya, atau LPJ atas bagian yang tidak diperintahkan kembali")
                        .evenWhile(ON_HOLD)
                        .provided(
                                "grants.REFUND_AMOUNT", (file, refund, o) -> rules.refundIsOwed(file, refund.amount()))
                        .provided("grants.DAY_TO_COME", (file, refund, o) -> rules.depositWasMade(refund.date(), o))
                        .provided(
                                "grants.STS_REUSED",
                                (file, refund, o) -> rules.depositIsNew(
                                        file.data().accountability().refunds(), refund.sts()))
                        .posting((file, refund, o) -> Ledger.takeBack(file, refund.amount()))
                        .recording((file, refund, o) -> new AccountabilityEvent.Refunded(
                                new Accountability.Refund(refund.sts(), refund.date(), refund.amount()))),
                step("Auditor APIP menahan berkas")
                        .under(GrantLaw.HOLD)
                        .by(APIP_AUDITOR)
                        .on(ReviewCommand.Hold.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .raising(ON_HOLD)
                        .notWhile(ON_HOLD)
                        .recording((file, hold, o) -> new ReviewEvent.Flagged(true, hold.cause())),
                step("Auditor APIP melepas berkas")
                        .under(GrantLaw.HOLD)
                        .by(APIP_AUDITOR)
                        .on(ReviewCommand.Release.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .lowering(ON_HOLD)
                        .evenWhile(ON_HOLD)
                        .given("grants.NOT_HELD", review::isHeld)
                        .recording((file, release, o) -> new ReviewEvent.Flagged(false, release.cause())));
    }

    /**
     * Closed once nothing is owed and everything is accounted for; an order to pay back a part is no report of the rest. Looks at the
     * data as the step leaves it.
     */
    private Stage afterRefund(CaseFile<Proposal> file) {
        if (rules.outstanding(file.data()).isPositive()) {
            return REFUND_DUE;
        }
        return rules.isAccounted(file.data()) ? CLOSED : REPORT_RETURNED;
    }
}
