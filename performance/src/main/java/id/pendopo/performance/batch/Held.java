package id.pendopo.performance.batch;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import java.time.LocalDate;
import java.util.Optional;

/** Which position somebody is paid for on a day. */
final class Held {
    private Held() {}

    /** That in his own right, or that of a penjabat where there is none; acting beside nothing pays nothing. */
    static Optional<Position> on(Organisation organisation, EmployeeId employee, LocalDate day) {
        return kind(organisation, employee, day, AssignmentKind.DEFINITIVE)
                .or(() -> kind(organisation, employee, day, AssignmentKind.PJ))
                .flatMap(one -> organisation.on(day).find(one.position()));
    }

    private static Optional<Assignment> kind(
            Organisation organisation, EmployeeId employee, LocalDate day, AssignmentKind kind) {
        for (Assignment one : organisation.assignmentsOf(employee)) {
            if (one.kind() == kind && one.days().isOn(day)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
