package id.pendopo.performance.plan;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What there is one plan of (<i>satu SKP per pegawai, penugasan dan tahun</i>).
 *
 * @param employee whose plan
 * @param position which he holds
 * @param since the first day of the assignment
 * @param year of the plan
 */
public record PlanKey(
        @NotNull EmployeeId employee,
        @NotNull PositionCode position,
        @NotNull LocalDate since,
        @Min(2000) @Max(2100) int year) {
    /** The assignment alone, as the fact about it is asked. */
    public String assignment() {
        return employee + "/" + position + "/" + since;
    }

    /** As a register of plans knows it. */
    public String toText() {
        return assignment() + "/" + year;
    }
}
