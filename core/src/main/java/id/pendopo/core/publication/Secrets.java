package id.pendopo.core.publication;

import id.pendopo.core.identity.PersonalText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every personal text in a value, however deep, so that what is published can be held against them. */
final class Secrets {
    /** The components of a record that may hold a personal text, looked up once. */
    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldOne(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .peek(Method::trySetAccessible)
                    .toArray(Method[]::new);
        }
    };

    private Secrets() {}

    /** What was erased is no secret any more: it says only its deed. */
    static Set<String> in(Object... values) {
        Set<String> found = new LinkedHashSet<>();
        for (Object value : values) {
            look(value, found);
        }
        return found;
    }

    private static void look(@Nullable Object value, Set<String> found) {
        if (value instanceof PersonalText text) {
            if (!text.isErased()) {
                found.add(text.reveal());
            }
        } else if (value instanceof Record) {
            for (Method part : PARTS.get(value.getClass())) {
                look(read(part, value), found);
            }
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(content -> look(content, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> look(one, found));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> look(one, found));
        }
    }

    private static @Nullable Object read(Method part, Object record) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalArgumentException(
                    "publication: %s of %s cannot be read; make its record public in an exported package"
                            .formatted(part.getName(), record.getClass().getSimpleName()),
                    closed);
        }
    }

    private static boolean mayHoldOne(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && type != String.class;
    }
}
