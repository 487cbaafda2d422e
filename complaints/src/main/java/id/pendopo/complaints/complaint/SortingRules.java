package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import java.util.Arrays;
import java.util.List;

/** What must hold for a report not to be worked on, for objecting to that, and for its file to go to the archive (<i>syarat penolakan</i>). */
final class SortingRules {
    private final ComplaintPolicy policy;

    SortingRules(ComplaintPolicy policy) {
        this.policy = policy;
    }

    /** The reason is one for rejecting, and one person may find it. */
    List<Finding> rejectsForThis(ReasonCode reason) {
        if (reason.needsTwo()) {
            return Finding.block("complaints.HOAX_NEEDS_TWO")
                    .at("cause")
                    .found(reason)
                    .only(ComplaintsLaw.SEPARATION);
        }
        return reason.isForRejection()
                ? List.of()
                : unfit(
                        reason,
                        Arrays.stream(ReasonCode.values())
                                .filter(ReasonCode::isForRejection)
                                .toList());
    }

    /** Only what was brought after the term of the act is too late, and only a complaint has that term. */
    List<Finding> isLate(CaseFile<Complaint> file, FilingCommand.Reject reject) {
        Intake intake = file.data().intake();
        boolean late = file.data().report().kind().isComplaint()
                && file.data()
                        .report()
                        .occurrence()
                        .flatMap(Occurrence::serviceReceived)
                        .map(day -> day.plusDays(policy.filingLimit().value().amount()))
                        .filter(intake.receivedOn()::isAfter)
                        .isPresent();
        return reject.cause() != ReasonCode.TOO_OLD || late
                ? List.of()
                : Finding.block("complaints.NOT_TOO_OLD")
                        .at("cause")
                        .found(reject.cause())
                        .only(policy.filingLimit().source());
    }

    /** The reason is one for putting aside. */
    List<Finding> archivesForThis(ReasonCode reason) {
        return reason.isForArchiving()
                ? List.of()
                : unfit(
                        reason,
                        Arrays.stream(ReasonCode.values())
                                .filter(ReasonCode::isForArchiving)
                                .toList());
    }

    private static List<Finding> unfit(ReasonCode reason, List<ReasonCode> fit) {
        return Finding.block("complaints.REASON_UNFIT")
                .at("cause")
                .found(reason)
                .expected(Relation.ONE_OF, fit)
                .only(ComplaintsLaw.PROCEDURE);
    }

    /** No door is the wrong one: what no agency of the region can do is handed over before it is rejected. */
    List<Finding> isHandedOver(FilingCommand.Reject reject) {
        return reject.cause() != ReasonCode.OUT_OF_AUTHORITY
                        || reject.handedTo().isPresent()
                ? List.of()
                : Finding.block("complaints.HAND_OVER_FIRST").at("handedTo").only(ComplaintsLaw.NO_WRONG_DOOR);
    }

    /** What the supervisors decide is before them. */
    List<Finding> isLeftToSupervisors(CaseFile<Complaint> file) {
        return file.flags().contains(ComplaintFlag.LEFT_TO_SUPERVISORS.code())
                ? List.of()
                : Finding.block("complaints.NOT_LEFT_TO_SUPERVISORS").only(ComplaintsLaw.DEEMED_WITHDRAWN);
    }

    /** The reporter is in time: his window is open. */
    List<Finding> mayObject(CaseFile<Complaint> file) {
        boolean open = file.clocks()
                .find(ComplaintClock.OBJECTING)
                .filter(state -> state.phase() != Phase.STOPPED)
                .isPresent();
        return open
                ? List.of()
                : Finding.block("complaints.OBJECTING_OVER")
                        .only(policy.objecting().source());
    }

    /** Nobody has decided yet. */
    List<Finding> objectionIsOpen(CaseFile<Complaint> file) {
        return file.flags().contains(ComplaintFlag.OBJECTED.code())
                ? List.of()
                : Finding.block("complaints.NO_OBJECTION")
                        .only(policy.objecting().source());
    }

    /** It has the weight of supervision, or came in as if it had. */
    List<Finding> isSupervisory(CaseFile<Complaint> file) {
        return file.data().isSupervisory()
                ? List.of()
                : Finding.block("complaints.NOT_SUPERVISORY").only(ComplaintsLaw.REPORT_TO_SUPERVISORS);
    }

    /** What has it is not the reporter's to end: the supervisors may go on of their own accord. */
    List<Finding> isHisToEnd(CaseFile<Complaint> file) {
        return file.data().isSupervisory()
                ? Finding.block("complaints.NOT_HIS_TO_END").only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** He has not stepped back before. */
    List<Finding> isStillReporter(CaseFile<Complaint> file) {
        return file.data().shielding().linkCut()
                ? Finding.block("complaints.STEPPED_BACK").only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** Nothing more may come from the reporter: he can neither object nor have it opened again. */
    List<Finding> nothingMoreMayCome(CaseFile<Complaint> file) {
        boolean open = List.of(ComplaintClock.OBJECTING, ComplaintClock.REOPENING).stream()
                .anyMatch(clock -> file.clocks()
                        .find(clock)
                        .filter(state -> state.phase() != Phase.STOPPED)
                        .isPresent());
        return open
                ? Finding.block("complaints.STILL_OPEN_TO_REPORTER")
                        .only(policy.retention().source())
                : List.of();
    }
}
