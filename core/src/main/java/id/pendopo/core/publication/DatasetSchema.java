package id.pendopo.core.publication;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of the rows of a dataset (<i>skema data</i>), draft 2020-12, made from its variables, so that what is said of a file
 * and what stands in it cannot drift apart. Titles are Indonesian, {@code x-title-en} is English.
 */
public final class DatasetSchema {
    private static final String DATE = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    private DatasetSchema() {}

    /** Of a list of such rows, as canonical JSON. */
    public static String of(Text title, List<DatasetVariable> variables) {
        Map<String, Object> schema = new TreeMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "array");
        schema.put("items", object(variables));
        schema.put("title", title.id());
        schema.put("x-title-en", title.en());
        return CanonicalWriter.treeToText(schema);
    }

    private static Map<String, Object> object(List<DatasetVariable> parts) {
        Map<String, Object> properties = new TreeMap<>();
        parts.forEach(part -> properties.put(part.key(), one(part)));
        Map<String, Object> object = new TreeMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                parts.stream()
                        .filter(DatasetVariable::required)
                        .map(DatasetVariable::key)
                        .toList());
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> one(DatasetVariable variable) {
        Map<String, Object> schema = new TreeMap<>(values(variable));
        schema.put("title", variable.label().id());
        schema.put("x-title-en", variable.label().en());
        schema.put("description", variable.definition().id());
        return schema;
    }

    private static Map<String, Object> values(DatasetVariable variable) {
        return switch (variable.kind()) {
            // An empty cell is left out of a row, so a text that is there says something.
            case TEXT -> Map.of("type", "string", "minLength", 1);
            case DATE -> Map.of("type", "string", "pattern", DATE);
            case WHOLE -> Map.of("type", "integer");
            case DECIMAL -> Map.of("type", "string", "pattern", "^-?\\d+(\\.\\d+)?$");
            case TRUTH -> Map.of("type", "boolean");
            case PLAIN -> Map.of("type", List.of("string", "integer", "boolean"));
            case TEXTS -> Map.of("type", "array", "items", Map.of("type", "string", "minLength", 1));
            case OBJECT -> object(variable.parts());
            case LIST -> Map.of("type", "array", "items", object(variable.parts()));
        };
    }
}
