package id.pendopo.complaints.compute;

import id.pendopo.complaints.duplicate.DuplicatePolicy;
import id.pendopo.complaints.duplicate.DuplicateScore;
import id.pendopo.complaints.duplicate.DuplicateScoring;
import id.pendopo.complaints.duplicate.ReportTrace;
import id.pendopo.complaints.duplicate.TextReader;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How alike two reports are (<i>skor laporan ganda</i>): {@code given: {category, at, text, point or village, otherAt, otherText, otherPoint or
 * otherVillage, otherCategory}}, both of one parent. Results: {@code score, likeness, space, time, text, explanation}. Found through
 * {@code ServiceLoader}. Thread-safe.
 */
public final class DuplicateComputation implements Computation {
    private static final Code PARENT = Code.of("PARENT");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** For {@code ServiceLoader}. */
    public DuplicateComputation() {}

    /** {@code duplicate-score}. */
    @Override
    public String name() {
        return "duplicate-score";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        DuplicatePolicy policy = given.pack()
                .orElseThrow(() -> new IllegalArgumentException("region: name the pack whose values hold"))
                .book(DuplicatePolicy.schema())
                .policy(given.date("on"));
        TextReader reader = TextReader.of(policy.words().value());
        DuplicateScore score = DuplicateScoring.of(policy)
                .score(
                        trace(given, reader, "category", "at", "text", "point", "village"),
                        trace(given, reader, "otherCategory", "otherAt", "otherText", "otherPoint", "otherVillage"))
                .orElseThrow();
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("score", score.ratio().toText());
        results.put("likeness", score.likeness().name());
        results.put("space", score.space().share().toText());
        results.put("time", score.time().share().toText());
        results.put("text", score.text().share().toText());
        results.put("explanation", score.explanation(INDONESIAN));
        return results;
    }

    private static ReportTrace trace(
            ComputationInput given,
            TextReader reader,
            String leaf,
            String at,
            String text,
            String point,
            String village) {
        return new ReportTrace(
                Code.of(given.has(leaf) ? given.text(leaf) : given.text("category")),
                PARENT,
                instant(given, at),
                given.has(point) ? Optional.of(GeoPoint.parse(given.text(point))) : Optional.empty(),
                given.has(village) ? Optional.of(RegionCode.parse(given.text(village))) : Optional.empty(),
                reader.shingles(given.text(text)));
    }

    private static Instant instant(ComputationInput given, String name) {
        return given.instantIfAny(name)
                .orElseThrow(() -> new IllegalArgumentException(name + ": give the moment with its offset"));
    }
}
