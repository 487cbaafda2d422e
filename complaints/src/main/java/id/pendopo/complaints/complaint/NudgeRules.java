package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;

import id.pendopo.complaints.guard.IdentityScan;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must hold when the leaders ask what became of a complaint (<i>syarat atensi pimpinan</i>) [D]. */
final class NudgeRules {
    private NudgeRules() {}

    /** Whoever of the leaders asks, the office is asked once a working day; days off count with the working day after them. */
    static List<Finding> isFirstToday(CaseFile<Complaint> file, Occasion o) {
        Optional<LocalDate> last = file.data().casework().lastNudge().map(o.calendar()::nextWorkingDay);
        if (last.isEmpty() || !last.get().equals(o.calendar().nextWorkingDay(o.today()))) {
            return List.of();
        }
        LocalDate next = o.calendar().plusWorkingDays(last.get(), 1);
        return Finding.block("complaints.NUDGED_TODAY")
                .at("casework")
                .found(o.today())
                .expected(Relation.AT_LEAST, next)
                .mend(next)
                .only(ComplaintsLaw.NUDGE);
    }

    /** While the reporter is asked for something, nobody of the office owes anything. */
    static List<Finding> officeOwes(CaseFile<Complaint> file, Occasion o) {
        boolean asked = file.isAt(HELD)
                && !file.has(ComplaintFlag.LEFT_TO_OFFICER)
                && file.data()
                        .intake()
                        .openHold()
                        .filter(Intake.Hold::waitsForOfficer)
                        .isEmpty();
        return asked ? Finding.block("complaints.REPORTER_OWES").at("intake").only(ComplaintsLaw.NUDGE) : List.of();
    }

    /** It asks, and is no instruction of pages. */
    static List<Finding> isShort(CaseworkCommand.Nudge nudge) {
        int length = nudge.text().map(text -> text.length()).orElse(0);
        return length > Nudge.LIMIT
                ? Finding.block("complaints.NUDGE_LONG")
                        .at("text")
                        .found(length)
                        .expected(Relation.AT_MOST, Nudge.LIMIT)
                        .mend(Nudge.LIMIT)
                        .only(ComplaintsLaw.NUDGE)
                : List.of();
    }

    /**
     * It tells nobody's number or address. The leaders may not know who brought it, so that it is not compared with this case: a refusal
     * would tell them that they guessed a name.
     */
    static List<Finding> tellsNoNumber(CaseworkCommand.Nudge nudge) {
        return nudge.text()
                .map(text -> IdentityScan.knowingNobody().check("text", text.reveal()))
                .orElse(List.of());
    }

    /** Whether an agency owes the next act; before it has it, and once it gave it back, the coordinating admin does. */
    static boolean liesWithAgency(CaseFile<Complaint> file) {
        return (file.isAt(DISPOSED) || file.isAt(IN_PROGRESS))
                && file.data().casework().active().isPresent();
    }
}
