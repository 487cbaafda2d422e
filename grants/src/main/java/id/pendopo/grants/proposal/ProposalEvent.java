package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Event;

/**
 * What happened to a proposal (<i>peristiwa</i>): a family for each page of the procedure. In JSON the name stands
 * under {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReviewEvent.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = ReviewEvent.PaperEntered.class, name = "paperEntered"),
    @JsonSubTypes.Type(value = ReviewEvent.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = ReviewEvent.Submitted.class, name = "submitted"),
    @JsonSubTypes.Type(value = ReviewEvent.FoundComplete.class, name = "foundComplete"),
    @JsonSubTypes.Type(value = ReviewEvent.ReturnedToApplicant.class, name = "returnedToApplicant"),
    @JsonSubTypes.Type(value = ReviewEvent.Resubmitted.class, name = "resubmitted"),
    @JsonSubTypes.Type(value = ReviewEvent.SentBack.class, name = "sentBack"),
    @JsonSubTypes.Type(value = ReviewEvent.Disposed.class, name = "disposed"),
    @JsonSubTypes.Type(value = ReviewEvent.Classified.class, name = "classified"),
    @JsonSubTypes.Type(value = ReviewEvent.Evaluated.class, name = "evaluated"),
    @JsonSubTypes.Type(value = ReviewEvent.Recommended.class, name = "recommended"),
    @JsonSubTypes.Type(value = ReviewEvent.SheetSigned.class, name = "sheetSigned"),
    @JsonSubTypes.Type(value = ReviewEvent.MeetingRecorded.class, name = "meetingRecorded"),
    @JsonSubTypes.Type(value = ReviewEvent.Verified.class, name = "verified"),
    @JsonSubTypes.Type(value = ReviewEvent.Considered.class, name = "considered"),
    @JsonSubTypes.Type(value = ReviewEvent.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = ReviewEvent.Endorsed.class, name = "endorsed"),
    @JsonSubTypes.Type(value = ReviewEvent.OwnFieldsFilled.class, name = "ownFieldsFilled"),
    @JsonSubTypes.Type(value = ReviewEvent.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = ReviewEvent.Flagged.class, name = "flagged"),
    @JsonSubTypes.Type(value = BudgetEvent.IncludedInKuaPpas.class, name = "includedInKuaPpas"),
    @JsonSubTypes.Type(value = BudgetEvent.Budgeted.class, name = "budgeted"),
    @JsonSubTypes.Type(value = BudgetEvent.BudgetChanged.class, name = "budgetChanged"),
    @JsonSubTypes.Type(value = BudgetEvent.Decreed.class, name = "decreed"),
    @JsonSubTypes.Type(value = BudgetEvent.DisputeNoted.class, name = "disputeNoted"),
    @JsonSubTypes.Type(value = BudgetEvent.RemainderLapsed.class, name = "remainderLapsed"),
    @JsonSubTypes.Type(value = DeliveryEvent.AgreementPrepared.class, name = "agreementPrepared"),
    @JsonSubTypes.Type(value = DeliveryEvent.AgreementSigned.class, name = "agreementSigned"),
    @JsonSubTypes.Type(value = DeliveryEvent.PactSigned.class, name = "pactSigned"),
    @JsonSubTypes.Type(value = DeliveryEvent.PaidInCash.class, name = "paidInCash"),
    @JsonSubTypes.Type(value = ReviewEvent.UnplannedApproved.class, name = "unplannedApproved"),
    @JsonSubTypes.Type(value = DeliveryEvent.DisbursementRequested.class, name = "disbursementRequested"),
    @JsonSubTypes.Type(value = DeliveryEvent.RequestVerified.class, name = "requestVerified"),
    @JsonSubTypes.Type(value = DeliveryEvent.RequestReturned.class, name = "requestReturned"),
    @JsonSubTypes.Type(value = DeliveryEvent.PaymentOrdered.class, name = "paymentOrdered"),
    @JsonSubTypes.Type(value = DeliveryEvent.Paid.class, name = "paid"),
    @JsonSubTypes.Type(value = DeliveryEvent.TrancheSettled.class, name = "trancheSettled"),
    @JsonSubTypes.Type(value = DeliveryEvent.TrancheReported.class, name = "trancheReported"),
    @JsonSubTypes.Type(value = HandoverEvent.Procured.class, name = "procured"),
    @JsonSubTypes.Type(value = HandoverEvent.HandedOver.class, name = "handedOver"),
    @JsonSubTypes.Type(value = HandoverEvent.StockTaken.class, name = "stockTaken"),
    @JsonSubTypes.Type(value = HandoverEvent.DeliveryEnded.class, name = "deliveryEnded"),
    @JsonSubTypes.Type(value = OversightEvent.Marked.class, name = "marked"),
    @JsonSubTypes.Type(value = OversightEvent.BreachReported.class, name = "breachReported"),
    @JsonSubTypes.Type(value = OversightEvent.Sanctioned.class, name = "sanctioned"),
    @JsonSubTypes.Type(value = AccountabilityEvent.ReportSubmitted.class, name = "reportSubmitted"),
    @JsonSubTypes.Type(value = AccountabilityEvent.ReportOverdue.class, name = "reportOverdue"),
    @JsonSubTypes.Type(value = AccountabilityEvent.ReportAccepted.class, name = "reportAccepted"),
    @JsonSubTypes.Type(value = AccountabilityEvent.ReportReturned.class, name = "reportReturned"),
    @JsonSubTypes.Type(value = AccountabilityEvent.DepositReported.class, name = "depositReported"),
    @JsonSubTypes.Type(value = AccountabilityEvent.Refunded.class, name = "refunded")
})
public sealed interface ProposalEvent extends Event<Proposal>
        permits ReviewEvent, BudgetEvent, DeliveryEvent, HandoverEvent, AccountabilityEvent, OversightEvent {}
