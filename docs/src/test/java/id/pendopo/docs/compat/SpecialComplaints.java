package id.pendopo.docs.compat;

import id.pendopo.complaints.duplicate.DuplicateWeights;
import id.pendopo.complaints.duplicate.TextWords;
import id.pendopo.complaints.report.TrackingId;
import java.util.List;
import java.util.Map;

/** Specimens of complaints whose parts must fit each other. */
final class SpecialComplaints {
    private SpecialComplaints() {}

    static List<Object> all() {
        return List.of(
                TrackingId.of("7K2M9QXA3T6"),
                new DuplicateWeights(45, 20, 35),
                new TextWords(List.of("yang"), Map.of("jl", "jalan")));
    }
}
