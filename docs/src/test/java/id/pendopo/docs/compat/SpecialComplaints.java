package id.pendopo.docs.compat;

import id.pendopo.complaints.report.TrackingId;
import java.util.List;

/** Specimens of complaints whose parts must fit each other. */
final class SpecialComplaints {
    private SpecialComplaints() {}

    static List<Object> all() {
        return List.of(TrackingId.of("7K2M9QXA3T6"));
    }
}
