package id.pendopo.core.internal.json;

import java.lang.reflect.Type;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing JSON, by Jackson 3 or by Jackson 2, with the same answers from both.
 *
 * <p>A <i>plain tree</i> consists of {@link java.util.LinkedHashMap}, {@link java.util.ArrayList}, {@link String}, {@link Long},
 * {@link java.math.BigDecimal} (only for a number with a fraction, or an exponent that leaves zeros unwritten), {@link Boolean} and {@code null}.
 *
 * <p>Refused, each with a {@link JsonRefused} that says where: duplicate keys, unknown properties of a record, missing ones that are
 * not optional, anything after the document, more than {@value #MAX_DEPTH} levels, more than {@value #MAX_CHARS} characters, a key of more than
 * {@value #MAX_NAME}, whole
 * numbers beyond {@code long}, text with half a surrogate pair, and a value of another kind than the type asks for. Classes are
 * never named by the document. Implementations are immutable and safe for use by several threads.
 */
public interface JsonBinding {
    /** The deepest nesting that is read or written. */
    int MAX_DEPTH = 64;

    /** The longest key, in characters. */
    int MAX_NAME = 200;

    /** The longest document, in characters: four mebi. */
    int MAX_CHARS = 4 * 1024 * 1024;

    /**
     * Reads one document and reports every fault that reading can go on after (duplicate keys, numbers and texts out of bounds).
     * Where it cannot go on, the last report says so and the result is {@code null}.
     *
     * @param faults told each fault in the order of the document; never called when the document is good
     */
    @Nullable
    Object parse(String text, Consumer<JsonRefused> faults);

    /**
     * Reads one document into a plain tree.
     *
     * @throws JsonRefused on the first fault
     */
    default @Nullable Object parse(String text) {
        return parse(text, fault -> {
            throw fault;
        });
    }

    /**
     * Turns a plain tree into a value of a type, by the type's own Jackson annotations.
     *
     * @throws JsonRefused when the tree does not fit; it says where, and never repeats the value found there
     */
    <T> T convert(@Nullable Object tree, Type type);

    /**
     * Turns any value into a plain tree.
     *
     * @throws JsonRefused when the value has no JSON, or exceeds the limits
     */
    @Nullable
    Object toTree(@Nullable Object value);

    /**
     * Writes a value or a plain tree as compact JSON, in the order of its components. This is not the canonical form of the
     * journal.
     *
     * @throws JsonRefused when the value has no JSON
     */
    String write(@Nullable Object value);

    /**
     * The binding over the Jackson that the application brings; Jackson 3 when both are there.
     *
     * @throws IllegalStateException when neither is there, naming the artefacts to add
     */
    static JsonBinding available() {
        return JsonBindings.shared();
    }
}
