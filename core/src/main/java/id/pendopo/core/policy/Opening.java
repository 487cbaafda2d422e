package id.pendopo.core.policy;

/**
 * How a region pack may be opened (<i>cara membuka paket daerah</i>).
 *
 * @param allowsIllustration whether values may be invented; for demonstrations and tests only
 * @param historic whether a regime may be used after the last day of its validity; its values are then illustrations
 */
public record Opening(boolean allowsIllustration, boolean historic) {
    private static final Opening STRICT = new Opening(false, false);

    /** Only what holds: the way an office opens its pack. */
    public static Opening strict() {
        return STRICT;
    }

    /** The same, and invented values are taken. */
    public Opening allowingIllustration() {
        return new Opening(true, historic);
    }

    /** The same, and a regime may be used after its last day. */
    public Opening asHistory() {
        return new Opening(allowsIllustration, true);
    }
}
