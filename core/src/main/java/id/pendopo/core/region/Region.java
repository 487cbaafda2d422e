package id.pendopo.core.region;

/**
 * A region (<i>wilayah</i>) with its official name and its time.
 *
 * @param code the code of the Ministry of Home Affairs
 * @param name the official name with its kind, such as {@code Kota Bandung}; not blank, at most {@value #NAME_LIMIT}
 *     characters
 * @param level as the code says
 * @param time the time zone its offices keep
 */
public record Region(RegionCode code, String name, RegionLevel level, IndonesianTime time) {
    /** The longest name in characters. */
    public static final int NAME_LIMIT = 100;

    /** @throws IllegalArgumentException if the name is blank or too long, or the level is not that of the code */
    public Region {
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException(
                    "region: name of %d characters is outside 1 to %d; give the official name"
                            .formatted(name.length(), NAME_LIMIT));
        }
        if (level != code.level()) {
            throw new IllegalArgumentException("region: level %s is not that of %s, which is %s; leave it to Region.of"
                    .formatted(level, code, code.level()));
        }
    }

    /** A region whose level its code says. */
    public static Region of(RegionCode code, String name, IndonesianTime time) {
        return new Region(code, name, code.level(), time);
    }
}
