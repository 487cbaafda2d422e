package id.pendopo.complaints.duplicate;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Invented reports around one point of a city. */
final class Traces {
    static final DuplicatePolicy POLICY = RegionPack.open(
                    Path.of("src", "test", "resources", "packs", "32.73"),
                    Opening.strict().allowingIllustration())
            .book(DuplicatePolicy.schema())
            .policy(LocalDate.of(2025, 6, 10));
    static final DuplicateScoring SCORING = DuplicateScoring.of(POLICY);
    static final TextReader READER = TextReader.of(POLICY.words().value());
    static final Code POTHOLE = Code.of("POTHOLE");
    static final Code ROAD = Code.of("ROAD");
    static final Instant NOON = Instant.parse("2025-06-10T05:00:00Z");
    static final GeoPoint DAGO = GeoPoint.parse("-6.885000,107.613000");
    static final RegionCode LEBAK_GEDE = RegionCode.parse("32.73.02.1005");
    static final RegionCode CIPAGANTI = RegionCode.parse("32.73.02.1001");
    static final String HOLE = "jalan berlubang besar depan kantor pos dago";

    private static final List<String> WORDS = List.of(
            "jalan",
            "lubang",
            "besar",
            "lampu",
            "padam",
            "depan",
            "kantor",
            "pos",
            "pasar",
            "sampah",
            "bau",
            "drainase",
            "banjir",
            "trotoar",
            "rusak",
            "parah",
            "malam",
            "motor",
            "jatuh",
            "warga");

    private Traces() {}

    static Shingles text(String words) {
        return READER.shingles(words);
    }

    static ReportTrace at(GeoPoint point) {
        return ReportTrace.of(POTHOLE, ROAD, NOON, point, text(HOLE));
    }

    static OpenReport open(String id, ReportTrace trace) {
        return new OpenReport(CaseId.of(id), trace, true);
    }

    /** Reports crowded enough that many are alike. */
    static List<OpenReport> crowd(RandomGenerator random, int size) {
        List<OpenReport> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(new OpenReport(CaseId.of("c" + i), random(random), random.nextBoolean()));
        }
        return all;
    }

    static ReportTrace random(RandomGenerator random) {
        Code leaf = Code.of("LEAF_" + random.nextInt(4));
        Code parent = Code.of("PARENT_" + (leaf.value().charAt(5) - '0') / 2);
        Optional<GeoPoint> point = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(new GeoPoint(
                        DAGO.latitude() + random.nextInt(-4_000, 4_000),
                        DAGO.longitude() + random.nextInt(-4_000, 4_000)));
        Optional<RegionCode> village =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? LEBAK_GEDE : CIPAGANTI);
        List<String> words = new ArrayList<>();
        int first = random.nextInt(WORDS.size());
        for (int i = random.nextInt(14); i > 0; i--) {
            // Mostly in one order, so that threes are shared.
            words.add(WORDS.get((first + i + (random.nextInt(12) == 0 ? 1 : 0)) % WORDS.size()));
        }
        return new ReportTrace(
                leaf,
                parent,
                NOON.minus(Duration.ofMinutes(random.nextInt(20 * 24 * 60))),
                point,
                village,
                Shingles.of(words));
    }
}
