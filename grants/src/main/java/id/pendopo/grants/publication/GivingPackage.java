package id.pendopo.grants.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A package of grants by the 360Giving Data Standard 1.4.3 (<i>paket data terbuka 360Giving</i>) [S]: one grant for each hibah and each
 * planned social aid that the head has decreed. Grants that lapsed before anything was paid are left out, for they were never given
 * [D]; what could not be planned is in no package. Write it with any Jackson, or with {@link PublicOutput#files}.
 *
 * @param version {@code 1.4}: the schema wants major and minor only
 * @param title of the package
 * @param description of the package
 * @param issued when this edition was made
 * @param modified the same
 * @param identifier of the package
 * @param publisher who publishes
 * @param license the address of the licence
 * @param grants at least one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GivingPackage(
        String version,
        String title,
        String description,
        Instant issued,
        Instant modified,
        String identifier,
        Publisher publisher,
        String license,
        List<GivingGrant> grants) {
    private static final String VERSION = "1.4";

    /** @throws IllegalArgumentException if there is no grant: the standard has no empty package */
    public GivingPackage {
        grants = List.copyOf(grants);
        if (grants.isEmpty()) {
            throw new IllegalArgumentException("360Giving: a package holds at least one grant; publish none instead");
        }
    }

    /** Who publishes. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Publisher(String name, String identifier, Optional<String> website) {}

    /**
     * The package of these grants; empty where none was decreed.
     *
     * @throws IllegalArgumentException if a decreed grant to a person has no number
     */
    public static Optional<GivingPackage> of(PublicGrants all, GivingTerms terms, OutputWords words) {
        GivingWriter writer = new GivingWriter(terms, words);
        List<GivingGrant> grants = new ArrayList<>();
        long nameless = 0;
        for (PublicGrant grant : all.grants()) {
            if (GivingWriter.isAwarded(grant)) {
                if (grant.number().isEmpty()) {
                    nameless++;
                } else {
                    grants.add(writer.grant(grant));
                }
            }
        }
        if (nameless > 0) {
            throw new IllegalArgumentException(
                    "360Giving: %d grants have no number; give persons a random one through PublicIds"
                            .formatted(nameless));
        }
        return grants.isEmpty()
                ? Optional.empty()
                : Optional.of(new GivingPackage(
                        VERSION,
                        terms.title(),
                        terms.description(),
                        terms.issued(),
                        terms.issued(),
                        writer.own("package-" + terms.issued().toString().substring(0, 10)),
                        new Publisher(
                                terms.region().name(),
                                writer.own(terms.region().code().dotted()),
                                terms.website().map(Object::toString)),
                        terms.licence().toString(),
                        grants));
    }
}
