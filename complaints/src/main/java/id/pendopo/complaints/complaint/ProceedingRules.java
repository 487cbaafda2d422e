package id.pendopo.complaints.complaint;

import id.pendopo.complaints.complaint.ExternalProceeding.Forum;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must hold for noting what happens elsewhere (<i>syarat proses di luar</i>); most of it is advice. */
final class ProceedingRules {
    private final ComplaintPolicy policy;

    ProceedingRules(ComplaintPolicy policy) {
        this.policy = policy;
    }

    /** Of each forum one goes on at a time. */
    List<Finding> isNotYetThere(CaseFile<Complaint> file, Forum forum) {
        return file.data().proceedings().open(forum).isEmpty()
                ? List.of()
                : Finding.block("complaints.PROCEEDING_KNOWN")
                        .at("forum")
                        .found(forum)
                        .only(ComplaintsLaw.PROCEEDINGS);
    }

    /** What is to end goes on. */
    List<Finding> goesOn(CaseFile<Complaint> file, Forum forum) {
        return file.data().proceedings().open(forum).isPresent()
                ? List.of()
                : Finding.block("complaints.PROCEEDING_UNKNOWN")
                        .at("forum")
                        .found(forum)
                        .only(ComplaintsLaw.PROCEEDINGS);
    }

    /** Nobody notes what has not begun. */
    List<Finding> hasBegun(String where, LocalDate since, Occasion o) {
        return since.isAfter(o.today())
                ? Finding.block("complaints.PROCEEDING_AHEAD")
                        .at(where)
                        .found(since)
                        .expected(Relation.AT_MOST, o.today())
                        .only(ComplaintsLaw.PROCEEDINGS)
                : List.of();
    }

    /** The Ombudsman takes what was brought to the provider first; whoever did not is advised so, and nothing is refused for it. */
    List<Finding> wasApproached(ProceedingCommand.RecordOmbudsman record) {
        return record.approached()
                ? List.of()
                : Finding.warn("complaints.APPROACH_FIRST").at("approached").only(ComplaintsLaw.OMBUDSMAN_FIRST_HERE);
    }

    /** Nor what is long past. */
    List<Finding> isRecent(CaseFile<Complaint> file, ProceedingCommand.RecordOmbudsman record, Occasion o) {
        Optional<LocalDate> last = file.data()
                .report()
                .occurrence()
                .map(when -> policy.ombudsmanAge().value().lastDay(when.last(), o.calendar()));
        return last.filter(record.since()::isAfter).isEmpty()
                ? List.of()
                : Finding.warn("complaints.OLD_FOR_OMBUDSMAN")
                        .at("since")
                        .found(record.since())
                        .expected(Relation.AT_MOST, last.orElseThrow())
                        .only(ComplaintsLaw.OMBUDSMAN_AGE);
    }

    /** There is a recommendation on which nobody has reported. */
    List<Finding> isUnreported(CaseFile<Complaint> file) {
        return file.data().proceedings().unreported().isPresent()
                ? List.of()
                : Finding.block("complaints.NO_RECOMMENDATION").only(ComplaintsLaw.OMBUDSMAN_REPORT);
    }

    /** The duty to report on a recommendation does not end by saying that the Ombudsman is done. */
    List<Finding> isReported(CaseFile<Complaint> file, Forum forum) {
        return forum == Forum.OMBUDSMAN
                        && file.data().proceedings().unreported().isPresent()
                ? Finding.block("complaints.RECOMMENDATION_WAITS").only(ComplaintsLaw.OMBUDSMAN_REPORT)
                : List.of();
    }

    /** What goes on elsewhere keeps the file as it is: it is neither merged nor put away. */
    static List<Finding> isNotFrozen(CaseFile<Complaint> file) {
        return file.data().proceedings().isFreezing()
                ? Finding.block("complaints.FROZEN").at("proceedings").only(ComplaintsLaw.PROCEEDINGS)
                : List.of();
    }
}
