package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.OMBUDSMAN_LIAISON;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of what happens elsewhere (<i>proses di luar</i>). */
final class ProceedingSteps {
    List<Step<Complaint>> all() {
        return List.of(Stepping.officer(
                        "Proses di luar dicatat",
                        ComplaintsLaw.PROCEDURE,
                        ProceedingCommand.RecordProceeding.class,
                        INSTANCE_ADMIN,
                        OMBUDSMAN_LIAISON)
                .fromAnyOpen()
                .staying()
                .recording((file, record, o) ->
                        new ProceedingEvent.ProceedingRecorded(new ExternalProceeding(record.forum(), o.today()))));
    }
}
