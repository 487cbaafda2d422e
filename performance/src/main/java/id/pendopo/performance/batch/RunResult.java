package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PaySlip;
import java.util.List;
import java.util.Optional;

/**
 * What one record of a run gave (<i>hasil satu pegawai</i>), with the key by which the host finds the record again.
 *
 * @param employee whose month it is
 * @param unit the unit of the run; outside a unit's run that of the record's last part, empty where it has none
 * @param outcome the slip, or every reason why there is none
 */
public record RunResult(EmployeeId employee, Optional<UnitCode> unit, PayOutcome outcome) {
    /** The slip, if there is one. */
    public Optional<PaySlip> slip() {
        return outcome.slip();
    }

    /** Why there is no slip; nothing where there is one. */
    public List<Finding> findings() {
        return outcome.findings();
    }

    /** The key alone. */
    @Override
    public String toString() {
        return "RunResult[" + employee + ", " + unit.map(UnitCode::value).orElse("-") + "]";
    }
}
