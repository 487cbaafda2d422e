package id.pendopo.licensing.oss;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The term of a request in OSS (<i>SLA permohonan OSS</i>): {@code given: {complete, term, told: [{at, status}]}}, told in any order.
 * Results: {@code lastDay, phase, consumed, turns, status, tasks}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class OssTermComputation implements Computation {
    private static final ZoneOffset WESTERN = ZoneOffset.ofHours(7);
    private static final OssPermitId REQUEST = OssPermitId.of("REQUEST");
    private static final Nib BUSINESS = Nib.of("0000000000000");

    /** For {@code ServiceLoader}. */
    public OssTermComputation() {}

    /** {@code ossTerm}. */
    @Override
    public String name() {
        return "ossTerm";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        List<OssMessage> told = new ArrayList<>();
        for (ComputationInput one : given.list("told")) {
            Instant at = instant(one, "at");
            String status = one.text("status");
            told.add(new ReadStatus(OssStamp.of(at + " " + status, at), BUSINESS, REQUEST, OssStatusCode.of(status)));
        }
        OssCourse course = OssCourse.of(REQUEST, told, OssStatusTable.published());
        ClockState clock = course.clock(
                Term.parse(given.text("term")),
                instant(given, "complete"),
                given.pack().map(RegionPack::officeHours).orElse(OfficeHours.DEFAULT),
                given.pack().map(pack -> pack.region().time().offset()).orElse(WESTERN),
                given.calendar());
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("lastDay", clock.lastDay());
        results.put("phase", clock.phase().name());
        results.put("consumed", clock.consumed());
        results.put(
                "turns",
                course.turns().stream().map(turn -> turn.effect().name()).toList());
        results.put("status", course.status().map(OssStatusCode::value).orElse("none"));
        results.put(
                "tasks", course.tasks().stream().map(task -> task.kind().name()).toList());
        return results;
    }

    private static Instant instant(ComputationInput given, String name) {
        return given.instantIfAny(name)
                .orElseThrow(() -> new IllegalArgumentException(name + ": give an instant with its offset"));
    }
}
