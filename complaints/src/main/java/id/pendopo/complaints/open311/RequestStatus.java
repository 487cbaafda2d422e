package id.pendopo.complaints.open311;

import java.util.Locale;
import java.util.Optional;

/** Where a report stands, as far as the specification tells it apart (<i>status</i>). */
public enum RequestStatus {
    /** It has been reported. */
    OPEN,
    /** It is over. */
    CLOSED;

    /** As it goes over the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this text; empty if it is none. */
    public static Optional<RequestStatus> find(String text) {
        for (RequestStatus status : values()) {
            if (status.wire().equalsIgnoreCase(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
