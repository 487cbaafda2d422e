package id.pendopo.complaints.compute;

import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a tracking code was typed right (<i>pemeriksaan kode pelacakan</i>): {@code given: {typed}}. Results: {@code valid}, and of a
 * valid one {@code value, shown}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class TrackingComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public TrackingComputation() {}

    /** {@code tracking-id}. */
    @Override
    public String name() {
        return "tracking-id";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Optional<TrackingId> code = TrackingId.find(given.text("typed"));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("valid", code.isPresent());
        code.ifPresent(one -> {
            results.put("value", one.value());
            results.put("shown", one.shown());
        });
        return results;
    }
}
