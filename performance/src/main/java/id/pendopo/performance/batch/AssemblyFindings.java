package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.time.YearMonth;

/** What keeps a month from being put together. */
final class AssemblyFindings {
    private static final LegalSource WHOLE =
            LegalSource.ownDecision("Bahan perhitungan disusun hanya dari data kepegawaian yang lengkap");

    private AssemblyFindings() {}

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
