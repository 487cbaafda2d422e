package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.Narrative;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote under a report at the hub (<i>catatan pada kanal nasional</i>).
 *
 * @param id the hub's own id of it, 1 to {@value #LIMIT} characters; never another's
 * @param author who wrote it
 * @param token the token of our push, where it is our own update that comes back
 * @param at when, by the hub's clock
 * @param text what it says; it may name persons
 */
public record HubRemark(String id, HubAuthor author, Optional<String> token, Instant at, Narrative text) {
    /** The longest id. */
    public static final int LIMIT = 120;

    /** @throws IllegalArgumentException if the id is blank or too long */
    public HubRemark {
        if (id.isBlank() || id.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "hub remark: an id of %d characters is outside 1 to %d; give the hub's own"
                            .formatted(id.length(), LIMIT));
        }
    }

    /** Whether it is our own update that comes back. */
    boolean isOurs() {
        return token.isPresent();
    }
}
