package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of who works on it (<i>penanganan</i>). */
final class CaseworkSteps {
    List<Step<Complaint>> all() {
        return List.of(
                Stepping.officer(
                                "Admin mendisposisikan laporan",
                                ComplaintsLaw.NATIONAL_CHANNEL,
                                CaseworkCommand.Dispose.class,
                                INSTANCE_ADMIN)
                        .from(VERIFIED)
                        .to(DISPOSED)
                        .handling((file, dispose, o) -> Shields.handling(file).withUnit(dispose.agency()))
                        .recording((file, dispose, o) -> new CaseworkEvent.Disposed(
                                new Casework.Disposition(dispose.agency(), o.today(), dispose.instruction()))),
                Stepping.officer(
                                "Perangkat daerah menerima disposisi",
                                ComplaintsLaw.PROCEDURE,
                                CaseworkCommand.Accept.class,
                                AGENCY_ADMIN)
                        .from(DISPOSED)
                        .to(IN_PROGRESS)
                        .onlyFor(CaseworkSteps::isItsAgency)
                        .recording((file, accept, o) -> new CaseworkEvent.DispositionAccepted()));
    }

    /** Whether he acts for the agency with which it lies. */
    static boolean isItsAgency(CaseFile<Complaint> file, Actor actor) {
        return file.data()
                .casework()
                .active()
                .filter(now -> actor.isOf(now.agency()))
                .isPresent();
    }
}
