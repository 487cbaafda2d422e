package id.pendopo.licensing.register;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.Region;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The register for web pages (<i>profil SCHEMA_ORG</i>): each licence as a {@code GovernmentPermit} of schema.org [K] in JSON-LD.
 */
final class GovernmentPermits {
    private GovernmentPermits() {}

    static String of(List<PublicLicence> licences, Region region) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("@context", "https://schema.org");
        tree.put(
                "@graph",
                licences.stream().map(licence -> permit(licence, region)).toList());
        return CanonicalWriter.treeToText(tree) + "\n";
    }

    private static Map<String, Object> permit(PublicLicence licence, Region region) {
        Map<String, Object> permit = new TreeMap<>();
        permit.put("@type", "GovernmentPermit");
        licence.link().ifPresent(link -> permit.put("url", link));
        permit.put("identifier", licence.number());
        permit.put("name", licence.kind().name());
        permit.put("issuedBy", named("GovernmentOrganization", licence.office().orElse(region.name())));
        permit.put("issuedThrough", named("GovernmentService", licence.kind().name()));
        licence.activity().ifPresent(activity -> permit.put("permitAudience", audience(activity)));
        permit.put("validFrom", licence.period().from().toString());
        licence.period().until().ifPresent(last -> {
            permit.put("validUntil", last.toString());
            // A last day counts whole, so the length ends with the day after it.
            permit.put(
                    "validFor",
                    Period.between(licence.period().from(), last.plusDays(1)).toString());
        });
        Map<String, Object> area = new TreeMap<>(named("AdministrativeArea", region.name()));
        area.put("identifier", licence.place().region().dotted());
        permit.put("validIn", area);
        return permit;
    }

    private static Map<String, Object> audience(PublicLicence.Activity activity) {
        return Map.of(
                "@type",
                "Audience",
                "audienceType",
                activity.title() + " (KBLI " + activity.edition() + " " + activity.kbli() + ")");
    }

    private static Map<String, Object> named(String type, String name) {
        return Map.of("@type", type, "name", name);
    }
}
