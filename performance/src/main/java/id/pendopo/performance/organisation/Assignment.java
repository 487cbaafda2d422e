package id.pendopo.performance.organisation;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody holds a position on some days (<i>penugasan</i>), in his own right or acting. Class and unit are those of the position.
 *
 * @param employee who
 * @param position which position
 * @param kind in his own right or acting
 * @param days from when until when
 */
public record Assignment(EmployeeId employee, PositionCode position, AssignmentKind kind, Validity days) {
    /** In his own right from this day on. */
    public static Assignment definitive(EmployeeId employee, PositionCode position, LocalDate from) {
        return new Assignment(employee, position, AssignmentKind.DEFINITIVE, Validity.from(from));
    }

    /** The first day. */
    public LocalDate from() {
        return days.from();
    }

    /** The last day; empty until further notice. */
    public Optional<LocalDate> until() {
        return days.until();
    }
}
