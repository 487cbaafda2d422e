package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What keeps a month from being put together. */
final class AssemblyFindings {
    private static final LegalSource WHOLE =
            LegalSource.ownDecision("Bahan perhitungan disusun hanya dari data kepegawaian yang lengkap");

    private static final LegalSource ONE_OR_THE_OTHER =
            LegalSource.ownDecision("Menit kerja tidak dihitung pada hari tidak hadir, sakit, izin, atau cuti");

    private static final Set<DayStatus> AWAY =
            EnumSet.of(DayStatus.ABSENT_NO_REASON, DayStatus.PERMISSION, DayStatus.SICK, DayStatus.LEAVE);

    private AssemblyFindings() {}

    /** Minutes of a day that lowered the target, or that was missed, would count twice. */
    static List<Finding> workedElsewhere(MonthInput input) {
        Set<LocalDate> away = new HashSet<>();
        for (AttendanceDay day : input.attendance()) {
            if (AWAY.contains(day.status())) {
                away.add(day.date());
            }
        }
        Map<LocalDate, Integer> told = new TreeMap<>();
        for (ApprovedActivity activity : input.activities()) {
            if (activity.minutes() > 0 && away.contains(activity.date())) {
                told.merge(activity.date(), 1, Integer::sum);
            }
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach((day, entries) -> findings.add(Finding.block("performance.MONTH_UNSETTLED")
                .at("activities." + day)
                .found(entries)
                .expected(Relation.EQUAL, 0)
                .source(ONE_OR_THE_OTHER)));
        return findings;
    }

    static Finding unknown(YearMonth month) {
        return Finding.block("performance.MONTH_EMPLOYEE_UNKNOWN")
                .at("employee")
                .found(month)
                .source(WHOLE);
    }

    static Finding noPosition(YearMonth month) {
        return Finding.block("performance.MONTH_NO_POSITION")
                .at("assignments")
                .found(month)
                .source(WHOLE);
    }

    static Finding notEmployed(LocalDate day) {
        return Finding.block("performance.MONTH_NOT_EMPLOYED")
                .at("employee")
                .found(day)
                .source(WHOLE);
    }
}
