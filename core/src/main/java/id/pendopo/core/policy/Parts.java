package id.pendopo.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that are made of parts, such as a catalogue of types with names: what they hold, and in which parts two of them differ. */
final class Parts {
    private static final List<String> NAMES = List.of("code", "key");
    private static final List<String> LABELS = List.of("name", "label", "text");
    private static final int SUMMARY = 1_000;

    private final List<PartChange> changes = new ArrayList<>();

    private Parts() {}

    /** In which parts two values differ; nothing where they are not made of parts. */
    static List<PartChange> between(@Nullable Object old, @Nullable Object now) {
        boolean ofParts = (old == null || isOfParts(old)) && (now == null || isOfParts(now));
        if (ofParts || old instanceof Map<?, ?> && now instanceof Map<?, ?>) {
            Parts parts = new Parts();
            parts.walk("", old, now);
            return List.copyOf(parts.changes);
        }
        return List.of();
    }

    /** What a value of parts holds, by the names of its parts; any other as it is written. */
    static String summary(Object value) {
        if (!isOfParts(value)) {
            return Shown.value(value);
        }
        String text = value instanceof Map<?, ?> map
                ? ofMap(map)
                : String.join(", ", named(value).keySet());
        return text.length() > SUMMARY ? text.substring(0, SUMMARY - 1) + "…" : text;
    }

    private static String ofMap(Map<?, ?> map) {
        List<String> texts = new ArrayList<>();
        map.forEach((key, part) -> {
            Map<String, Object> named = named(part);
            if (!named.isEmpty()) {
                texts.add(key + ": " + String.join(", ", named.keySet()));
            } else if (part instanceof List<?> list) {
                if (!list.isEmpty()) {
                    texts.add(key + " (" + list.size() + ")");
                }
            } else {
                texts.add(key + ": " + Shown.value(part));
            }
        });
        return String.join("; ", texts);
    }

    private static boolean isOfParts(Object value) {
        return !named(value).isEmpty()
                || value instanceof Map<?, ?> map
                        && map.values().stream().anyMatch(part -> !named(part).isEmpty());
    }

    private void walk(String path, @Nullable Object old, @Nullable Object now) {
        if (Objects.equals(old, now)) {
            return;
        }
        if (old instanceof Map<?, ?> || now instanceof Map<?, ?>) {
            Map<String, Object> before = entries(old);
            Map<String, Object> after = entries(now);
            boolean both = old instanceof Map<?, ?> && now instanceof Map<?, ?>;
            if (both || path.isEmpty()) {
                each(path, before, after);
                return;
            }
        }
        Map<String, Object> before = named(old);
        Map<String, Object> after = named(now);
        if (isNamedOrEmpty(old) && isNamedOrEmpty(now) && !(before.isEmpty() && after.isEmpty())) {
            each(path, before, after);
            return;
        }
        changes.add(new PartChange(
                path,
                old == null ? PartChange.Kind.ADDED : now == null ? PartChange.Kind.REMOVED : PartChange.Kind.CHANGED,
                Optional.ofNullable(old).map(Parts::told),
                Optional.ofNullable(now).map(Parts::told)));
    }

    private void each(String path, Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> walk(path.isEmpty() ? name : path + "/" + name, before.get(name), after.get(name)));
    }

    private static boolean isNamedOrEmpty(@Nullable Object value) {
        return value == null
                || value instanceof List<?> list
                        && (list.isEmpty() || !named(value).isEmpty());
    }

    /** The elements of a list by their names; empty where it is no list, or not each has a name of its own. */
    private static Map<String, Object> named(@Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            for (String key : NAMES) {
                Map<String, Object> named = new LinkedHashMap<>();
                for (Object element : list) {
                    if (element instanceof Map<?, ?> map && map.get(key) instanceof String name) {
                        named.put(name, element);
                    }
                }
                if (named.size() == list.size()) {
                    return named;
                }
            }
        }
        return Map.of();
    }

    private static Map<String, Object> entries(@Nullable Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> entries.put(String.valueOf(key), part));
        }
        return entries;
    }

    /** A named part by what people call it, anything else as it is written. */
    private static String told(Object value) {
        if (value instanceof Map<?, ?> map && new HashSet<>(NAMES).stream().anyMatch(map::containsKey)) {
            for (String key : LABELS) {
                if (map.get(key) instanceof Map<?, ?> label && label.get("id") instanceof String text) {
                    return text;
                }
            }
        }
        return Shown.value(value);
    }
}
