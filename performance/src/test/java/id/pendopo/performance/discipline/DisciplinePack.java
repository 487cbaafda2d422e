package id.pendopo.performance.discipline;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.time.LocalDate;
import java.util.Map;

/** The values that the library brings, with a region's own on top. */
final class DisciplinePack {
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Contoh", "standing": "ILLUSTRATION"}}
            """;

    private DisciplinePack() {}

    static DisciplinePolicy policy(String discipline) {
        return RegionPack.fromFiles(
                        Map.of("region.json", REGION, "performance.json", "{\"discipline\": " + discipline + "}"),
                        Opening.strict().allowingIllustration())
                .book(DisciplinePolicy.schema())
                .policy(LocalDate.of(2026, 5, 4));
    }
}
