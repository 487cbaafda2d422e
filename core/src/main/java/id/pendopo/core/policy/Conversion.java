package id.pendopo.core.policy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what stands in a file into values of their types; lists, sets and maps part by part, so that each bad part is told. */
record Conversion(JsonBinding json, Faults faults) {
    static final Map<Class<?>, String> EXAMPLES = Map.of(
            Term.class, "\"14wd\"",
            Rupiah.class, "250000000",
            Percentage.class, "\"7.5\"",
            LocalDate.class, "\"2026-01-31\"",
            LocalTime.class, "\"16:00\"",
            MonthDay.class, "\"06-30\"",
            Text.class, "{\"id\": .., \"en\": ..}",
            Boolean.class, "true",
            Integer.class, "3",
            Long.class, "3");

    Optional<Object> convert(Object raw, Type type, String file, String pointer) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class && raw instanceof List<?> list) {
                return list(list, parts[0], file, pointer).map(Collections::unmodifiableList);
            }
            if (generic.getRawType() == Set.class && raw instanceof List<?> list) {
                return list(list, parts[0], file, pointer).flatMap(read -> set(read, file, pointer));
            }
            if (generic.getRawType() == Map.class && raw instanceof Map<?, ?> map) {
                return map(map, parts[0], parts[1], file, pointer);
            }
        }
        try {
            return Optional.of(json.convert(raw, type));
        } catch (JsonRefused refused) {
            // What was refused as a whole is looked at part by part, so that it is mended in one go.
            parts(raw, type, file, pointer);
            if (faults.areWithin(file, pointer)) {
                return Optional.empty();
            }
            Type outer = type instanceof ParameterizedType generic ? generic.getRawType() : type;
            String name = outer instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
            faults.add(
                    PackProblem.WRONG_VALUE,
                    file,
                    pointer + refused.pointer(),
                    refused.pointer().isEmpty() ? Shown.value(raw) : "'" + lastKey(refused.pointer()) + "'",
                    name,
                    refused.what(),
                    example(type, refused));
            return Optional.empty();
        }
    }

    private void parts(Object raw, Type type, String file, String pointer) {
        if (!(type instanceof Class<?> plain) || EXAMPLES.containsKey(plain)) {
            return;
        }
        Optional<Type> standsFor = TypeSchema.standsFor(plain);
        if (standsFor.isPresent()) {
            if (standsFor.get() instanceof ParameterizedType) {
                convert(raw, standsFor.get(), file, pointer);
            }
        } else if (plain.isRecord() && raw instanceof Map<?, ?>) {
            Section.of(raw, file, pointer, faults).ifPresent(section -> components(section, plain));
        }
    }

    private void components(Section section, Class<?> type) {
        Map<String, Type> components = TypeSchema.components(type);
        section.only(components.keySet().toArray(String[]::new));
        components.forEach((name, part) -> {
            boolean optional = part instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
            Type inner = optional ? ((ParameterizedType) part).getActualTypeArguments()[0] : part;
            if (!optional || section.has(name)) {
                section.part(name).ifPresent(held -> convert(held, inner, section.file(), section.at(name)));
            }
        });
    }

    private Optional<List<Object>> list(List<?> raw, Type type, String file, String pointer) {
        List<Object> values = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            convert(raw.get(i), type, file, JsonPointer.of(pointer, i)).ifPresent(values::add);
        }
        return values.size() == raw.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> set(List<Object> values, String file, String pointer) {
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!set.add(values.get(i))) {
                faults.add(PackProblem.DUPLICATE_KEY, file, JsonPointer.of(pointer, i), String.valueOf(values.get(i)));
            }
        }
        return set.size() == values.size() ? Optional.of(Collections.unmodifiableSet(set)) : Optional.empty();
    }

    private Optional<Object> map(Map<?, ?> raw, Type keys, Type types, String file, String pointer) {
        Map<Object, Object> map = new LinkedHashMap<>();
        raw.forEach((name, part) -> {
            String at = JsonPointer.of(pointer, String.valueOf(name));
            Optional<Object> key = convert(name, keys, file, at);
            Optional<Object> value = convert(part, types, file, at);
            if (key.isPresent() && value.isPresent() && map.put(key.get(), value.get()) != null) {
                faults.add(PackProblem.DUPLICATE_KEY, file, at, String.valueOf(name));
            }
        });
        return map.size() == raw.size() ? Optional.of(Collections.unmodifiableMap(map)) : Optional.empty();
    }

    private static String lastKey(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String example(Type type, JsonRefused refused) {
        if (type instanceof Class<?> plain && refused.pointer().isEmpty()) {
            if (plain.isEnum()) {
                return String.join(
                        " / ",
                        Arrays.stream(plain.getEnumConstants())
                                .map(String::valueOf)
                                .toList());
            }
            if (EXAMPLES.containsKey(plain)) {
                return EXAMPLES.get(plain);
            }
        }
        return refused.mend();
    }
}
