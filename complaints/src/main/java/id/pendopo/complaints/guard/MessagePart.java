package id.pendopo.complaints.guard;

import java.time.Instant;

/**
 * One message of a telephone (<i>pesan singkat</i>), as the gateway hands it over.
 *
 * @param sender an opaque reference to the number; the number itself is kept apart
 * @param at when it came
 * @param text what it says; it may name persons
 */
public record MessagePart(String sender, Instant at, String text) {
    /** Neither sender nor words. */
    @Override
    public String toString() {
        return "MessagePart[" + at + "]";
    }
}
