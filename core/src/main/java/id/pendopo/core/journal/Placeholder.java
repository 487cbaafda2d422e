package id.pendopo.core.journal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an entry in the place of a personal text: {@code {"commitment": .., "ref": ..}}. Nothing else may have
 * exactly these two names, or a reader could not tell them apart.
 */
record Placeholder(String commitment, String ref) {
    private static final byte[] COMMITMENT = "\"commitment\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REF = "\",\"ref\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> NAMES = Set.of("commitment", "ref");

    /**
     * Writes one.
     *
     * @param ref a reference as the collector makes it, which needs no escape
     */
    static void write(byte[] commitment, String ref, JsonBytes out) {
        out.open('{');
        out.raw(COMMITMENT, 0);
        out.hex(commitment);
        out.raw(REF, 0);
        out.ascii(ref);
        out.symbol('"');
        out.close('}');
    }

    static Optional<Placeholder> find(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map
                        && map.size() == 2
                        && map.get("commitment") instanceof String commitment
                        && map.get("ref") instanceof String ref
                ? Optional.of(new Placeholder(commitment, ref))
                : Optional.empty();
    }

    /** Whether it is worth looking for one. */
    static boolean mayBeIn(String json) {
        return json.contains("\"commitment\":");
    }

    /** Every one in a tree, by its reference. */
    static void collect(@Nullable Object tree, Map<String, String> into) {
        Optional<Placeholder> personal = find(tree);
        if (personal.isPresent()) {
            into.put(personal.get().ref(), personal.get().commitment());
        } else if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, into));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> collect(value, into));
        }
    }

    static void refuse(Collection<String> names) {
        if (names.size() == 2 && NAMES.containsAll(names)) {
            throw Encoders.refused(
                    "an object", "has the names commitment and ref only, which mark a personal value", "rename one");
        }
    }
}
