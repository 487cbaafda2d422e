package id.pendopo.grants.proposal;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.grants.proposal.ProposalClock.REPORT_MENDING;
import static id.pendopo.grants.proposal.ProposalClock.RESUBMISSION;
import static id.pendopo.grants.proposal.ProposalClock.TEAM_REPORT;
import static id.pendopo.grants.proposal.ProposalRole.APIP_AUDITOR;
import static id.pendopo.grants.proposal.ProposalRole.APPLICANT;
import static id.pendopo.grants.proposal.ProposalRole.KUASA_BUD;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalRole.REGION_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.TAPD;
import static id.pendopo.grants.proposal.ProposalStage.CLOSED;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.LAPSED;
import static id.pendopo.grants.proposal.ProposalStage.REJECTED;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.WITHDRAWN;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The procedure of a proposal (<i>alur usulan hibah</i>) under one version of a region's policy. Its steps stand on pages by theme;
 * here stands what holds across them: who may not do what beside what, what comes only
 * after what, and how long a file waits where.
 */
public final class ProposalWorkflow {
    private ProposalWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @param version which version the policy is of; each case submitted under an illustration keeps that it was
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the region's chains make a workflow that the linter or the model
     *     checker refuses
     */
    public static Workflow<Proposal> of(ProposalPolicy policy, PolicyVersion version) {
        ReviewRoute route = new ReviewRoute(policy);
        ProposalRules rules = ProposalRules.of(policy, route);
        FilingSteps filing = new FilingSteps(policy, version.illustration(), route, rules);
        WorkflowBuilder<Proposal> workflow = Workflow.<Proposal>of(ProposalPolicy.PROCEDURE, version.toStamp())
                .commands(ProposalCommand.class)
                .events(ProposalEvent.class)
                .steps(filing.filing())
                .steps(new ReviewSteps(policy, route, rules).all())
                .steps(filing.leaving())
                .steps(new BudgetSteps(policy, route, rules).all())
                .steps(new AgreementSteps(policy, rules).all())
                .steps(new IntegritySteps(rules).all())
                .steps(new DeliverySteps(policy, route, rules).all())
                .steps(new HandoverSteps(policy, route, rules).all())
                .steps(new AccountabilitySteps(policy, rules).all())
                .steps(new OversightSteps(policy, rules).all())
                .rooms(rooms(policy, route))
                .watching(watched(policy, route))
                .unpinned(DRAFT)
                .numbering(Map.of(
                        ProposalNumber.RECEIPT.code(), policy.receiptNumber().value()))
                .blockedBy(ProposalFlag.ON_HOLD)
                .waivable("grants.PAPER_ENTRY_LATE")
                .under(policy.paperEntryTerm().source())
                .by(REGION_HEAD)
                .endingWellAt(CLOSED)
                .endingAt(REJECTED, WITHDRAWN, LAPSED);
        leave(workflow, policy);
        separate(workflow, route);
        require(workflow, route);
        return workflow.build();
    }

    /** What the head may set aside of what screening found; what the law itself forbids nobody sets aside. */
    private static void leave(WorkflowBuilder<Proposal> workflow, ProposalPolicy policy) {
        if (policy.screening().value()) {
            for (ScreeningCode code : ScreeningCode.values()) {
                if (code.severity() == Severity.BLOCK) {
                    workflow.waivable(code.finding()).under(GrantLaw.SCREENING).by(REGION_HEAD);
                }
            }
        }
    }

    /** Duties that one person must not hold together in one case. */
    private static void separate(WorkflowBuilder<Proposal> workflow, ReviewRoute route) {
        workflow.parties(APPLICANT, RECIPIENT);
        route.separations().forEach(workflow::separating);
        // Between organs it is Pendopo's decision; between the three papers of the treasury it is the treasury's own
        // rule.
        for (BudgetHolder holder : BudgetHolder.values()) {
            for (Role checker : holder.checkers()) {
                for (Role payer : holder.payers()) {
                    workflow.separating(GrantLaw.TREASURY, checker, payer, KUASA_BUD);
                }
            }
            holder.payers().forEach(payer -> workflow.separating(TAPD, payer));
        }
        workflow.keepingApart(APIP_AUDITOR);
    }

