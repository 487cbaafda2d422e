package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.MONITOR;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.workflow.Step;
import java.util.List;

/**
 * The one act of the leaders (<i>atensi pimpinan</i>) [D]: they ask what became of a complaint, wherever somebody of the office owes the next
 * act. No clock, stage, mark or priority changes by it.
 */
final class NudgeSteps {
    private NudgeSteps() {}

    static List<Step<Complaint>> all() {
        return List.of(Stepping.officer(
                        "Pimpinan menanyakan tindak lanjut", ComplaintsLaw.NUDGE, CaseworkCommand.Nudge.class, MONITOR)
                .from(RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS, REOPENED)
                .staying()
                .given("complaints.REPORTER_OWES", NudgeRules::officeOwes)
                .given("complaints.NUDGED_TODAY", NudgeRules::isFirstToday)
                .provided("complaints.NUDGE_LONG", (file, nudge, o) -> NudgeRules.isShort(nudge))
                .provided("complaints.IDENTITY_TOLD", (file, nudge, o) -> NudgeRules.tellsNoNumber(nudge))
                .recording((file, nudge, o) -> new CaseworkEvent.Nudged(new Nudge(o.today(), nudge.text()))));
    }
}
