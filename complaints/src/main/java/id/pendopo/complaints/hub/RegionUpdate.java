package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.Narrative;
import java.util.Optional;

/**
 * A step of the follow-up here that the hub should show (<i>tindak lanjut daerah</i>).
 *
 * @param token by which it is known again when it comes back, the same for ever, such as {@code c1:answer:2}
 * @param kind what it is
 * @param text what it says; empty where the hub learns only that it was
 */
public record RegionUpdate(String token, Kind kind, Optional<Narrative> text) {
    /** What an update is (<i>jenis tindak lanjut</i>). */
    public enum Kind {
        /** It was sent to an agency. */
        FORWARDED,
        /** A note of progress. */
        NOTE,
        /** An answer. */
        ANSWER
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "RegionUpdate[" + token + "]";
    }
}
