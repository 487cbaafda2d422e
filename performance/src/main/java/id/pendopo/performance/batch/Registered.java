package id.pendopo.performance.batch;

import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import java.time.LocalDate;
import java.util.Optional;

/** What the registry says of somebody on a day. */
record Registered(EmploymentKind kind, Golongan rank, PtkpStatus ptkp) {
    static Optional<Registered> on(Employee employee, LocalDate day) {
        return employee.kindOn(day)
                .flatMap(kind -> employee.rankOn(day)
                        .flatMap(rank -> employee.ptkpOn(day).map(ptkp -> new Registered(kind, rank, ptkp))));
    }
}
