package id.pendopo.performance.activity;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Posting;
import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;

/**
 * What an entry writes on the page of its day (<i>pembukuan hari kerja</i>).
 *
 * @param employee whose day
 * @param date which day
 * @param entry the case of the entry
 * @param kind what it does
 * @param time from when to when
 * @param minutes claimed or approved, by the kind; 0 when released
 */
public record DayPosting(EmployeeId employee, LocalDate date, CaseId entry, Kind kind, TimeSpan time, int minutes)
        implements Posting {
    /** What it does. */
    public enum Kind {
        /** Takes the time, for the first time or another than before. */
        CLAIM,
        /** A superior approved so many minutes. */
        APPROVE,
        /** Silence approved them. */
        APPROVE_BY_SILENCE,
        /** Gives the time back. */
        RELEASE
    }

    static DayPosting of(CaseId entry, Activity activity, Kind kind, int minutes) {
        return new DayPosting(
                activity.employee(),
                activity.work().date(),
                entry,
                kind,
                activity.work().time(),
                minutes);
    }

    @Override
    public String book() {
        return DayBook.NAME;
    }

    @Override
    public String page() {
        return DutyReading.subject(employee, date);
    }
}
