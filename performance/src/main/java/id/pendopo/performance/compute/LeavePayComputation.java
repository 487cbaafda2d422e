package id.pendopo.performance.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import java.util.Map;
import java.util.Optional;

/**
 * How a day of absence is paid by a printed table: {@code given: {table, absence, day, month, on}}, the day and the month of the absence
 * counted from one. Results: {@code effect, percent}, or {@code effect: UNSAID} where the source does not say.
 */
public final class LeavePayComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public LeavePayComputation() {}

    @Override
    public String name() {
        return "leavePay";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Code name = Code.of(given.text("table"));
        LeavePayTable table = RegionTerms.attendance(given, given.date("on"))
                .leavePay(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "given.table: there is no printed table %s; name one".formatted(name)));
        Optional<LeavePayTier> tier = table.find(RatingParts.constant(given, "absence", AbsenceClass.class))
                .flatMap(rule -> rule.at(
                        Math.toIntExact(given.number("day")),
                        given.numberIfAny("month").map(Math::toIntExact).orElse(1)));
        return tier.<Map<String, Object>>map(found -> Map.of(
                        "effect",
                        found.effect().name(),
                        "percent",
                        found.percent().toText()))
                .orElse(Map.of("effect", "UNSAID"));
    }
}
