package id.pendopo.performance.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.leave.LeaveFacts;
import id.pendopo.performance.leave.LeaveGrant;
import java.util.Map;

/**
 * Whether a leave may be granted: {@code given: {absence, first, last, inServiceSince, granted: [{absence, first, last}], remotePlace,
 * carriedOver, extended}}. Results: {@code refused}.
 */
public final class LeaveComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public LeaveComputation() {}

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        LeaveGrant leave = RegionTerms.leave(given);
        LeaveFacts facts = new LeaveFacts(
                given.date("inServiceSince"),
                RegionTerms.leaves(given, "granted"),
                given.isTrue("remotePlace"),
                given.numberIfAny("carriedOver").map(Math::toIntExact).orElse(0),
                given.isTrue("extended"),
                given.calendar());
        return Map.of(
                "refused",
                RegionTerms.attendance(given, leave.first()).leaveRules().check(leave, facts).stream()
                        .map(Finding::code)
                        .toList());
    }
}
