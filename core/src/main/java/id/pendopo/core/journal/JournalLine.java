package id.pendopo.core.journal;

import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of an entry, or of a sheet of a roll, taken apart. What is hashed stands whole between a fixed beginning and a fixed
 * end, so that a shell can cut it out and hash it. Its name comes before {@code hash} in the alphabet, or the line would not be canonical.
 */
record JournalLine(Map<?, ?> body, String hash) {
    /** What the body of an entry's line is called. */
    static final String ENTRY = "entry";

    /** What the body of a roll's line is called. */
    static final String ROLL = "dayRoll";

    private static final byte[] OPENS = "{\"entry\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HASH = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSES = "\"}".getBytes(StandardCharsets.US_ASCII);

    static void open(JsonBytes out) {
        out.raw(OPENS, 0);
    }

    static void open(JsonBytes out, String name) {
        out.symbol('{');
        out.quoted(name);
        out.symbol(':');
    }

    static void close(JsonBytes out, String hash) {
        out.raw(HASH, 0);
        out.ascii(hash);
        out.raw(CLOSES, 0);
    }

    /** @throws IllegalArgumentException if the tree is not that of an entry's line */
    static JournalLine of(@Nullable Object tree) {
        return of(tree, ENTRY);
    }

    /** @throws IllegalArgumentException if the tree is not that of a line with such a body */
    static JournalLine of(@Nullable Object tree, String name) {
        if (tree instanceof Map<?, ?> line
                && line.size() == 2
                && line.get(name) instanceof Map<?, ?> body
                && line.get("hash") instanceof String hash) {
            if (!isExact(body)) {
                throw new IllegalArgumentException(
                        "journal line: a number has a fraction or lies outside ±%d, which no line that was written holds; keep it as text"
                                .formatted(CanonicalJson.EXACT));
            }
            return new JournalLine(body, hash);
        }
        throw new IllegalArgumentException(
                "journal line: is not {\"%s\":{..},\"hash\":\"..\"}; give one line of the file that was written"
                        .formatted(name));
    }

    /** What nobody sees in a line that cannot be read: the mark that some editors put before a file. Of anything else nothing is told. */
    static String mark(String text) {
        return text.startsWith("\uFEFF") ? "BOM, U+FEFF" : "";
    }

    /** Whether it can be written again as it was read: a record takes any long, and a line does not. */
    private static boolean isExact(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> object) {
            return object.values().stream().allMatch(JournalLine::isExact);
        }
        if (tree instanceof List<?> array) {
            return array.stream().allMatch(JournalLine::isExact);
        }
        return !(tree instanceof Number number)
                || number instanceof Long whole && whole <= CanonicalJson.EXACT && whole >= -CanonicalJson.EXACT;
    }

    /** Whether the hash is that of the body. */
    boolean isSealed() {
        byte[] bytes = CanonicalWriter.treeToText(body).getBytes(StandardCharsets.UTF_8);
        return Hashes.sha256(bytes, 0, bytes.length).equals(hash);
    }

    JournalEntry toEntry(JsonBinding json) {
        return JournalEntry.from(body, hash, json);
    }
}
