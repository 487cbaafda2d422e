package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of an entry taken apart. The entry stands whole between a fixed beginning and a fixed end, so that a shell can cut
 * it out and hash it.
 */
record JournalLine(Map<?, ?> body, String hash) {
    private static final byte[] OPENS = "{\"entry\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HASH = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSES = "\"}".getBytes(StandardCharsets.US_ASCII);

    static void open(JsonBytes out) {
        out.raw(OPENS, 0);
    }

    static void close(JsonBytes out, String hash) {
        out.raw(HASH, 0);
        out.ascii(hash);
        out.raw(CLOSES, 0);
    }

    /** @throws IllegalArgumentException if the tree is not that of a line */
    static JournalLine of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> line
                && line.size() == 2
                && line.get("entry") instanceof Map<?, ?> body
                && line.get("hash") instanceof String hash) {
            return new JournalLine(body, hash);
        }
        throw new IllegalArgumentException(
                "journal line: is not {\"entry\":{..},\"hash\":\"..\"}; give one line of a journal");
    }

    JournalEntry toEntry(JsonBinding json) {
        return JournalEntry.from(body, hash, json);
    }
}
