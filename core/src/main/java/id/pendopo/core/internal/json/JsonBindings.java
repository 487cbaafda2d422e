package id.pendopo.core.internal.json;

import java.util.List;
import java.util.function.Supplier;

/** Finds the line of Jackson that is there at run time. */
final class JsonBindings {
    private record Line(List<String> classes, Supplier<JsonBinding> binding) {
        boolean isIn(ClassLoader loader) {
            return classes.stream().allMatch(name -> isThere(name, loader));
        }

        private static boolean isThere(String name, ClassLoader loader) {
            try {
                Class.forName(name, false, loader);
                return true;
            } catch (ClassNotFoundException | LinkageError absent) {
                return false;
            }
        }
    }

    // Lambdas, not constructor references: linking a reference loads the binding, and with it the Jackson that is not
    // there.
    private static final List<Line> PREFERRED_FIRST = List.of(
            new Line(List.of("tools.jackson.databind.json.JsonMapper"), () -> new Jackson3Binding()),
            new Line(
                    List.of(
                            "com.fasterxml.jackson.databind.json.JsonMapper",
                            "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
                            "com.fasterxml.jackson.datatype.jdk8.Jdk8Module"),
                    () -> new Jackson2Binding()));

    private JsonBindings() {}

    /** Building a mapper is dear, so there is one for all; it is immutable. */
    private static final class Shared {
        static final JsonBinding BINDING = in(JsonBindings.class.getClassLoader());
    }

    static JsonBinding shared() {
        try {
            return Shared.BINDING;
        } catch (ExceptionInInitializerError | NoClassDefFoundError again) {
            // The first failure would otherwise hide behind a NoClassDefFoundError on every later call.
            return in(JsonBindings.class.getClassLoader());
        }
    }

    static JsonBinding in(ClassLoader loader) {
        return PREFERRED_FIRST.stream()
                .filter(line -> line.isIn(loader))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "json: no Jackson was found; add tools.jackson.core:jackson-databind (3.1.4 or later), or"
                                + " com.fasterxml.jackson.core:jackson-databind (2.21.5 or later) together with"
                                + " com.fasterxml.jackson.datatype:jackson-datatype-jsr310 and jackson-datatype-jdk8"))
                .binding()
                .get();
    }
}
