package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The JSON Schema of a type of value, as the conversion of a pack reads it. What a constructor refuses only the linter sees. */
final class TypeSchema {
    static final String DATE = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    private static final Map<Class<?>, Map<String, Object>> KNOWN = Map.ofEntries(
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(long.class, whole(-Rupiah.LIMIT, Rupiah.LIMIT)),
            Map.entry(Long.class, whole(-Rupiah.LIMIT, Rupiah.LIMIT)),
            Map.entry(Rupiah.class, whole(-Rupiah.LIMIT, Rupiah.LIMIT)),
            Map.entry(String.class, text(0, PackFiles.MAX_TEXT)),
            Map.entry(Code.class, pattern("^[A-Z][A-Z0-9_]{0,59}$")),
            Map.entry(Term.class, pattern("^\\d{1,4}(wd|d|m)$")),
            Map.entry(Percentage.class, pattern("^\\s*-?\\d+([.,]\\d+)?\\s*%?\\s*$")),
            Map.entry(Ratio.class, pattern("^\\s*-?\\d+([.,]\\d+|\\s*/\\s*\\d+)?\\s*$")),
            Map.entry(LocalDate.class, pattern(DATE)),
            Map.entry(LocalTime.class, pattern("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?$")),
            Map.entry(MonthDay.class, pattern("^(--)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$")),
            Map.entry(NumberTemplate.class, pattern("\\{seq(:\\d{1,2})?\\}")),
            Map.entry(Text.class, words()));

    private TypeSchema() {}

    static Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] parts = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return of(parts[0]);
            }
            if (raw == List.class) {
                return list(of(parts[0]));
            }
            if (raw == Set.class) {
                Map<String, Object> set = list(of(parts[0]));
                set.put("uniqueItems", true);
                return set;
            }
            if (raw == Map.class) {
                Map<String, Object> map = object();
                map.put("propertyNames", of(parts[0]));
                map.put("additionalProperties", of(parts[1]));
                map.put("maxProperties", PackFiles.MAX_KEYS);
                return map;
            }
        }
        return type instanceof Class<?> plain ? ofClass(plain) : new LinkedHashMap<>();
    }

    private static Map<String, Object> ofClass(Class<?> type) {
        Map<String, Object> known = KNOWN.get(type);
        if (known != null) {
            return new LinkedHashMap<>(known);
        }
        if (type.isEnum()) {
            Map<String, Object> codes = new LinkedHashMap<>();
            codes.put("type", "string");
            codes.put("enum", codes(type));
            return codes;
        }
        Optional<Type> standsFor = standsFor(type);
        if (standsFor.isPresent()) {
            return of(standsFor.get());
        }
        return type.isRecord() ? ofRecord(type) : new LinkedHashMap<>();
    }

    private static Map<String, Object> ofRecord(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        components(type).forEach((name, part) -> {
            properties.put(name, of(part));
            if (!(part instanceof ParameterizedType generic) || generic.getRawType() != Optional.class) {
                required.add(name);
            }
        });
        return closed(properties, required);
    }

    /** The parts of a record that stand in JSON, by name. */
    static Map<String, Type> components(Class<?> type) {
        Map<String, Type> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                components.put(component.getName(), component.getGenericType());
            }
        }
        return components;
    }

    /** What a value type is in JSON, where one of its parts stands for all of it. */
    static Optional<Type> standsFor(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class) && !method.isSynthetic()) {
                return Optional.of(method.getGenericReturnType());
            }
        }
        return Optional.empty();
    }

    static List<Object> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JsonBinding.available().toTree(constant))
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = object();
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    static Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        return object;
    }

    static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        list.put("maxItems", PackFiles.MAX_ELEMENTS);
        return list;
    }

    static Map<String, Object> pattern(String pattern) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern);
        return text;
    }

    static Map<String, Object> text(int least, int most) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        if (least > 0) {
            // A text of blanks says nothing.
            text.put("pattern", "\\S");
        }
        text.put("maxLength", most);
        return text;
    }

    static Map<String, Object> oneOf(List<?> codes) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("enum", codes);
        return text;
    }

    static Map<String, Object> words() {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("id", text(1, Text.LIMIT));
        both.put("en", text(1, Text.LIMIT));
        return closed(both, List.of("id", "en"));
    }

    static Map<String, Object> whole(long least, long most) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", least);
        whole.put("maximum", most);
        return whole;
    }
}
