package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.attendance.AttendanceMonth;
import id.pendopo.performance.pay.MonthInput;
import java.util.List;
import java.util.Optional;

/**
 * What was put together for one employee and month (<i>hasil penyusunan bahan</i>).
 *
 * @param input what pay is computed from; empty where it cannot be
 * @param attendance the days that were made, with their corrections
 * @param findings what is missing, odd or contradicts itself; a block among them is to be mended before the month is computed
 */
public record AssembledMonth(Optional<MonthInput> input, AttendanceMonth attendance, List<Finding> findings) {
    /** Copies what it is given. */
    public AssembledMonth {
        findings = List.copyOf(findings);
    }

    /** Whether it can be computed as it is. */
    public boolean isReady() {
        return input.isPresent() && findings.stream().noneMatch(Finding::isBlock);
    }
}
