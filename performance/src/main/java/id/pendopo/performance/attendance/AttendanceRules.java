package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether days that somebody else made can be days at all (<i>pemeriksaan rekapitulasi presensi</i>). */
public final class AttendanceRules {
    private static final int DAY = 24 * 60;

    private AttendanceRules() {}

    /** What is impossible about these days: minutes, a day twice, or parts that contradict its status. */
    public static List<Finding> check(List<AttendanceDay> days) {
        List<Finding> findings = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (AttendanceDay day : days) {
            if (!seen.add(day.date())) {
                findings.add(AttendanceFindings.dayTwice(day.date()));
            }
            minutes(day, findings);
            if (contradicts(day)) {
                findings.add(AttendanceFindings.dayContradicts(day.date(), day.status()));
            }
        }
        return findings;
    }

    private static void minutes(AttendanceDay day, List<Finding> findings) {
        for (int minutes : new int[] {day.scheduledMinutes(), day.lateMinutes(), day.earlyMinutes()}) {
            if (minutes < 0 || minutes > DAY) {
                findings.add(AttendanceFindings.minutesImpossible(day.date(), minutes, DAY));
            }
        }
    }

    private static boolean contradicts(AttendanceDay day) {
        boolean marked = day.lateMinutes() != 0 || day.earlyMinutes() != 0 || day.noScanIn() || day.noScanOut();
        boolean absenceWanted = day.status() == DayStatus.SICK
                || day.status() == DayStatus.LEAVE
                || day.status() == DayStatus.PERMISSION;
        return marked && day.status() != DayStatus.PRESENT
                || absenceWanted != day.absence().isPresent()
                || day.noScanIn() && (day.noScanOut() || day.lateMinutes() != 0)
                || day.noScanOut() && day.earlyMinutes() != 0
                || day.scheduledMinutes() == 0 && day.status().isObligated() && !isDuty(day.status());
    }

    /** Duty and training may fall on a day off. */
    private static boolean isDuty(DayStatus status) {
        return status == DayStatus.OFFICIAL_DUTY || status == DayStatus.TRAINING;
    }
}
