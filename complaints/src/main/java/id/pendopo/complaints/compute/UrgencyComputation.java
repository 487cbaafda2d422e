package id.pendopo.complaints.compute;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportBuilder;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How soon a report would be looked at, and why (<i>prioritas laporan</i>): {@code given: {on, text, category, title, point, supports}}, where
 * the day is that on which it came, and of supports those that count; all but day and text may be left out. Results: {@code base, priority,
 * reasons, call112}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class UrgencyComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public UrgencyComputation() {}

    /** {@code complaint-urgency}. */
    @Override
    public String name() {
        return "complaint-urgency";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RegionPack pack =
                given.pack().orElseThrow(() -> new IllegalArgumentException("region: name the pack whose values hold"));
        LocalDate on = given.date("on");
        Optional<Code> leaf = given.textIfAny("category").map(Code::of);
        CategoryPolicy categories = pack.book(CategoryPolicy.schema()).policy(on);
        if (leaf.isPresent() && leaf.flatMap(categories::leaf).isEmpty()) {
            throw new IllegalArgumentException("category: there was no %s on that day".formatted(leaf.get()));
        }
        int forward =
                pack.book(ComplaintPolicy.schema()).policy(on).supportsForward().value();
        boolean many =
                given.numberIfAny("supports").filter(count -> count >= forward).isPresent();
        UrgencyReading reading = UrgencyReading.of(report(given), leaf, categories, many);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("base", reading.base().name());
        results.put("priority", reading.result().name());
        results.put("reasons", reading.reasons().stream().map(Enum::name).toList());
        results.put("call112", reading.mayBeInDanger());
        return results;
    }

    private static Report report(ComputationInput given) {
        ReportBuilder report =
                Report.of(StatedKind.COMPLAINT, Channel.WEB, Narrative.of(given.text("text")), Reporter.UNIDENTIFIED);
        given.textIfAny("title").ifPresent(report::title);
        given.textIfAny("point")
                .map(GeoPoint::parse)
                .ifPresent(point -> report.at(Location.of(point, LocationSource.PIN)));
        return report.done();
    }
}
