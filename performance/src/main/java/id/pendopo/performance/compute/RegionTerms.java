package id.pendopo.performance.compute;

import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.attendance.AttendancePolicy;
import id.pendopo.performance.discipline.DisciplinePolicy;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeaveGrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values of the region that is named, on a day, and what several computations of attendance read alike. */
final class RegionTerms {
    private RegionTerms() {}

    static RegionPack pack(ComputationInput given) {
        return given.pack().orElseThrow(() -> new IllegalArgumentException("region: none is named; name one"));
    }

    static AttendancePolicy attendance(ComputationInput given, LocalDate day) {
        return pack(given).book(AttendancePolicy.schema()).policy(day);
    }

    static DisciplinePolicy discipline(ComputationInput given, LocalDate day) {
        return pack(given).book(DisciplinePolicy.schema()).policy(day);
    }

    /** Granted absences; their document is one of the examples where none is given. */
    static List<LeaveGrant> leaves(ComputationInput given, String name) {
        List<LeaveGrant> leaves = new ArrayList<>();
        given.list(name).forEach(one -> leaves.add(leave(one)));
        return leaves;
    }

    static LeaveGrant leave(ComputationInput one) {
        return new LeaveGrant(
                one.textIfAny("document").orElse("D-1"),
                RatingParts.constant(one, "absence", AbsenceClass.class),
                one.date("first"),
                one.date("last"));
    }
}
