package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Command;

/** What may be asked of a complaint (<i>perintah</i>), page by page. In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FilingCommand.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = FilingCommand.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = FilingCommand.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = FilingCommand.Release.class, name = "release"),
    @JsonSubTypes.Type(value = FilingCommand.DeemWithdrawn.class, name = "deemWithdrawn"),
    @JsonSubTypes.Type(value = FilingCommand.LeaveToSupervisors.class, name = "leaveToSupervisors"),
    @JsonSubTypes.Type(value = FilingCommand.LeaveToOfficer.class, name = "leaveToOfficer"),
    @JsonSubTypes.Type(value = FilingCommand.TakeUp.class, name = "takeUp"),
    @JsonSubTypes.Type(value = FilingCommand.LetLapse.class, name = "letLapse"),
    @JsonSubTypes.Type(value = FilingCommand.Verify.class, name = "verify"),
    @JsonSubTypes.Type(value = FilingCommand.NoteVerificationLate.class, name = "noteVerificationLate"),
    @JsonSubTypes.Type(value = FilingCommand.NoteCompletenessLate.class, name = "noteCompletenessLate"),
    @JsonSubTypes.Type(value = FilingCommand.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = FilingCommand.RejectAsHoax.class, name = "rejectAsHoax"),
    @JsonSubTypes.Type(value = FilingCommand.Archive.class, name = "archive"),
    @JsonSubTypes.Type(value = FilingCommand.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = FilingCommand.StepBack.class, name = "stepBack"),
    @JsonSubTypes.Type(value = FilingCommand.ObjectToRejection.class, name = "objectToRejection"),
    @JsonSubTypes.Type(value = FilingCommand.CloseObjecting.class, name = "closeObjecting"),
    @JsonSubTypes.Type(value = FilingCommand.UpholdObjection.class, name = "upholdObjection"),
    @JsonSubTypes.Type(value = FilingCommand.DismissObjection.class, name = "dismissObjection"),
    @JsonSubTypes.Type(value = FilingCommand.ExpireRetention.class, name = "expireRetention"),
    @JsonSubTypes.Type(value = FilingCommand.TransferRecord.class, name = "transferRecord"),
    @JsonSubTypes.Type(value = FilingCommand.DeclareInterest.class, name = "declareInterest"),
    @JsonSubTypes.Type(value = CaseworkCommand.Dispose.class, name = "dispose"),
    @JsonSubTypes.Type(value = CaseworkCommand.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = AnsweringCommand.DraftAnswer.class, name = "draftAnswer"),
    @JsonSubTypes.Type(value = AnsweringCommand.ApproveAnswer.class, name = "approveAnswer"),
    @JsonSubTypes.Type(value = AnsweringCommand.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = ShieldingCommand.TightenSecrecy.class, name = "tightenSecrecy"),
    @JsonSubTypes.Type(value = ShieldingCommand.LoosenSecrecy.class, name = "loosenSecrecy"),
    @JsonSubTypes.Type(value = ShieldingCommand.ReadIdentity.class, name = "readIdentity"),
    @JsonSubTypes.Type(value = ShieldingCommand.ReadHidden.class, name = "readHidden"),
    @JsonSubTypes.Type(value = ShieldingCommand.RequestUnmasking.class, name = "requestUnmasking"),
    @JsonSubTypes.Type(value = ShieldingCommand.ApproveUnmasking.class, name = "approveUnmasking"),
    @JsonSubTypes.Type(value = ShieldingCommand.RefuseUnmasking.class, name = "refuseUnmasking"),
    @JsonSubTypes.Type(value = ShieldingCommand.Disclose.class, name = "disclose"),
    @JsonSubTypes.Type(value = ShieldingCommand.AssignLiaison.class, name = "assignLiaison"),
    @JsonSubTypes.Type(value = FamilyCommand.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = ProceedingCommand.RecordProceeding.class, name = "recordProceeding")
})
public sealed interface ComplaintCommand extends Command
        permits FilingCommand, CaseworkCommand, AnsweringCommand, ShieldingCommand, FamilyCommand, ProceedingCommand {}
