package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.util.Optional;

/**
 * One entry of one day (<i>catatan aktivitas harian</i>). Immutable and thread-safe.
 *
 * @param employee whose it is
 * @param unit in which unit he worked that day
 * @param work what he says he did
 * @param claimed minutes that he may claim for it, by the region's rule, 1 to 1,440
 * @param verification who is asked, and what came of it
 */
public record Activity(EmployeeId employee, UnitCode unit, Work work, int claimed, Verification verification) {

    /** The minutes that count, where somebody or silence approved them. */
    @JsonIgnore
    public Optional<ApprovedEntry> approvedAs(CaseId id) {
        return verification
                .verdict()
                .map(verdict -> new ApprovedEntry(id, work.date(), verdict.minutes(), verdict.isBySilence()));
    }

    Activity with(Verification now) {
        return new Activity(employee, unit, work, claimed, now);
    }

    Activity with(Work now, int minutes) {
        return new Activity(employee, unit, now, minutes, verification);
    }
}
