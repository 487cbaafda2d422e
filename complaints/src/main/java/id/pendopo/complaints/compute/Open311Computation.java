package id.pendopo.complaints.compute;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.open311.Bringer;
import id.pendopo.complaints.open311.GeoReport;
import id.pendopo.complaints.open311.Jurisdictions;
import id.pendopo.complaints.open311.Open311Answer;
import id.pendopo.complaints.open311.Open311Refused;
import id.pendopo.complaints.open311.Parameters;
import id.pendopo.complaints.open311.PostedReading;
import id.pendopo.complaints.open311.PostedReport;
import id.pendopo.complaints.open311.WireFormat;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client of GeoReport v2 is answered who brings a report (<i>laporan lewat Open311</i>): {@code given: {day, form | json, key}}, with
 * the day of the categories, the body and whether the key is valid. Results: {@code status, answer}, and of a report that is taken
 * {@code category, kind, anonymous, confidential}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class Open311Computation implements Computation {
    /** For {@code ServiceLoader}. */
    public Open311Computation() {}

    /** {@code open311-post}. */
    @Override
    public String name() {
        return "open311-post";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RegionPack pack = given.pack()
                .orElseThrow(() -> new IllegalArgumentException("region: name the pack whose categories hold"));
        CategoryPolicy policy = pack.book(CategoryPolicy.schema()).policy(given.date("day"));
        GeoReport server = GeoReport.of(
                Jurisdictions.of("kota.example"),
                policy.tree().value(),
                pack.region().time().offset(),
                Locale.forLanguageTag("id"));
        Optional<Bringer> bringer = given.isTrue("key") ? Optional.of(Bringer.NOBODY) : Optional.empty();
        try {
            PostedReading reading = server.post(sent(given), WireFormat.JSON, bringer);
            return reading.report()
                    .map(Open311Computation::taken)
                    .orElseGet(() -> told(reading.refusal().orElseThrow()));
        } catch (Open311Refused refused) {
            return told(server.unreadable(refused, WireFormat.JSON));
        }
    }

    private static Parameters sent(ComputationInput given) {
        return given.textIfAny("json").map(Parameters::ofJson).orElseGet(() -> Parameters.ofForm(given.text("form")));
    }

    private static Map<String, Object> taken(PostedReport posted) {
        Secrecy secrecy = posted.report().secrecy();
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("status", 200);
        results.put("category", posted.leaf().code().value());
        results.put("kind", posted.report().kind().name());
        results.put("anonymous", secrecy.anonymous());
        results.put("confidential", secrecy.confidential());
        return results;
    }

    private static Map<String, Object> told(Open311Answer answer) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("status", answer.status());
        results.put("answer", answer.body());
        return results;
    }
}
