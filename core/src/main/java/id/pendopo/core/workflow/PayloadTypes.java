package id.pendopo.core.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names under which commands and events stand in a journal (<i>jenis muatan</i>). A name never changes its meaning; a
 * record whose shape changes gets a new schema number by {@link Shape}. Immutable and thread-safe.
 */
public final class PayloadTypes {
    private final Map<String, Class<?>> byName;
    private final Map<Class<?>, String> byClass;

    private PayloadTypes(Map<String, Class<?>> byName, Map<Class<?>, String> byClass) {
        this.byName = byName;
        this.byClass = byClass;
    }

    /**
     * Every record of these sealed families, for reading a journal without a workflow; add {@link CaseCommand}, which may be given in
     * any procedure.
     *
     * @throws IllegalArgumentException if a family is neither a record nor sealed, or two types have one name
     */
    public static PayloadTypes of(Collection<? extends Class<?>> commands, Collection<? extends Class<?>> events) {
        Map<String, Class<?>> byName = new TreeMap<>();
        Map<Class<?>, String> byClass = new HashMap<>();
        List<Class<?>> all = new ArrayList<>();
        commands.forEach(family -> leaves(family, all));
        events.forEach(family -> leaves(family, all));
        for (Class<?> type : all) {
            String simple = type.getSimpleName();
            String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
            Class<?> before = byName.put(name, type);
            if (before != null && before != type) {
                throw new IllegalArgumentException(
                        "payload %s: is the name of two types; rename one of them".formatted(name));
            }
            byClass.put(type, name);
        }
        return new PayloadTypes(Collections.unmodifiableMap(byName), Map.copyOf(byClass));
    }

    private static void leaves(Class<?> family, List<Class<?>> into) {
        if (family.isRecord()) {
            into.add(family);
            return;
        }
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException("payload family %s: must be a record or a sealed interface of records"
                    .formatted(family.getSimpleName()));
        }
        for (Class<?> one : permitted) {
            leaves(one, into);
        }
    }

    /** Every name in order, with its type. */
    public Map<String, Class<?>> all() {
        return byName;
    }

    /**
     * The name of this type.
     *
     * @throws IllegalArgumentException if the type is in no family of the workflow
     */
    public String nameOf(Class<?> type) {
        String name = byClass.get(type);
        if (name == null) {
            throw new IllegalArgumentException(
                    "payload %s: is in no sealed family that the workflow names".formatted(type.getSimpleName()));
        }
        return name;
    }

    /**
     * The type of this name.
     *
     * @throws IllegalArgumentException if no type has it
     */
    public Class<?> typeOf(String name) {
        Class<?> type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("payload %s: is a name this version does not know".formatted(name));
        }
        return type;
    }

    /** The schema number of this type, 1 unless {@link Shape} says otherwise. */
    public static int schemaOf(Class<?> type) {
        Shape shape = type.getAnnotation(Shape.class);
        return shape == null ? 1 : shape.value();
    }
}
