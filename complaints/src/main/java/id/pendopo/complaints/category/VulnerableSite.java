package id.pendopo.complaints.category;

import id.pendopo.complaints.report.Distance;
import id.pendopo.core.region.GeoPoint;

/**
 * A place where many would be hurt (<i>tempat rawan</i>), such as a school, a hospital or a market.
 *
 * @param name what people call it, at most {@value #NAME} characters
 * @param point its middle
 * @param radiusMetres how far around it counts, {@value #LEAST} to {@value #MOST} metres; anything else is a flaw of its pack
 */
public record VulnerableSite(String name, GeoPoint point, int radiusMetres) {
    /** The longest name. */
    public static final int NAME = 120;

    /** The smallest radius: less is less exact than a point is told. */
    public static final int LEAST = 10;

    /** The largest radius: more is a district and no place. */
    public static final int MOST = 2_000;

    private static final long MILLIMETRES = 1_000;

    /** @throws IllegalArgumentException if it has no name, or a long one */
    public VulnerableSite {
        if (name.isBlank() || name.length() > NAME) {
            throw new IllegalArgumentException(
                    "site: a name of %d characters is blank or over %d; name the place as people call it"
                            .formatted(name.length(), NAME));
        }
    }

    /** Whether the point is within its radius, to the millimetre and the last one included. */
    public boolean isNear(GeoPoint other) {
        return Distance.millimetres(point, other) <= radiusMetres * MILLIMETRES;
    }

    boolean isFit() {
        return radiusMetres >= LEAST && radiusMetres <= MOST;
    }
}
