package id.pendopo.testkit.form;

import id.pendopo.core.identity.PersonalText;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The personal texts that stand somewhere in a record, long enough to be known again in a sentence. What hides them in public texts
 * ({@link id.pendopo.core.publication.PublicText}) also knows their single words, among which the name of a field may be one.
 */
final class PersonalTexts {
    /** A shorter one may be part of a harmless word. */
    private static final int LEAST_TELLING = 8;

    private PersonalTexts() {}

    static void in(@Nullable Object value, Collection<String> into) {
        if (value instanceof PersonalText text) {
            String said = text.reveal();
            if (said.length() >= LEAST_TELLING) {
                into.add(said);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> in(one, into));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> in(one, into));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> in(one, into));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                in(read(component, value), into);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    "personal texts: %s.%s cannot be read; open its package to the tests"
                            .formatted(from.getClass().getSimpleName(), component.getName()),
                    closed);
        }
    }
}
