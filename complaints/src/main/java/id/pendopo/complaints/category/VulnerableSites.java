package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.region.GeoPoint;
import java.util.List;

/**
 * The places of a region where many would be hurt (<i>daftar tempat rawan</i>). Immutable and thread-safe.
 *
 * @param sites in any order, at most {@value #LIMIT}
 */
public record VulnerableSites(@JsonValue List<VulnerableSite> sites) {
    /** The most places. */
    public static final int LIMIT = 2_000;

    /** No place. */
    public static final VulnerableSites NONE = new VulnerableSites(List.of());

    /** @throws IllegalArgumentException if there are too many */
    public VulnerableSites {
        sites = List.copyOf(sites);
        if (sites.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "sites: %d places, at most %d; where all is vulnerable nothing comes first"
                            .formatted(sites.size(), LIMIT));
        }
    }

    /** These places. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VulnerableSites of(List<VulnerableSite> sites) {
        return new VulnerableSites(sites);
    }

    /** Whether the point is near one of them. */
    public boolean areNear(GeoPoint point) {
        return sites.stream().anyMatch(site -> site.isNear(point));
    }
}
