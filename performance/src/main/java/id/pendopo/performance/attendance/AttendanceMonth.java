package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import java.time.YearMonth;
import java.util.List;

/**
 * The days of one person and one month (<i>rekapitulasi presensi</i>), with what was odd about them and what was corrected.
 *
 * @param month which month
 * @param days in order; every day of the month on which he had a place of work and that is over
 * @param findings what was odd; what refuses is a block
 * @param corrections what took effect by hand, for the verifier
 */
public record AttendanceMonth(
        YearMonth month, List<AttendanceDay> days, List<Finding> findings, List<AttendanceCorrection> corrections) {
    /** Copies what it is given. */
    public AttendanceMonth {
        days = List.copyOf(days);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
    }

    /** How many days were of this status. */
    public int count(DayStatus status) {
        int count = 0;
        for (AttendanceDay day : days) {
            if (day.status() == status) {
                count++;
            }
        }
        return count;
    }
}
