package id.pendopo.testkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Both lines of Jackson, set up as the documentation tells an adopter (<i>dua Jackson</i>): they must write the same JSON of a value
 * and read it back to an equal one. Jackson 2 is reached only when it is asked; its databind, jsr310 and jdk8 belong to the caller's
 * tests. A message names the type and the place, never what stands there. Thread-safe.
 */
public final class TwoJacksons {
    private static final JsonMapper THREE = JsonMapper.builder().build();

    // Asked for by name: a class that speaks of them cannot even be loaded without them.
    private static final List<String> NEEDED = List.of(
            "com.fasterxml.jackson.databind.json.JsonMapper",
            "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
            "com.fasterxml.jackson.datatype.jdk8.Jdk8Module");

    private TwoJacksons() {}

    /** Whether Jackson 2 is at hand with the two modules that it needs. */
    public static boolean areBoth() {
        return missing().isEmpty();
    }

    /**
     * Both write it alike, and each reads it back to an equal value.
     *
     * @param as its type as a reader knows it: for a record of a sealed family that is the family
     * @return the JSON as Jackson 3 writes it
     * @throws AssertionError that names the type, the line of Jackson and the place
     * @throws IllegalStateException if Jackson 2 is not at hand
     */
    public static String survives(Object value, Class<?> as) {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            throw new IllegalStateException(
                    "two jacksons: %s is not on the path; add jackson-databind, jackson-datatype-jsr310 and jackson-datatype-jdk8 of com.fasterxml.jackson to the tests"
                            .formatted(missing.get()));
        }
        String written = survivesThree(value, as);
        String byTwo = SecondLine.write(value, as);
        difference(THREE.readTree(written), THREE.readTree(byTwo), "").ifPresent(place -> {
            throw new AssertionError(
                    "%s: Jackson 2 writes another JSON than Jackson 3 at %s".formatted(as.getSimpleName(), place));
        });
        requireEqual(value, as, "Jackson 2", () -> SecondLine.read(written, as));
        return written;
    }

    /**
     * As {@link #survives} by Jackson 3 alone, for who has no other.
     *
     * @throws AssertionError that names the type and the place
     */
    public static String survivesThree(Object value, Class<?> as) {
        String written = written(value, as);
        requireEqual(value, as, "Jackson 3", () -> THREE.readValue(written, as));
        return written;
    }

    /**
     * Both write exactly this, whatever the order of its members, and each reads it to the equal value.
     *
     * @throws AssertionError that names the type, the line of Jackson and the place
     * @throws IllegalStateException if Jackson 2 is not at hand
     */
    public static void writtenAs(Object value, Class<?> as, String json) {
        String written = survives(value, as);
        difference(THREE.readTree(json), THREE.readTree(written), "").ifPresent(place -> {
            throw new AssertionError(
                    "%s: is written otherwise than expected at %s".formatted(as.getSimpleName(), place));
        });
        requireEqual(value, as, "Jackson 3", () -> THREE.readValue(json, as));
        requireEqual(value, as, "Jackson 2", () -> SecondLine.read(json, as));
    }

    private static String written(Object value, Class<?> as) {
        try {
            return THREE.writerFor(as).writeValueAsString(value);
        } catch (JacksonException unwritable) {
            throw new AssertionError("%s: Jackson 3 cannot write it".formatted(as.getSimpleName()), unwritable);
        }
    }

    private interface Reading {
        Object read();
    }

    private static void requireEqual(Object value, Class<?> as, String line, Reading reading) {
        Object read;
        try {
            read = reading.read();
        } catch (RuntimeException unreadable) {
            throw new AssertionError(
                    "%s: %s cannot read what Jackson 3 wrote".formatted(as.getSimpleName(), line), unreadable);
        }
        if (!value.equals(read)) {
            String place = difference(THREE.readTree(written(value, as)), THREE.readTree(written(read, as)), "")
                    .orElse("a place that is not written");
            throw new AssertionError(
                    "%s: %s reads another value back, at %s".formatted(as.getSimpleName(), line, place));
        }
    }

    /** The first place at which they differ, as a JSON Pointer. */
    private static Optional<String> difference(JsonNode one, JsonNode other, String at) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            for (String name : names) {
                Optional<String> inside = difference(one.path(name), other.path(name), at + "/" + name);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                Optional<String> inside = difference(one.path(i), other.path(i), at + "/" + i);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of(at.isEmpty() ? "/" : at);
    }

    private static Optional<String> missing() {
        for (String needed : NEEDED) {
            try {
                Class.forName(needed, false, TwoJacksons.class.getClassLoader());
            } catch (ClassNotFoundException absent) {
                return Optional.of(needed);
            }
        }
        return Optional.empty();
    }
}
