package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * By which a message is told from others and put in order (<i>identitas dan urutan pesan</i>). None of it is printed in the guide [?]:
 * the adapter makes the id, best a hash of the bytes it received, takes the time from the message where it has one
 * ({@code tgl_status} of a status that we sent ourselves), else the time at which it received it, and counts only where the
 * other side counts.
 *
 * @param id the same for the same message however often it comes, 1 to {@value #ID_LIMIT} characters
 * @param at when it was sent, or received where that is not told
 * @param sequence its place among all messages of the other side, from 1, where the other side counts
 */
public record OssStamp(
        String id,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> sequence) implements Comparable<OssStamp> {
    /** The longest id. */
    public static final int ID_LIMIT = 120;

    /** @throws IllegalArgumentException if the id is blank or too long, or the sequence is not positive */
    public OssStamp {
        if (id.isBlank() || id.length() > ID_LIMIT) {
            throw new IllegalArgumentException("OSS message: the id must have 1 to %d characters".formatted(ID_LIMIT));
        }
        if (sequence.orElse(1L) < 1) {
            throw new IllegalArgumentException("OSS message: a sequence counts from 1");
        }
    }

    /** Of a side that does not count. */
    public static OssStamp of(String id, Instant at) {
        return new OssStamp(id, at, Optional.empty());
    }

    /** Of a side that counts. */
    public static OssStamp of(String id, Instant at, long sequence) {
        return new OssStamp(id, at, Optional.of(sequence));
    }

    /** By time, then by id so that any two have an order. */
    @Override
    public int compareTo(OssStamp other) {
        int time = at.compareTo(other.at);
        return time != 0 ? time : id.compareTo(other.id);
    }
}
