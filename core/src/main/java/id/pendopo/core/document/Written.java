package id.pendopo.core.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts that a pack may leave out: a reader of JSON then gives nothing at all. */
final class Written {
    private Written() {}

    static <T> Set<T> orEmpty(@Nullable Set<T> written) {
        return written == null ? Set.of() : Set.copyOf(written);
    }

    static <T> List<T> orEmpty(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }
}
