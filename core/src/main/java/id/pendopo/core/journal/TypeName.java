package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The property by which a record of a sealed family says which one it is, where the family asks for it. */
record TypeName(String property, String value) {
    static Optional<TypeName> of(Class<?> type) {
        Optional<Class<?>> family = ancestor(type, at -> at.isAnnotationPresent(JsonTypeInfo.class));
        if (family.isEmpty()) {
            return Optional.empty();
        }
        JsonTypeInfo how = family.get().getAnnotation(JsonTypeInfo.class);
        if (how.use() == JsonTypeInfo.Id.NONE || how.include() == JsonTypeInfo.As.EXISTING_PROPERTY) {
            return Optional.empty();
        }
        if (how.use() != JsonTypeInfo.Id.NAME || how.include() != JsonTypeInfo.As.PROPERTY) {
            throw Encoders.refused(
                    family.get().getSimpleName(),
                    "does not name its types in a property",
                    "use @JsonTypeInfo(use = NAME, property = \"type\")");
        }
        String property = how.property().isEmpty() ? how.use().getDefaultPropertyName() : how.property();
        return Optional.of(new TypeName(property, name(type)));
    }

    private static String name(Class<?> type) {
        JsonTypeName own = type.getAnnotation(JsonTypeName.class);
        if (own != null && !own.value().isEmpty()) {
            return own.value();
        }
        return ancestor(type, at -> !listed(at, type).isEmpty())
                .map(at -> listed(at, type))
                .orElseThrow(() -> Encoders.refused(
                        type.getSimpleName(),
                        "has no name in its family",
                        "name it in @JsonSubTypes, or give it a @JsonTypeName"));
    }

    private static String listed(Class<?> family, Class<?> type) {
        JsonSubTypes types = family.getAnnotation(JsonSubTypes.class);
        if (types != null) {
            for (JsonSubTypes.Type one : types.value()) {
                if (one.value() == type) {
                    return one.name();
                }
            }
        }
        return "";
    }

    private static Optional<Class<?>> ancestor(Class<?> type, java.util.function.Predicate<Class<?>> wanted) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> at = open.removeFirst();
            if (wanted.test(at)) {
                return Optional.of(at);
            }
            if (at.getSuperclass() != null) {
                open.add(at.getSuperclass());
            }
            open.addAll(java.util.List.of(at.getInterfaces()));
        }
        return Optional.empty();
    }
}
