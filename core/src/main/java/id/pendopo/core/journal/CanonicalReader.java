package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON with the limits of this library and with whichever databind is there (<i>pembaca JSON</i>): the other way round of
 * {@link CanonicalWriter}, for files that an application keeps beside a journal, such as a mapping. Thread-safe.
 */
public final class CanonicalReader {
    private CanonicalReader() {}

    /**
     * The plain tree of maps, lists, texts, numbers and truth values that the text is.
     *
     * @throws IllegalArgumentException if it is no JSON within the limits
     * @throws IllegalStateException if no databind is there, naming the artefacts
     */
    public static @Nullable Object tree(String json) {
        try {
            return JsonBinding.available().parse(json);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("json: " + refused.getMessage(), refused);
        }
    }

    /**
     * The record of this type that the tree is.
     *
     * @throws IllegalArgumentException if it is none, or has a part that the record does not know
     */
    public static <T> T read(@Nullable Object tree, Class<T> type) {
        try {
            return JsonBinding.available().convert(tree, type);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("json: " + refused.getMessage(), refused);
        }
    }
}
