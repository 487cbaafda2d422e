package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry put before one approver (<i>satu pengajuan kepada atasan</i>).
 *
 * @param approver who was asked
 * @param unit his unit
 * @param submittedAt when it came before him
 * @param dueAt until when he had to answer
 * @param escalated whether it went on to the next superior because he was silent
 * @param answer what he did; empty while he has not
 */
public record ApprovalRow(
        EmployeeId approver,
        UnitCode unit,
        Instant submittedAt,
        Instant dueAt,
        boolean escalated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Answer> answer) {
    static final MonitoringScope.Row<ApprovalRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(ApprovalRow row) {
            return row.approver();
        }

        @Override
        public UnitCode unit(ApprovalRow row) {
            return row.unit();
        }
    };

    /** What an approver did. */
    public enum Kind {
        /** Approved as claimed. */
        APPROVED,
        /** Approved with fewer minutes. */
        REDUCED,
        /** Returned for mending. */
        RETURNED,
        /** Rejected. */
        REJECTED,
        /** Nobody did: silence approved it at the close. */
        AUTO_APPROVED
    }

    /**
     * An answer.
     *
     * @param kind what it was
     * @param at when
     * @param openedAt when he had opened the entry, where the host knows
     */
    public record Answer(
            Kind kind,
            Instant at,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Instant> openedAt) {}
}
