package id.pendopo.core.journal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records and plain trees as canonical JSON by RFC 8785 (<i>bentuk kanonik</i>): the one text of a value, so that it
 * can be hashed. Text, whole numbers up to 2^53-1 and truth values only. A record's JSON is the same as Jackson's, put in
 * canonical order, with two differences that make it one text: a set stands in the order of its elements' bytes, and a
 * personal text is refused, since only {@link Sealer} knows where to put it. Prepared once for each class; thread-safe.
 */
public final class CanonicalWriter {
    private CanonicalWriter() {}

    /**
     * The canonical text of a record, a list, a map, a text, a number or a truth value.
     *
     * @throws IllegalArgumentException if part of it has no canonical form: a fraction, a personal text, {@code null} in a record
     */
    public static String toText(Object value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * The canonical text in UTF-8.
     *
     * @throws IllegalArgumentException if part of it has no canonical form
     */
    public static byte[] toBytes(Object value) {
        JsonBytes out = new JsonBytes();
        Encoders.ofClass(value.getClass()).write(value, out);
        return out.toBytes();
    }

    /**
     * The canonical text of a plain tree of maps with text keys, lists, texts, whole numbers, truth values and {@code null}.
     *
     * @throws IllegalArgumentException if it holds anything else, such as a fraction
     */
    public static String treeToText(@Nullable Object tree) {
        JsonBytes out = new JsonBytes();
        tree(tree, out);
        return out.textFrom(0);
    }

    static void tree(@Nullable Object tree, JsonBytes out) {
        if (tree instanceof String text) {
            out.text(text);
        } else if (tree instanceof Map<?, ?> map) {
            object(map, out);
        } else if (tree instanceof List<?> list) {
            out.open('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.symbol(',');
                }
                tree(list.get(i), out);
            }
            out.close(']');
        } else if (tree instanceof Boolean truth) {
            out.truth(truth);
        } else if (tree instanceof Long || tree instanceof Integer) {
            out.number(((Number) tree).longValue());
        } else if (tree == null) {
            out.ascii("null");
        } else {
            out.number(whole(tree));
        }
    }

    private static void object(Map<?, ?> map, JsonBytes out) {
        String[] names = new String[map.size()];
        int count = 0;
        for (Object key : map.keySet()) {
            names[count++] = Encoders.keyOf(key);
        }
        Arrays.sort(names);
        out.open('{');
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                out.symbol(',');
            }
            out.text(names[i]);
            out.symbol(':');
            tree(map.get(names[i]), out);
        }
        out.close('}');
    }

    /** 56.0 is a whole number, however it was written. */
    private static long whole(Object number) {
        try {
            if (number instanceof BigDecimal decimal) {
                return decimal.longValueExact();
            }
            if (number instanceof java.math.BigInteger integer) {
                return integer.longValueExact();
            }
        } catch (ArithmeticException fraction) {
            throw Encoders.refused("a number", "has a fraction or is too large", "use whole units or a text");
        }
        throw Encoders.refused(number.getClass().getSimpleName(), "is no part of a plain tree", "use a record");
    }
}
