package id.pendopo.core.region;

import id.pendopo.core.law.Text;
import java.time.ZoneOffset;

/**
 * An Indonesian time zone (<i>wilayah waktu</i>). The offsets are fixed and there is no summer time, so a
 * {@link ZoneOffset} says all and no zone rules are needed.
 */
public enum IndonesianTime {
    /** <i>Waktu Indonesia Barat</i>, UTC+7. */
    WIB(7, Text.of("Waktu Indonesia Barat", "Western Indonesia Time")),
    /** <i>Waktu Indonesia Tengah</i>, UTC+8. */
    WITA(8, Text.of("Waktu Indonesia Tengah", "Central Indonesia Time")),
    /** <i>Waktu Indonesia Timur</i>, UTC+9. */
    WIT(9, Text.of("Waktu Indonesia Timur", "Eastern Indonesia Time"));

    private final ZoneOffset offset;
    private final Text label;

    IndonesianTime(int hours, Text label) {
        this.offset = ZoneOffset.ofHours(hours);
        this.label = label;
    }

    /** The fixed offset from UTC. */
    public ZoneOffset offset() {
        return offset;
    }

    /** The full name. */
    public Text label() {
        return label;
    }
}
