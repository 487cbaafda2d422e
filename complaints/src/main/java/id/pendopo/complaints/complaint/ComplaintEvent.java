package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Event;

/** What happened to a complaint (<i>peristiwa</i>), page by page. In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FilingEvent.ReportReceived.class, name = "reportReceived"),
    @JsonSubTypes.Type(value = FilingEvent.CompletionAsked.class, name = "completionAsked"),
    @JsonSubTypes.Type(value = FilingEvent.ReportCompleted.class, name = "reportCompleted"),
    @JsonSubTypes.Type(value = FilingEvent.HoldReleased.class, name = "holdReleased"),
    @JsonSubTypes.Type(value = FilingEvent.ReportEnded.class, name = "reportEnded"),
    @JsonSubTypes.Type(value = FilingEvent.ReportVerified.class, name = "reportVerified"),
    @JsonSubTypes.Type(value = FilingEvent.LatenessNoted.class, name = "latenessNoted"),
    @JsonSubTypes.Type(value = FilingEvent.ReportWithdrawn.class, name = "reportWithdrawn"),
    @JsonSubTypes.Type(value = FilingEvent.ReporterSteppedBack.class, name = "reporterSteppedBack"),
    @JsonSubTypes.Type(value = FilingEvent.ObjectionRaised.class, name = "objectionRaised"),
    @JsonSubTypes.Type(value = FilingEvent.ObjectionUpheld.class, name = "objectionUpheld"),
    @JsonSubTypes.Type(value = FilingEvent.ObjectionDismissed.class, name = "objectionDismissed"),
    @JsonSubTypes.Type(value = FilingEvent.FileArchived.class, name = "fileArchived"),
    @JsonSubTypes.Type(value = FilingEvent.InterestDeclared.class, name = "interestDeclared"),
    @JsonSubTypes.Type(value = CaseworkEvent.Disposed.class, name = "disposed"),
    @JsonSubTypes.Type(value = CaseworkEvent.DispositionAccepted.class, name = "dispositionAccepted"),
    @JsonSubTypes.Type(value = CaseworkEvent.HandedBack.class, name = "handedBack"),
    @JsonSubTypes.Type(value = CaseworkEvent.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = CaseworkEvent.ExtensionAsked.class, name = "extensionAsked"),
    @JsonSubTypes.Type(value = CaseworkEvent.Extended.class, name = "extended"),
    @JsonSubTypes.Type(value = CaseworkEvent.ExtensionRefused.class, name = "extensionRefused"),
    @JsonSubTypes.Type(value = CaseworkEvent.PrioritySet.class, name = "prioritySet"),
    @JsonSubTypes.Type(value = CaseworkEvent.Reclassified.class, name = "reclassified"),
    @JsonSubTypes.Type(value = CaseworkEvent.BecameSupervisory.class, name = "becameSupervisory"),
    @JsonSubTypes.Type(value = CaseworkEvent.ReleasedFromSupervision.class, name = "releasedFromSupervision"),
    @JsonSubTypes.Type(value = CaseworkEvent.BecameMinor.class, name = "becameMinor"),
    @JsonSubTypes.Type(value = CaseworkEvent.BecameFormalRequest.class, name = "becameFormalRequest"),
    @JsonSubTypes.Type(value = CaseworkEvent.FormalRequestExtended.class, name = "formalRequestExtended"),
    @JsonSubTypes.Type(value = CaseworkEvent.AbuseExamined.class, name = "abuseExamined"),
    @JsonSubTypes.Type(value = CaseworkEvent.Escalated.class, name = "escalated"),
    @JsonSubTypes.Type(value = AnsweringEvent.AnswerDrafted.class, name = "answerDrafted"),
    @JsonSubTypes.Type(value = AnsweringEvent.DraftSentBack.class, name = "draftSentBack"),
    @JsonSubTypes.Type(value = AnsweringEvent.AnswerApproved.class, name = "answerApproved"),
    @JsonSubTypes.Type(value = AnsweringEvent.PromiseReached.class, name = "promiseReached"),
    @JsonSubTypes.Type(value = AnsweringEvent.DecisionTold.class, name = "decisionTold"),
    @JsonSubTypes.Type(value = AnsweringEvent.TakenBack.class, name = "takenBack"),
    @JsonSubTypes.Type(value = AnsweringEvent.ComplaintClosed.class, name = "complaintClosed"),
    @JsonSubTypes.Type(value = AnsweringEvent.ReopeningEnded.class, name = "reopeningEnded"),
    @JsonSubTypes.Type(value = AnsweringEvent.RoutedBack.class, name = "routedBack"),
    @JsonSubTypes.Type(value = AnsweringEvent.ExaminerReplaced.class, name = "examinerReplaced"),
    @JsonSubTypes.Type(value = ShieldingEvent.SecrecyTightened.class, name = "secrecyTightened"),
    @JsonSubTypes.Type(value = ShieldingEvent.SecrecyLoosened.class, name = "secrecyLoosened"),
    @JsonSubTypes.Type(value = ShieldingEvent.ClosedFieldsRead.class, name = "closedFieldsRead"),
    @JsonSubTypes.Type(value = ShieldingEvent.UnmaskingRequested.class, name = "unmaskingRequested"),
    @JsonSubTypes.Type(value = ShieldingEvent.UnmaskingApproved.class, name = "unmaskingApproved"),
    @JsonSubTypes.Type(value = ShieldingEvent.UnmaskingRefused.class, name = "unmaskingRefused"),
    @JsonSubTypes.Type(value = ShieldingEvent.PartsDisclosed.class, name = "partsDisclosed"),
    @JsonSubTypes.Type(value = ShieldingEvent.LiaisonAssigned.class, name = "liaisonAssigned"),
    @JsonSubTypes.Type(value = FamilyEvent.ComplaintMerged.class, name = "complaintMerged"),
    @JsonSubTypes.Type(value = ProceedingEvent.ProceedingRecorded.class, name = "proceedingRecorded")
})
public sealed interface ComplaintEvent extends Event<Complaint>
        permits FilingEvent, CaseworkEvent, AnsweringEvent, ShieldingEvent, FamilyEvent, ProceedingEvent {}
