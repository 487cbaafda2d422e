package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETION;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.INTAKE_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page on which a report comes in (<i>penerimaan dan verifikasi</i>). */
final class FilingSteps {
    private final ComplaintPolicy policy;

    FilingSteps(ComplaintPolicy policy) {
        this.policy = policy;
    }

    List<Step<Complaint>> all() {
        return List.of(
                Step.<Complaint>of("Laporan disampaikan")
                        .under(ComplaintsLaw.RECEIPT)
                        .by(REPORTER, INTAKE_OFFICER, ADAPTER)
                        .as(Manner.REQUESTED)
                        .opening(FilingCommand.Submit.class)
                        .to(RECEIVED)
                        .ownedBy((submit, o) -> submit.report().owners())
                        .handling((file, submit, o) -> Shields.handling(file)
                                .withReceiptNumber(submit.tracking().value()))
                        .starting(VERIFYING, policy.verifyTerm().value(), (file, submit, o) -> o.today())
                        .creating((submit, o) ->
                                new FilingEvent.ReportReceived(submit.report(), submit.tracking(), o.today())),
                Stepping.officer(
                                "Admin meminta kelengkapan",
                                ComplaintsLaw.COMPLETENESS_ANSWER,
                                FilingCommand.Hold.class,
                                INSTANCE_ADMIN)
                        .from(RECEIVED)
                        .aside(HELD)
                        .recording((file, hold, o) -> new FilingEvent.CompletionAsked(hold.items(), o.today())),
                Stepping.reporter("Pelapor melengkapi laporan", ComplaintsLaw.COMPLETION, FilingCommand.Complete.class)
                        .from(HELD)
                        .back()
                        .recording(
                                (file, complete, o) -> new FilingEvent.ReportCompleted(complete.report(), o.today())),
                Stepping.system(
                                "Kelengkapan tidak masuk sampai batas waktu",
                                ComplaintsLaw.DEEMED_WITHDRAWN,
                                FilingCommand.DeemWithdrawn.class)
                        .from(HELD)
                        .to(WITHDRAWN)
                        .whenPassed(COMPLETION, file -> new FilingCommand.DeemWithdrawn())
                        .recording((file, deem, o) -> new FilingEvent.ReportEnded(ReasonCode.NOT_COMPLETED, o.today())),
                Stepping.officer(
                                "Admin memverifikasi laporan",
                                policy.verifyTerm().source(),
                                FilingCommand.Verify.class,
                                INSTANCE_ADMIN)
                        .from(RECEIVED)
                        .to(VERIFIED)
                        .stopping(VERIFYING)
                        .notByWhoeverDid(FilingCommand.Submit.class)
                        .handling((file, verify, o) -> Shields.handling(file))
                        .recording((file, verify, o) -> new FilingEvent.ReportVerified(
                                verify.kind(), verify.leaf(), o.actor().person(), o.today())),
                Stepping.system(
                                "Verifikasi terlambat",
                                policy.verifyTerm().source(),
                                FilingCommand.NoteVerificationLate.class)
                        .from(RECEIVED)
                        .staying()
                        .whenPassed(VERIFYING, file -> new FilingCommand.NoteVerificationLate())
                        .raising(ComplaintFlag.VERIFICATION_LATE)
                        .recording((file, note, o) -> new FilingEvent.LatenessNoted(VERIFYING.code())));
    }
}
