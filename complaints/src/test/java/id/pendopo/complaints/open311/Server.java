package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** The sample region over GeoReport v2. */
final class Server {
    static final CategoryPolicy POLICY = RegionPack.open(
                    Path.of("src", "test", "resources", "packs", "32.73"),
                    Opening.strict().allowingIllustration())
            .book(CategoryPolicy.schema())
            .policy(LocalDate.of(2025, 6, 10));

    private Server() {}

    static GeoReport of(Jurisdictions jurisdictions) {
        return GeoReport.of(jurisdictions, POLICY.tree().value(), ZoneOffset.ofHours(7), Locale.forLanguageTag("id"));
    }
}
