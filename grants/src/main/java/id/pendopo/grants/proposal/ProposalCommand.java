package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Command;

/**
 * What a person, or time, may ask of a proposal (<i>perintah</i>): a family for each page of the procedure. In JSON the
 * name stands under {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReviewCommand.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = ReviewCommand.EnterPaper.class, name = "enterPaper"),
    @JsonSubTypes.Type(value = ReviewCommand.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = ReviewCommand.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = ReviewCommand.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = ReviewCommand.Return.class, name = "return"),
    @JsonSubTypes.Type(value = ReviewCommand.Resubmit.class, name = "resubmit"),
    @JsonSubTypes.Type(value = ReviewCommand.LapseUnmended.class, name = "lapseUnmended"),
    @JsonSubTypes.Type(value = ReviewCommand.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = ReviewCommand.SendBack.class, name = "sendBack"),
    @JsonSubTypes.Type(value = ReviewCommand.Dispose.class, name = "dispose"),
    @JsonSubTypes.Type(value = ReviewCommand.Refuse.class, name = "refuse"),
    @JsonSubTypes.Type(value = ReviewCommand.Classify.class, name = "classify"),
    @JsonSubTypes.Type(value = ReviewCommand.Evaluate.class, name = "evaluate"),
    @JsonSubTypes.Type(value = ReviewCommand.Recommend.class, name = "recommend"),
    @JsonSubTypes.Type(value = ReviewCommand.NotRecommend.class, name = "notRecommend"),
    @JsonSubTypes.Type(value = ReviewCommand.RecordMeeting.class, name = "recordMeeting"),
    @JsonSubTypes.Type(value = ReviewCommand.SignSheet.class, name = "signSheet"),
    @JsonSubTypes.Type(value = ReviewCommand.MayConsider.class, name = "mayConsider"),
    @JsonSubTypes.Type(value = ReviewCommand.MayNotConsider.class, name = "mayNotConsider"),
    @JsonSubTypes.Type(value = ReviewCommand.Consider.class, name = "consider"),
    @JsonSubTypes.Type(value = ReviewCommand.Decline.class, name = "decline"),
    @JsonSubTypes.Type(value = ReviewCommand.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = ReviewCommand.Endorse.class, name = "endorse"),
    @JsonSubTypes.Type(value = ReviewCommand.FillOwnFields.class, name = "fillOwnFields"),
    @JsonSubTypes.Type(value = ReviewCommand.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = ReviewCommand.Release.class, name = "release"),
    @JsonSubTypes.Type(value = BudgetCommand.IncludeInKuaPpas.class, name = "includeInKuaPpas"),
    @JsonSubTypes.Type(value = BudgetCommand.PutInBudget.class, name = "putInBudget"),
    @JsonSubTypes.Type(value = BudgetCommand.Decree.class, name = "decree"),
    @JsonSubTypes.Type(value = BudgetCommand.Lapse.class, name = "lapse"),
    @JsonSubTypes.Type(value = BudgetCommand.LapseRemainder.class, name = "lapseRemainder"),
    @JsonSubTypes.Type(value = BudgetCommand.RegisterDispute.class, name = "registerDispute"),
    @JsonSubTypes.Type(value = BudgetCommand.SettleDispute.class, name = "settleDispute"),
    @JsonSubTypes.Type(value = BudgetCommand.VoidForDispute.class, name = "voidForDispute"),
    @JsonSubTypes.Type(value = DeliveryCommand.PrepareAgreement.class, name = "prepareAgreement"),
    @JsonSubTypes.Type(value = DeliveryCommand.SignAgreement.class, name = "signAgreement"),
    @JsonSubTypes.Type(value = DeliveryCommand.RequestDisbursement.class, name = "requestDisbursement"),
    @JsonSubTypes.Type(value = DeliveryCommand.VerifyRequest.class, name = "verifyRequest"),
    @JsonSubTypes.Type(value = DeliveryCommand.ReturnRequest.class, name = "returnRequest"),
    @JsonSubTypes.Type(value = DeliveryCommand.OrderPayment.class, name = "orderPayment"),
    @JsonSubTypes.Type(value = DeliveryCommand.IssueSp2d.class, name = "issueSp2d"),
    @JsonSubTypes.Type(value = DeliveryCommand.OpenNextTranche.class, name = "openNextTranche"),
    @JsonSubTypes.Type(value = DeliveryCommand.BeginUse.class, name = "beginUse"),
    @JsonSubTypes.Type(value = DeliveryCommand.ReportTranche.class, name = "reportTranche"),
    @JsonSubTypes.Type(value = HandoverCommand.RecordProcurement.class, name = "recordProcurement"),
    @JsonSubTypes.Type(value = HandoverCommand.HandOver.class, name = "handOver"),
    @JsonSubTypes.Type(value = HandoverCommand.TakeStock.class, name = "takeStock"),
    @JsonSubTypes.Type(value = HandoverCommand.EndDelivery.class, name = "endDelivery"),
    @JsonSubTypes.Type(value = OversightCommand.OpenAudit.class, name = "openAudit"),
    @JsonSubTypes.Type(value = OversightCommand.RecordFinding.class, name = "recordFinding"),
    @JsonSubTypes.Type(value = OversightCommand.CloseAudit.class, name = "closeAudit"),
    @JsonSubTypes.Type(value = OversightCommand.ReportBreach.class, name = "reportBreach"),
    @JsonSubTypes.Type(value = OversightCommand.Sanction.class, name = "sanction"),
    @JsonSubTypes.Type(value = OversightCommand.OrderRefund.class, name = "orderRefund"),
    @JsonSubTypes.Type(value = OversightCommand.LiftSanction.class, name = "liftSanction"),
    @JsonSubTypes.Type(value = OversightCommand.SuspectDuplicate.class, name = "suspectDuplicate"),
    @JsonSubTypes.Type(value = OversightCommand.ClearSuspicion.class, name = "clearSuspicion"),
    @JsonSubTypes.Type(value = AccountabilityCommand.SubmitReport.class, name = "submitReport"),
    @JsonSubTypes.Type(value = AccountabilityCommand.MarkOverdue.class, name = "markOverdue"),
    @JsonSubTypes.Type(value = AccountabilityCommand.AcceptReport.class, name = "acceptReport"),
    @JsonSubTypes.Type(value = AccountabilityCommand.ReturnReport.class, name = "returnReport"),
    @JsonSubTypes.Type(value = AccountabilityCommand.ReportDeposit.class, name = "reportDeposit"),
    @JsonSubTypes.Type(value = AccountabilityCommand.RecordRefund.class, name = "recordRefund")
})
public sealed interface ProposalCommand extends Command
        permits ReviewCommand,
                BudgetCommand,
                DeliveryCommand,
                HandoverCommand,
                AccountabilityCommand,
                OversightCommand {}
