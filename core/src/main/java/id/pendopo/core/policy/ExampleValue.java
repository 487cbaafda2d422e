package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows in what form a value is written, with invented contents that nobody takes for law. */
final class ExampleValue {
    private ExampleValue() {}

    static String of(Type type) {
        String known = type instanceof Class<?> plain ? Conversion.EXAMPLES.get(plain) : null;
        return known != null ? known : JsonBinding.available().write(example(TypeSchema.of(type)));
    }

    private static Object example(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> codes) {
            return codes.get(0);
        }
        String type = String.valueOf(schema.get("type"));
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> schema.get("items") instanceof Map<?, ?> items ? List.of(example(items)) : List.of();
            case "integer" -> schema.get("minimum") instanceof Long least && least > 0 ? least : 1L;
            case "boolean" -> true;
            default -> text(String.valueOf(schema.get("pattern")));
        };
    }

    private static Map<String, Object> object(Map<?, ?> schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, part) -> object.put(String.valueOf(name), example((Map<?, ?>) part)));
        }
        return object;
    }

    /** The few forms that a text may have to keep. */
    private static String text(String pattern) {
        if (pattern.contains("(wd|d|m)")) {
            return "14wd";
        }
        if (pattern.startsWith("^[A-Z]")) {
            return "CONTOH";
        }
        return pattern.startsWith("^(--)?") ? "06-30" : "contoh";
    }
}
