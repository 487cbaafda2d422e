package id.pendopo.grants.publication;

import id.pendopo.core.region.Region;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Under what a 360Giving package is published (<i>ketentuan paket 360Giving</i>). There is no list of identifiers for Indonesian
 * regions in the org-id register [S], so a region stands under the publisher's own prefix.
 *
 * @param prefix what 360Giving gave the publisher after {@code 360G-}, letters and digits
 * @param region who gives
 * @param title of the package
 * @param description of the package
 * @param licence the address of an open licence
 * @param issued when this edition was made
 * @param website of the publisher
 * @param source where the data comes from, for instance the portal of the region
 */
public record GivingTerms(
        String prefix,
        Region region,
        String title,
        String description,
        URI licence,
        Instant issued,
        Optional<URI> website,
        Optional<URI> source) {
    /** The longest title and description, in characters. */
    public static final int TEXT_LIMIT = 1_000;

    /** @throws IllegalArgumentException if the prefix, a text or an address is none */
    public GivingTerms {
        if (!prefix.matches("[A-Za-z0-9]{1,40}")) {
            throw new IllegalArgumentException(
                    "360Giving: the prefix is not 1 to 40 letters and digits; give what stands after 360G-");
        }
        checkText("title", title);
        checkText("description", description);
        checkAddress("licence", licence);
        website.ifPresent(one -> checkAddress("website", one));
        source.ifPresent(one -> checkAddress("source", one));
    }

    /** A package of this region without addresses of its own, titled after it. */
    public static GivingTerms of(String prefix, Region region, URI licence, Instant issued) {
        return new GivingTerms(
                prefix,
                region,
                "Hibah dan bantuan sosial " + region.name(),
                "Hibah dan bantuan sosial yang direncanakan, sejak ditetapkan dengan keputusan kepala daerah",
                licence,
                issued,
                Optional.empty(),
                Optional.empty());
    }

    private static void checkText(String what, String text) {
        if (text.isBlank() || text.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException(
                    "360Giving: the %s is not 1 to %d characters; write one sentence".formatted(what, TEXT_LIMIT));
        }
    }

    private static void checkAddress(String what, URI address) {
        if (!address.isAbsolute() || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "360Giving: the %s is no whole address; write it with https:// and its host".formatted(what));
        }
    }
}
