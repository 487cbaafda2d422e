package id.pendopo.performance.attendance;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.OfficialDuty;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything from which the days of one person and one month are made (<i>bahan rekapitulasi presensi</i>). Scans of the evening before the
 * month and of the morning after it belong to it, so that shifts over midnight are whole. Made by {@link #of}.
 *
 * @param employee whose days
 * @param month which month
 * @param asOf until when is known; a day that is not over then is left out
 * @param stays where he worked; a day outside all of them is not made
 * @param punches his scans in any order
 * @param leaves granted absences
 * @param duties work elsewhere by order
 * @param justifications what the attendance officer filed
 */
public record AttendanceInput(
        EmployeeId employee,
        YearMonth month,
        Instant asOf,
        List<WorkStay> stays,
        List<Punch> punches,
        List<LeaveGrant> leaves,
        List<OfficialDuty> duties,
        List<Justification> justifications) {
    /** The most entries of each list. */
    public static final int LIMIT = 5_000;

    /** @throws IllegalArgumentException if a list has more than {@value #LIMIT} entries */
    public AttendanceInput {
        stays = checked(stays);
        punches = checked(punches);
        leaves = checked(leaves);
        duties = checked(duties);
        justifications = checked(justifications);
    }

    /** Starts with what everybody has. */
    public static AttendanceInput of(
            EmployeeId employee, YearMonth month, Instant asOf, List<WorkStay> stays, List<Punch> punches) {
        return new AttendanceInput(employee, month, asOf, stays, punches, List.of(), List.of(), List.of());
    }

    /** The same with these granted absences. */
    public AttendanceInput withLeaves(List<LeaveGrant> granted) {
        return new AttendanceInput(employee, month, asOf, stays, punches, granted, duties, justifications);
    }

    /** The same with these duties. */
    public AttendanceInput withDuties(List<OfficialDuty> ordered) {
        return new AttendanceInput(employee, month, asOf, stays, punches, leaves, ordered, justifications);
    }

    /** The same with these justifications. */
    public AttendanceInput withJustifications(List<Justification> filed) {
        return new AttendanceInput(employee, month, asOf, stays, punches, leaves, duties, filed);
    }

    private static <T> List<T> checked(List<T> list) {
        if (list.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "attendance: %d entries are over %d; give one month of one person".formatted(list.size(), LIMIT));
        }
        return List.copyOf(list);
    }
}
