package id.pendopo.licensing.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A format in which a paper may be handed in (<i>format berkas</i>): those that are read without running what is in them [D]. */
public enum DocumentFormat {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    /** A drawing. */
    DWG("image/vnd.dwg"),
    /** A drawing. */
    DXF("image/vnd.dxf"),
    /** A video of a place. */
    MP4("video/mp4"),
    CSV("text/csv");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As references to documents name it. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of a media type, if it is one of these. */
    public static Optional<DocumentFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(one -> one.mediaType.equals(mediaType))
                .findFirst();
    }
}
