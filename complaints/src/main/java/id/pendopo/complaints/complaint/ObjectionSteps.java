package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ANSWERING_OBJECTION;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTING;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTION_OVERDUE;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintFlag.IN_COURT;
import static id.pendopo.complaints.complaint.ComplaintFlag.OBJECTED;
import static id.pendopo.complaints.complaint.ComplaintFlag.OBJECTION_LATE;
import static id.pendopo.complaints.complaint.ComplaintFlag.VERIFICATION_LATE;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import java.util.Optional;

/**
 * The steps of an objection to that a report is not worked on (<i>keberatan</i>). Who rejected it does not decide; and where nobody decides,
 * it is told upward, and after as much time again the reporter is taken to be right, so that silence never ends a report [D].
 */
final class ObjectionSteps {
    private final ComplaintPolicy policy;
    private final FilingRules filing;
    private final SortingRules rules;

    ObjectionSteps(ComplaintPolicy policy, FilingRules filing, SortingRules rules) {
        this.policy = policy;
        this.filing = filing;
        this.rules = rules;
    }

    Step<Complaint> raised() {
        return Stepping.reporter(
                        "Pelapor mengajukan keberatan",
                        policy.objecting().source(),
                        FilingCommand.ObjectToRejection.class)
                .from(REJECTED, MERGED, ARCHIVED)
                .staying()
                .given("complaints.OBJECTING_OVER", (file, o) -> rules.mayObject(file))
                .provided(
                        "complaints.TEXT_SHORT", filing.isNotShort("grounds", FilingCommand.ObjectToRejection::grounds))
                .provided("complaints.TEXT_LONG", filing.isNotLong("grounds", FilingCommand.ObjectToRejection::grounds))
                .stopping(OBJECTING)
                .starting(ANSWERING_OBJECTION, policy.objectionAnswer().value())
                .countingFrom((file, object, o) -> o.today())
                .raising(OBJECTED)
                .recording((file, object, o) -> new FilingEvent.ObjectionRaised(o.today(), object.grounds()));
    }

    Step<Complaint> upheld() {
        return takingUp(deciding("Admin lain mengabulkan keberatan", FilingCommand.UpholdObjection.class))
                .recording((file, uphold, o) -> new FilingEvent.ObjectionUpheld(
                        o.today(), filing.urgency().raising(file.data(), Optional.<Code>empty())));
    }

    Step<Complaint> dismissed() {
        return over(deciding("Admin lain menolak keberatan", FilingCommand.DismissObjection.class)
                        .from(REJECTED, MERGED, ARCHIVED)
                        .staying()
                        .provided(
                                "complaints.TEXT_SHORT",
                                filing.isNotShort("words", FilingCommand.DismissObjection::words))
                        .provided(
                                "complaints.TEXT_LONG",
                                filing.isNotLong("words", FilingCommand.DismissObjection::words)))
                .recording((file, dismiss, o) -> new FilingEvent.ObjectionDismissed(o.today(), dismiss.words()));
    }

    Step<Complaint> late() {
        ActingStep<Complaint, FilingCommand.NoteObjectionLate> late = Stepping.late(
                        "Jawaban atas keberatan terlambat",
                        policy.objectionAnswer().source(),
                        policy.escalationLevels(),
                        FilingCommand.NoteObjectionLate.class)
                .from(REJECTED, MERGED, ARCHIVED)
                .staying()
                .whenPassed(ANSWERING_OBJECTION, file -> new FilingCommand.NoteObjectionLate())
                .raising(OBJECTION_LATE)
                .starting(OBJECTION_OVERDUE, policy.objectionAnswer().value())
                .countingFrom((file, note, o) -> file.clocks()
                        .find(ANSWERING_OBJECTION)
                        .map(ClockState::lastDay)
                        .orElse(o.today()));
        return Stepping.told(late, ANSWERING_OBJECTION, policy.escalationLevels());
    }

    Step<Complaint> deemedUpheld() {
        return takingUp(Stepping.system(
                                "Keberatan dianggap dikabulkan karena tidak diputus",
                                policy.objectionAnswer().source(),
                                FilingCommand.DeemObjectionUpheld.class)
                        .whenPassed(OBJECTION_OVERDUE, file -> new FilingCommand.DeemObjectionUpheld()))
                .recording((file, deem, o) -> new FilingEvent.ObjectionUpheld(
                        o.today(), filing.urgency().raising(file.data(), Optional.<Code>empty())));
    }

    /** Not by whoever decided what is objected to. */
    private <C extends Command> ActingStep<Complaint, C> deciding(String title, Class<C> command) {
        return PersonRules.compared(Stepping.outsider(title, policy.objecting().source(), command, INSTANCE_ADMIN))
                .notByWhoeverDid(FilingCommand.Reject.class)
                .notByWhoeverDid(FilingCommand.RejectAsHoax.class)
                .notByWhoeverDid(FilingCommand.Archive.class)
                .notByWhoeverDid(FamilyCommand.Merge.class)
                .notByWhoeverDid(ProceedingCommand.RecordCourtCase.class)
                .given(
                        "complaints.NO_OBJECTION",
                        (CaseFile<Complaint> file, id.pendopo.core.workflow.Occasion o) -> rules.objectionIsOpen(file));
    }

    /** The report is sorted anew. */
    private <C extends Command> ActingStep<Complaint, C> takingUp(ActingStep<Complaint, C> step) {
        return over(step)
                .from(REJECTED, MERGED, ARCHIVED)
                .to(RECEIVED)
                .returning()
                .lowering(IN_COURT)
                .lowering(VERIFICATION_LATE)
                .stopping(OBJECTING)
                .starting(VERIFYING, policy.verifyTerm().value())
                .countingFrom((file, command, o) -> o.today())
                .handling((file, command, o) -> filing.urgency().handling(Shields.handling(file), file.data()))
                .leadingTo((file, command, o) -> FamilyEffects.partingFrom(file));
    }

    private static <C extends Command> ActingStep<Complaint, C> over(ActingStep<Complaint, C> step) {
        return step.lowering(OBJECTED)
                .lowering(OBJECTION_LATE)
                .stopping(ANSWERING_OBJECTION)
                .stopping(OBJECTION_OVERDUE);
    }
}
