package id.pendopo.core.internal.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of RFC 8785 for plain trees of text, whole numbers, booleans and null, so that a hash says the same whatever
 * the order of keys and the white space. Fractions have no place in what is hashed.
 */
public final class CanonicalJson {
    /** The greatest whole number that every reader of JSON keeps exact. */
    public static final long EXACT = 9_007_199_254_740_991L;

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /**
     * The canonical text of a plain tree.
     *
     * @throws IllegalArgumentException if the tree holds anything else, or a whole number beyond 2^53 - 1
     */
    public static String of(@Nullable Object tree) {
        StringBuilder out = new StringBuilder(256);
        write(tree, out);
        return out.toString();
    }

    private static void write(@Nullable Object tree, StringBuilder out) {
        if (tree instanceof String text) {
            write(text, out);
        } else if (tree instanceof Map<?, ?> object) {
            // RFC 8785 sorts by UTF-16 code units, as String does.
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((key, value) -> sorted.put((String) key, value));
            char before = '{';
            for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
                out.append(before);
                before = ',';
                write(entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), out);
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (tree instanceof List<?> array) {
            char before = '[';
            for (Object element : array) {
                out.append(before);
                before = ',';
                write(element, out);
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (tree instanceof Long || tree instanceof Integer) {
            long number = ((Number) tree).longValue();
            if (number > EXACT || number < -EXACT) {
                throw new IllegalArgumentException(
                        "canonical json: %d is not exact in JSON; write it as text".formatted(number));
            }
            out.append(number);
        } else if (tree instanceof Boolean || tree == null) {
            out.append(tree);
        } else {
            throw new IllegalArgumentException(
                    "canonical json: %s has no canonical form; use text, whole numbers and booleans"
                            .formatted(tree.getClass().getSimpleName()));
        }
    }

    private static void write(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
