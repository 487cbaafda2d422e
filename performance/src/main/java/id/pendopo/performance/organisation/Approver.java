package id.pendopo.performance.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.employee.EmployeeId;
import java.util.Optional;

/**
 * Who decides on somebody's work (<i>pejabat yang menyetujui</i>): one place in a {@link ApproverChain}.
 *
 * @param kind as what
 * @param employee who; empty for the head of the region and for the queue of the personnel office, who are no employees of the roster
 * @param onBehalfOf for whom a delegate decides
 * @param position through which position
 */
public record Approver(
        Kind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EmployeeId> employee,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EmployeeId> onBehalfOf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PositionCode> position) {
    /** The queue of the personnel office. */
    static final Approver QUEUE = new Approver(Kind.HR_OFFICE, Optional.empty(), Optional.empty(), Optional.empty());

    /** The head of the region. */
    static final Approver HEAD =
            new Approver(Kind.HEAD_OF_REGION, Optional.empty(), Optional.empty(), Optional.empty());

    /** As what somebody decides. */
    public enum Kind {
        /** <i>Atasan</i>, definitive or acting. */
        SUPERIOR,
        /** <i>Penerima pelimpahan</i>. */
        DELEGATE,
        /** <i>Kepala daerah</i>, who decides on the work of the top official. */
        HEAD_OF_REGION,
        /** <i>Antrean BKPSDM</i>, where no superior can be reached. */
        HR_OFFICE
    }

    static Approver superior(EmployeeId who, PositionCode position) {
        return new Approver(Kind.SUPERIOR, Optional.of(who), Optional.empty(), Optional.of(position));
    }

    static Approver delegate(EmployeeId who, EmployeeId onBehalfOf, PositionCode position) {
        return new Approver(Kind.DELEGATE, Optional.of(who), Optional.of(onBehalfOf), Optional.of(position));
    }

    /** Whether it is this employee. */
    public boolean is(EmployeeId who) {
        return employee.filter(who::equals).isPresent();
    }
}
