package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of what belongs together (<i>laporan serupa</i>). */
final class FamilySteps {
    List<Step<Complaint>> all() {
        return List.of(Stepping.officer(
                        "Admin menggabungkan laporan serupa",
                        ComplaintsLaw.PROCEDURE,
                        FamilyCommand.Merge.class,
                        INSTANCE_ADMIN)
                .from(RECEIVED, VERIFIED)
                .to(MERGED)
                .recording((file, merge, o) -> new FamilyEvent.ComplaintMerged(merge.parent())));
    }
}
