package id.pendopo.licensing.routing;

import id.pendopo.core.law.Text;
import id.pendopo.licensing.catalogue.Track;
import java.util.Optional;

/** Where an application belongs (<i>tujuan permohonan</i>). */
public enum Route {
    /** The region's full track, Bandung's <i>Hayu!</i>. */
    HAYU(Text.of("jalur penuh (Hayu!)", "the full track (Hayu!)")),
    /** The region's simple track, Bandung's <i>Gampil</i>. */
    SIMPLE(Text.of("jalur sederhana", "the simple track")),
    /** The national OSS system. */
    OSS(Text.of("sistem OSS", "the OSS system")),
    /** The system of a sector, such as SIMBG. */
    SECTOR_SYSTEM(Text.of("sistem sektor", "the system of the sector")),
    /** The region where the place lies. */
    OTHER_REGION(Text.of("daerah lain", "another region")),
    /** Nowhere: no such licence is issued any more. */
    NOT_REQUIRED(Text.of("tidak diperlukan", "not required"));

    private final Text label;

    Route(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The track of the region that this is; empty for what is outside. */
    public Optional<Track> track() {
        return switch (this) {
            case HAYU -> Optional.of(Track.HAYU);
            case SIMPLE -> Optional.of(Track.SIMPLE);
            case OSS, SECTOR_SYSTEM, OTHER_REGION, NOT_REQUIRED -> Optional.empty();
        };
    }

    static Route of(Track track) {
        return track == Track.HAYU ? HAYU : SIMPLE;
    }
}
