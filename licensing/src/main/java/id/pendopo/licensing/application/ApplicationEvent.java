package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Event;

/**
 * What happened to an application (<i>peristiwa</i>): a family for each page of the procedure. In JSON the name stands under
 * {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FilingEvent.ApplicationDrafted.class, name = "applicationDrafted"),
    @JsonSubTypes.Type(value = FilingEvent.DraftChanged.class, name = "draftChanged"),
    @JsonSubTypes.Type(value = FilingEvent.ApplicationSubmitted.class, name = "applicationSubmitted"),
    @JsonSubTypes.Type(value = FilingEvent.StandardDeclared.class, name = "standardDeclared"),
    @JsonSubTypes.Type(value = FilingEvent.ApplicationResubmitted.class, name = "applicationResubmitted"),
    @JsonSubTypes.Type(value = FilingEvent.ApplicationEnded.class, name = "applicationEnded"),
    @JsonSubTypes.Type(value = FilingEvent.ApplicationLapsed.class, name = "applicationLapsed"),
    @JsonSubTypes.Type(value = FilingEvent.ApplicationResumed.class, name = "applicationResumed"),
    @JsonSubTypes.Type(value = CounterEvent.CompletenessConfirmed.class, name = "completenessConfirmed"),
    @JsonSubTypes.Type(value = CounterEvent.CompletenessDeemed.class, name = "completenessDeemed"),
    @JsonSubTypes.Type(value = CounterEvent.ApplicationReturned.class, name = "applicationReturned"),
    @JsonSubTypes.Type(value = CounterEvent.ApplicationRedirected.class, name = "applicationRedirected"),
    @JsonSubTypes.Type(value = CounterEvent.ApplicationRerouted.class, name = "applicationRerouted"),
    @JsonSubTypes.Type(value = ReviewEvent.RequirementsJudged.class, name = "requirementsJudged"),
    @JsonSubTypes.Type(value = ReviewEvent.OpinionGiven.class, name = "opinionGiven"),
    @JsonSubTypes.Type(value = ReviewEvent.InspectionScheduled.class, name = "inspectionScheduled"),
    @JsonSubTypes.Type(value = ReviewEvent.InspectionPostponed.class, name = "inspectionPostponed"),
    @JsonSubTypes.Type(value = ReviewEvent.InspectionRescheduled.class, name = "inspectionRescheduled"),
    @JsonSubTypes.Type(value = ReviewEvent.InspectionRecorded.class, name = "inspectionRecorded"),
    @JsonSubTypes.Type(value = ReviewEvent.ReviewCompleted.class, name = "reviewCompleted"),
    @JsonSubTypes.Type(value = ReviewEvent.RecommendationGiven.class, name = "recommendationGiven"),
    @JsonSubTypes.Type(value = ReviewEvent.StageOverdue.class, name = "stageOverdue"),
    @JsonSubTypes.Type(value = ReviewEvent.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = FeeEvent.FeeAssessed.class, name = "feeAssessed"),
    @JsonSubTypes.Type(value = FeeEvent.FeeObjected.class, name = "feeObjected"),
    @JsonSubTypes.Type(value = FeeEvent.FeeObjectionAnswered.class, name = "feeObjectionAnswered"),
    @JsonSubTypes.Type(value = FeeEvent.FeeZeroRated.class, name = "feeZeroRated"),
    @JsonSubTypes.Type(value = FeeEvent.FeeRelieved.class, name = "feeRelieved"),
    @JsonSubTypes.Type(value = FeeEvent.FeePaid.class, name = "feePaid"),
    @JsonSubTypes.Type(value = FeeEvent.ArrearsDemanded.class, name = "arrearsDemanded"),
    @JsonSubTypes.Type(value = DecisionEvent.ApplicationApproved.class, name = "applicationApproved"),
    @JsonSubTypes.Type(value = DecisionEvent.ApprovalCosigned.class, name = "approvalCosigned"),
    @JsonSubTypes.Type(value = DecisionEvent.ApplicationRejected.class, name = "applicationRejected"),
    @JsonSubTypes.Type(value = DecisionEvent.ApplicationSentBack.class, name = "applicationSentBack"),
    @JsonSubTypes.Type(value = DecisionEvent.LicenceSigned.class, name = "licenceSigned"),
    @JsonSubTypes.Type(value = DecisionEvent.ExternalIssuanceRecorded.class, name = "externalIssuanceRecorded"),
    @JsonSubTypes.Type(value = DecisionEvent.LicenceDelivered.class, name = "licenceDelivered"),
    @JsonSubTypes.Type(value = DecisionEvent.SurveyRequested.class, name = "surveyRequested"),
    @JsonSubTypes.Type(value = DecisionEvent.ApplicationReopened.class, name = "applicationReopened"),
    @JsonSubTypes.Type(value = DecisionEvent.DeemedApprovalReached.class, name = "deemedApprovalReached"),
    @JsonSubTypes.Type(value = DecisionEvent.DecisionOverdue.class, name = "decisionOverdue"),
    @JsonSubTypes.Type(value = AssignmentEvent.OfficersDrawn.class, name = "officersDrawn")
})
public sealed interface ApplicationEvent extends Event<Application>
        permits FilingEvent, CounterEvent, ReviewEvent, FeeEvent, DecisionEvent, AssignmentEvent {}
