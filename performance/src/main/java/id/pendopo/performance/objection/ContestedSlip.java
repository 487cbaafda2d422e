package id.pendopo.performance.objection;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The slip that an objection is about (<i>slip yang diajukan keberatan</i>), as the office that handed it out knows it. No amount stands
 * here.
 *
 * @param period the case of the month
 * @param unit the unit charged
 * @param month the month paid for
 * @param employee whose slip
 * @param receivedOn when he received it
 */
public record ContestedSlip(CaseId period, UnitCode unit, YearMonth month, EmployeeId employee, LocalDate receivedOn) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<ContestedSlip> FACT = Fact.of("PAY_SLIP", ContestedSlip.class);

    /** What the fact is asked about. */
    public static String subject(CaseId period, EmployeeId employee) {
        return period + "@" + employee;
    }
}
