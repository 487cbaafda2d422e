package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of what is answered (<i>tanggapan</i>). */
final class AnsweringSteps {
    List<Step<Complaint>> all() {
        return List.of(
                Stepping.officer(
                                "Perangkat daerah menyusun tanggapan",
                                ComplaintsLaw.PROCEDURE,
                                AnsweringCommand.DraftAnswer.class,
                                AGENCY_ADMIN)
                        .from(IN_PROGRESS)
                        .staying()
                        .onlyFor(CaseworkSteps::isItsAgency)
                        .recording((file, draft, o) ->
                                new AnsweringEvent.AnswerDrafted(new Answering.Draft(draft.text(), draft.outcome()))),
                Stepping.officer(
                                "Pejabat penghubung menyetujui tanggapan",
                                ComplaintsLaw.PROCEDURE,
                                AnsweringCommand.ApproveAnswer.class,
                                LIAISON)
                        .from(IN_PROGRESS)
                        .to(RESPONDED)
                        .onlyFor(CaseworkSteps::isItsAgency)
                        .recording((file, approve, o) -> new AnsweringEvent.AnswerApproved(o.today())),
                Stepping.reporter(
                                "Pelapor menerima tanggapan",
                                ComplaintsLaw.NATIONAL_CHANNEL,
                                AnsweringCommand.Confirm.class)
                        .from(RESPONDED)
                        .to(CLOSED)
                        .recording((file, confirm, o) -> new AnsweringEvent.ComplaintClosed(ClosingReason.CONFIRMED)));
    }
}
