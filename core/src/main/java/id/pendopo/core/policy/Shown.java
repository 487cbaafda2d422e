package id.pendopo.core.policy;

import id.pendopo.core.internal.json.CanonicalJson;
import java.util.List;
import java.util.Map;

/** Values of a pack as fault messages and difference lists show them. */
final class Shown {
    private static final int LIMIT = 120;

    private Shown() {}

    /** Text without quotes, everything else as compact JSON, cut where it is long. */
    static String value(Object raw) {
        String text = raw instanceof String plain ? plain : CanonicalJson.of(raw);
        return text.length() > LIMIT ? text.substring(0, LIMIT - 1) + "…" : text;
    }

    static String kindId(Object raw) {
        return raw instanceof String
                ? "teks"
                : raw instanceof Map<?, ?>
                        ? "objek"
                        : raw instanceof List<?> ? "daftar" : raw instanceof Boolean ? "ya/tidak" : "angka";
    }

    static String kindEn(Object raw) {
        return raw instanceof String
                ? "a text"
                : raw instanceof Map<?, ?>
                        ? "an object"
                        : raw instanceof List<?> ? "a list" : raw instanceof Boolean ? "true or false" : "a number";
    }
}
