package id.pendopo.testkit.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sealed family of commands or events (<i>keluarga tertutup</i>), in which an author easily forgets one: the compiler keeps neither
 * the list current by which Jackson 2 reads it, nor the samples of a test. Immutable and thread-safe.
 */
public final class SealedFamily {
    private final Class<?> family;
    private final List<Class<?>> records = new ArrayList<>();

    private SealedFamily(Class<?> family) {
        this.family = family;
        leaves(family);
    }

    /**
     * The family of this sealed interface, with those of the sealed interfaces in it.
     *
     * @throws IllegalArgumentException if one of it is neither sealed nor a record
     */
    public static SealedFamily of(Class<?> family) {
        return new SealedFamily(family);
    }

    /** The family under whose name a value of this type is read: the outermost that tells its members by name; itself if there is none. */
    public static Class<?> above(Class<?> type) {
        Class<?> outermost = type;
        for (Class<?> above : type.getInterfaces()) {
            Class<?> top = above(above);
            if (top.isAnnotationPresent(JsonTypeInfo.class)) {
                outermost = top;
            }
        }
        return outermost;
    }

    private void leaves(Class<?> type) {
        if (type.isRecord()) {
            records.add(type);
            return;
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException("sealed family %s: %s is neither sealed nor a record"
                    .formatted(family.getSimpleName(), type.getSimpleName()));
        }
        Arrays.stream(permitted).forEach(this::leaves);
    }

    /** Its records, in the order in which they are permitted. */
    public List<Class<?>> records() {
        return Collections.unmodifiableList(records);
    }

    /**
     * Every record of it, and nothing else, stands in the list that Jackson 2 needs, under the name that a journal gives it: its
     * simple name with a small first letter.
     *
     * @throws AssertionError that names what is absent, too much or called otherwise
     */
    public SealedFamily named() {
        JsonSubTypes listed = family.getAnnotation(JsonSubTypes.class);
        Map<String, String> found = new TreeMap<>();
        if (listed != null) {
            Arrays.stream(listed.value()).forEach(one -> found.put(one.value().getName(), one.name()));
        }
        Map<String, String> expected = new TreeMap<>();
        records.forEach(one -> expected.put(one.getName(), nameOf(one)));
        if (!found.equals(expected)) {
            Set<String> apart = new TreeSet<>(found.keySet());
            apart.addAll(expected.keySet());
            apart.removeIf(type -> String.valueOf(found.get(type)).equals(String.valueOf(expected.get(type))));
            throw new AssertionError("%s: @JsonSubTypes must list every record of it by its own name; look at %s"
                    .formatted(family.getSimpleName(), apart));
        }
        return this;
    }

    private static String nameOf(Class<?> type) {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /**
     * Among these values there is at least one of every record of it.
     *
     * @throws AssertionError that names of which there is none
     */
    public SealedFamily allAmong(Collection<?> values) {
        List<String> missing = records.stream()
                .filter(one -> values.stream().noneMatch(one::isInstance))
                .map(Class::getSimpleName)
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("%s: there is none of %s".formatted(family.getSimpleName(), missing));
        }
        return this;
    }
}
