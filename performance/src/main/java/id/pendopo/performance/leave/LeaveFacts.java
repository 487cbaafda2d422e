package id.pendopo.performance.leave;

import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * What must be known of somebody to judge a leave (<i>keadaan pemohon cuti</i>).
 *
 * @param inServiceSince from when on he is in unbroken service
 * @param granted the leaves he has already, of this and of earlier years
 * @param remotePlace whether annual leave is spent where transport is hard
 * @param carriedOver working days of annual leave left from earlier years
 * @param extended whether an extension under the conditions of the law was granted
 * @param calendar the working days that hold for him
 */
public record LeaveFacts(
        LocalDate inServiceSince,
        List<LeaveGrant> granted,
        boolean remotePlace,
        int carriedOver,
        boolean extended,
        WorkingCalendar calendar) {
    /** Copies what it is given. */
    public LeaveFacts {
        granted = List.copyOf(granted);
    }

    /** With nothing special about him. */
    public static LeaveFacts of(LocalDate inServiceSince, List<LeaveGrant> granted, WorkingCalendar calendar) {
        return new LeaveFacts(inServiceSince, granted, false, 0, false, calendar);
    }
}
