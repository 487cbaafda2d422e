package id.pendopo.testkit.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain trees as texts that can be compared: the same value reads the same, whoever wrote it. */
final class Plain {
    private Plain() {}

    static String text(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .sorted()
                    .toList()
                    .toString()
                    .replaceFirst("^\\[", "{")
                    .replaceFirst("]$", "}");
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(Plain::text).toList().toString();
        }
        if (plain instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return plain == null ? "absent" : String.valueOf(plain);
    }

    /** The value at a path such as {@code stages.0.date}; null where there is none. */
    static @Nullable Object at(Map<String, ? extends @Nullable Object> tree, String path) {
        Object here = tree;
        for (String part : path.split("\\.", -1)) {
            if (here instanceof Map<?, ?> map) {
                here = map.get(part);
            } else if (here instanceof List<?> list && part.matches("\\d{1,4}")) {
                int index = Integer.parseInt(part);
                here = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return here;
    }
}
