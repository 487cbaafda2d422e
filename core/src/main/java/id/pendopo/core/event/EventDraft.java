package id.pendopo.core.event;

import id.pendopo.core.journal.CanonicalWriter;
import java.util.Optional;

/**
 * An event as a procedure says it (<i>rancangan peristiwa</i>), without what every event has. Its data are a record without personal
 * components: one that has any is refused.
 *
 * @param what a fact in the past, for example {@code complaint.received}: small letters, parted by a point
 * @param version the number of its meaning, from 1; another number is another type
 * @param data canonical JSON, at most {@value #DATA_LIMIT} bytes
 * @param category of which category the data are
 * @param reference where more is, for those who may see it there
 */
public record EventDraft(
        String what, int version, Optional<String> data, Optional<String> category, Optional<String> reference) {
    /** The most bytes of the data: with the attributes it stays below what must be forwarded. */
    public static final int DATA_LIMIT = 48 * 1024;

    /** @throws IllegalArgumentException if a part is outside its limit */
    public EventDraft {
        if (!what.matches("[a-z]{1,40}(\\.[a-z]{1,40}){1,3}") || version < 1) {
            throw new IllegalArgumentException(
                    "event: the kind is not of small letters parted by points, or its version below 1; write complaint.received");
        }
        int size = data.map(text -> new EventData.Json(text).size()).orElse(0);
        if (size > DATA_LIMIT) {
            throw new IllegalArgumentException(
                    "event %s: data of %d bytes are over %d; refer to them".formatted(what, size, DATA_LIMIT));
        }
    }

    /**
     * With the state after it.
     *
     * @throws IllegalArgumentException if the record has a personal component, or is too large
     */
    public static EventDraft of(String what, Record state) {
        return new EventDraft(what, 1, Optional.of(CanonicalWriter.toText(state)), Optional.empty(), Optional.empty());
    }

    /** Without data. */
    public static EventDraft of(String what) {
        return new EventDraft(what, 1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of this version. */
    public EventDraft version(int number) {
        return new EventDraft(what, number, data, category, reference);
    }

    /** Of this category of data. */
    public EventDraft category(String label) {
        return new EventDraft(what, version, data, Optional.of(label), reference);
    }

    /** With an address where more is. */
    public EventDraft reference(String address) {
        return new EventDraft(what, version, data, category, Optional.of(address));
    }
}
