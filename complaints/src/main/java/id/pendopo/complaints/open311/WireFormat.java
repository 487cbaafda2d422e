package id.pendopo.complaints.open311;

import java.util.Optional;

/** How a document is written (<i>bentuk keluaran</i>); a client asks for it by the suffix of the address. */
public enum WireFormat {
    /** Required of every server. */
    XML("xml", "text/xml; charset=utf-8"),
    /** What XML says, without the element around a list. */
    JSON("json", "application/json; charset=utf-8");

    private final String suffix;
    private final String contentType;

    WireFormat(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    /** What the address ends with, without its dot. */
    public String suffix() {
        return suffix;
    }

    /** The value of the header {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** The form of this suffix, written in small letters; empty where there is none such. */
    public static Optional<WireFormat> find(String suffix) {
        for (WireFormat format : values()) {
            if (format.suffix.equals(suffix)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
