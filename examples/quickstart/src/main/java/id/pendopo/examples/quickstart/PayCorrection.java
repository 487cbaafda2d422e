package id.pendopo.examples.quickstart;

import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.batch.DifferenceRun;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.batch.SlipDifference;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.pay.PaySlip;
import java.util.List;

/**
 * A paid month computed again for one employee whose paper came late (<i>koreksi karena dokumen terlambat</i>).
 *
 * @param difference what the paid slip and the new one differ by
 * @param summary what the run of differences leaves behind for the case
 */
record PayCorrection(SlipDifference difference, RunSummary summary) {
    static PayCorrection of(RegionPack pack, PayMonth paid) {
        EmployeeId employee = paid.records().late().employee();
        PaySlip again = PayMonth.again(pack, paid.records().withLate(), employee);
        SlipDifference difference = SlipDifference.between(paid.slip(employee), again);
        RunSummary summary =
                DifferenceRun.of(paid.summary().month(), paid.summary().unit(), again.policy(), List.of(difference));
        return new PayCorrection(difference, summary);
    }
}
