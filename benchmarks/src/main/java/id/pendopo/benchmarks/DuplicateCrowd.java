package id.pendopo.benchmarks;

import id.pendopo.complaints.duplicate.DuplicatePolicy;
import id.pendopo.complaints.duplicate.OpenReport;
import id.pendopo.complaints.duplicate.ReportTrace;
import id.pendopo.complaints.duplicate.TextReader;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Invented open reports over a city of fourteen by twenty kilometres: a third of them near another one and in much the same words, as a pothole
 * is reported; words as unevenly frequent as in speech.
 */
final class DuplicateCrowd {
    private static final Instant END = Instant.parse("2025-06-30T17:00:00Z");
    private static final int DAYS = 60;
    private static final int WORDS = 2_000;
    private static final int LEAVES = 24;
    private static final int SIBLINGS = 4;
    private static final int AGAIN = 3;

    private final SplittableRandom random;
    private final TextReader reader;
    private final List<OpenReport> all = new ArrayList<>();
    private final List<String[]> texts = new ArrayList<>();

    private DuplicateCrowd(long seed, DuplicatePolicy policy) {
        this.random = new SplittableRandom(seed);
        this.reader = TextReader.of(policy.words().value());
    }

    static List<OpenReport> of(int size, long seed, DuplicatePolicy policy) {
        DuplicateCrowd crowd = new DuplicateCrowd(seed, policy);
        for (int i = 0; i < size; i++) {
            crowd.add(i);
        }
        return crowd.all;
    }

    private void add(int number) {
        boolean again = number > 0 && random.nextInt(AGAIN) == 0;
        int first = again ? random.nextInt(number) : 0;
        String[] words = again ? changed(texts.get(first)) : written();
        ReportTrace before = again ? all.get(first).trace() : fresh();
        GeoPoint near = before.point().orElseThrow();
        GeoPoint point = again
                ? new GeoPoint(
                        near.latitude() + random.nextInt(-700, 700), near.longitude() + random.nextInt(-700, 700))
                : near;
        Instant at = END.minusSeconds(random.nextInt(DAYS * 86_400));
        texts.add(words);
        all.add(new OpenReport(
                CaseId.of("c" + number),
                new ReportTrace(
                        before.leaf(),
                        before.parent(),
                        at,
                        Optional.of(point),
                        Optional.empty(),
                        reader.shingles(String.join(" ", words))),
                true));
    }

    private ReportTrace fresh() {
        int leaf = random.nextInt(LEAVES);
        GeoPoint point = new GeoPoint(-6_970_000 + random.nextInt(130_000), 107_550_000 + random.nextInt(190_000));
        return ReportTrace.of(
                Code.of("LEAF_" + leaf), Code.of("PARENT_" + leaf / SIBLINGS), END, point, reader.shingles(""));
    }

    private String[] written() {
        String[] words = new String[12 + random.nextInt(12)];
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        return words;
    }

    private String[] changed(String[] words) {
        String[] other = words.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            other[random.nextInt(other.length)] = word();
        }
        return other;
    }

    /** Few words are used often, most of them seldom. */
    private String word() {
        double often = random.nextDouble();
        return "kata" + (int) (WORDS * often * often * often);
    }
}
