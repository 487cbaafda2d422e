package id.pendopo.testkit.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a step takes over from the case that it acts on: {@code { valueOf: policy }} among what it is given stands for the value under
 * that path in the data of the case, so that no scenario has to print a hash that a case holds already.
 */
final class FromCase {
    private static final String VALUE_OF = "valueOf";

    private final Supplier<Optional<? extends Record>> data;
    private @Nullable Map<String, @Nullable Object> tree;

    FromCase(Supplier<Optional<? extends Record>> data) {
        this.data = data;
    }

    /**
     * These fields with what they take over.
     *
     * @throws IllegalArgumentException if the case is not there, or holds nothing under the path
     */
    Map<String, @Nullable Object> fill(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> filled = new LinkedHashMap<>();
        fields.forEach((key, value) -> filled.put(key, value(value)));
        return filled;
    }

    private @Nullable Object value(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return map.size() == 1 && map.get(VALUE_OF) instanceof String path ? taken(path) : inner(map);
        }
        return plain instanceof List<?> list ? list.stream().map(this::value).toList() : plain;
    }

    private Map<String, @Nullable Object> inner(Map<?, ?> map) {
        Map<String, @Nullable Object> filled = new LinkedHashMap<>();
        map.forEach((key, value) -> filled.put(String.valueOf(key), value(value)));
        return filled;
    }

    private Object taken(String path) {
        Map<String, @Nullable Object> known = tree;
        if (known == null) {
            known = PlainJson.tree(data.get()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "with: valueOf '%s' is taken from the case, which is not there yet".formatted(path))));
            tree = known;
        }
        Object value = Plain.at(known, path);
        if (value == null) {
            throw new IllegalArgumentException(
                    "with: the case holds no '%s'; it holds %s".formatted(path, known.keySet()));
        }
        return value;
    }
}