    /** What the law demands of every path, whatever the region's chains are. */
    private static void require(WorkflowBuilder<Proposal> workflow, ReviewRoute route) {
        workflow.requiring(ReviewCommand.Consider.class)
                .onlyAfter(ReviewCommand.Recommend.class, ReviewCommand.NotRecommend.class)
                .requiring(ReviewCommand.Approve.class)
                .onlyAfter(ReviewCommand.Consider.class)
                .requiring(BudgetCommand.IncludeInKuaPpas.class)
                .onlyAfter(ReviewCommand.Recommend.class, ReviewCommand.NotRecommend.class)
                .requiring(BudgetCommand.IncludeInKuaPpas.class)
                .onlyAfter(ReviewCommand.Consider.class)
                .requiring(BudgetCommand.IncludeInKuaPpas.class)
                .onlyAfter(ReviewCommand.Approve.class)
                .requiring(BudgetCommand.PutInBudget.class)
                .onlyAfter(BudgetCommand.IncludeInKuaPpas.class)
                .requiring(BudgetCommand.ChangeBudget.class)
                .onlyAfter(BudgetCommand.PutInBudget.class)
                .requiring(BudgetCommand.Decree.class)
                .onlyAfter(BudgetCommand.PutInBudget.class)
                .requiring(DeliveryCommand.SignPact.class)
                .onlyAfter(BudgetCommand.Decree.class)
                .requiring(DeliveryCommand.SignAgreement.class)
                .onlyAfter(withUnplanned(route, BudgetCommand.Decree.class))
                .requiring(HandoverCommand.RecordProcurement.class)
                .onlyAfter(withUnplanned(route, DeliveryCommand.SignAgreement.class, DeliveryCommand.SignPact.class))
                .requiring(HandoverCommand.HandOver.class)
                .onlyAfter(withUnplanned(route, DeliveryCommand.SignAgreement.class, DeliveryCommand.SignPact.class))
                .requiring(DeliveryCommand.RequestDisbursement.class)
                .onlyAfter(withUnplanned(route, DeliveryCommand.SignAgreement.class, DeliveryCommand.SignPact.class))
                .requiring(DeliveryCommand.VerifyRequest.class)
                .onlyAfter(DeliveryCommand.RequestDisbursement.class)
                .eachTime()
                .requiring(DeliveryCommand.OrderPayment.class)
                .onlyAfter(DeliveryCommand.VerifyRequest.class)
                .eachTime()
                .requiring(DeliveryCommand.IssueSp2d.class)
                .onlyAfter(DeliveryCommand.OrderPayment.class)
                .eachTime()
                .requiring(DeliveryCommand.PayInCash.class)
                .onlyAfter(DeliveryCommand.OrderPayment.class)
                .eachTime()
                .requiring(AccountabilityCommand.AcceptReport.class)
                .onlyAfter(AccountabilityCommand.SubmitReport.class)
                .eachTime()
                .requiring(AccountabilityCommand.RecordRefund.class)
                .onlyAfter(AccountabilityCommand.AcceptReport.class, OversightCommand.OrderRefund.class)
                .requiring(AccountabilityCommand.ReportDeposit.class)
                .onlyAfter(AccountabilityCommand.AcceptReport.class, OversightCommand.OrderRefund.class)
                .requiring(BudgetCommand.VoidForDispute.class)
                .onlyAfter(withUnplanned(route, BudgetCommand.Decree.class));
        if (route.hasUnplanned()) {
            workflow.requiring(ReviewCommand.ApproveUnplanned.class).onlyAfter(ReviewCommand.Recommend.class);
        }
        if (route.has(ReviewKind.VERIFICATION)) {
            workflow.requiring(ReviewCommand.MayConsider.class)
                    .onlyAfter(ReviewCommand.Recommend.class, ReviewCommand.NotRecommend.class);
        }
        workflow.dispensable(
                ReviewCommand.FillOwnFields.class,
                ReviewCommand.Accept.class,
                ReviewCommand.Return.class,
                ReviewCommand.Resubmit.class,
                ReviewCommand.LapseUnmended.class,
                ReviewCommand.SendBack.class,
                ReviewCommand.Dispose.class,
                ReviewCommand.Classify.class,
                ReviewCommand.RecordMeeting.class,
                ReviewCommand.SignSheet.class,
                ReviewCommand.MayConsider.class,
                ReviewCommand.MayNotConsider.class,
                ReviewCommand.Endorse.class,
                ReviewCommand.ApproveUnplanned.class);
    }

    /**
     * These acts, and where the region has a way for what could not be planned, its approval in their place. Both ways share the stages
     * of payment, and the checker of models does not tell cases apart: so what follows payment stages is proven to come after one or the
     * other, while list, budget and decree are proven for what was planned alone, because the ways share no stage between the approval
     * and the payment.
     */
    @SafeVarargs
    private static Class<? extends Command>[] withUnplanned(ReviewRoute route, Class<? extends Command>... acts) {
        if (!route.hasUnplanned()) {
            return acts;
        }
        Class<? extends Command>[] more = Arrays.copyOf(acts, acts.length + 1);
        more[acts.length] = ReviewCommand.ApproveUnplanned.class;
        return more;
    }

    /** How long a file waits at each stage. */
    private static List<Room> rooms(ProposalPolicy policy, ReviewRoute route) {
        List<Room> rooms = new ArrayList<>();
        for (ReviewStage stage : route.stages()) {
            rooms.add(stage.term()
                    .map(term -> waiting(stage).within(stage::name, term))
                    .orElseGet(() -> waiting(stage).withoutTerm("naskah peraturan tidak menyebut batas waktu")));
        }
        if (route.has(ReviewKind.COMPLETENESS)) {
            Countdown[] standing = route.stages(ReviewKind.COMPLETENESS).stream()
                    .filter(stage -> stage.term().isPresent())
                    .map(stage -> (Countdown) stage::name)
                    .toArray(Countdown[]::new);
            rooms.add(waiting(RETURNED)
                    .within(RESUBMISSION, policy.resubmitTerm().value())
                    .standingStill(standing));
        }
        rooms.add(waiting(REPORT_RETURNED)
                .within(REPORT_MENDING, policy.reportMendTerm().value()));
        return rooms;
    }

    /** Lateness of an office is seen and reported; it never decides a case. */
    private static Countdown[] watched(ProposalPolicy policy, ReviewRoute route) {
        List<Countdown> watched = new ArrayList<>();
        route.stages().stream().filter(stage -> stage.term().isPresent()).forEach(stage -> watched.add(stage::name));
        if (policy.teamReportTerm().isPresent()) {
            watched.add(TEAM_REPORT);
        }
        return watched.toArray(Countdown[]::new);
    }
}
