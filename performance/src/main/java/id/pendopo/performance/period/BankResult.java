package id.pendopo.performance.period;

import id.pendopo.performance.employee.EmployeeId;
import jakarta.validation.constraints.NotNull;

/**
 * What the bank says of one person's pay (<i>hasil transfer per pegawai</i>). Neither amount nor account stands here.
 *
 * @param employee whose pay
 * @param outcome whether it arrived
 */
public record BankResult(
        @NotNull EmployeeId employee, @NotNull Outcome outcome) {
    /** Whether pay arrived (<i>hasil transfer</i>). */
    public enum Outcome {
        /** <i>Terkirim</i>. */
        PAID,
        /** <i>Dikembalikan bank</i>: it is paid again under the same order. */
        RETURNED
    }
}
