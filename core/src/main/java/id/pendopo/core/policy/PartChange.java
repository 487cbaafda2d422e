package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part in which two values of a policy differ (<i>perbedaan bagian</i>), where a value is made of parts: a type of a catalogue, a
 * stage of a chain, one figure of a table of figures.
 *
 * @param part which, by the names on the way to it: {@code types/REKLAME/service/sla}
 * @param kind what happened to it
 * @param old what it was, by what people call it where it has a label; empty when it was added
 * @param now what it is; empty when it was removed
 */
public record PartChange(String part, Kind kind, Optional<String> old, Optional<String> now) {
    /** What may happen to a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * In which parts the value of this key differs on that day between two books of the same policy; nothing where it is not made of
     * parts, or the same parts stand in another order.
     *
     * @throws PolicyNotInForce if neither is in force on that day
     */
    public static List<PartChange> between(PolicyBook<?> old, PolicyBook<?> now, String key, LocalDate day) {
        return Parts.between(tree(old, key, day), tree(now, key, day));
    }

    private static @Nullable Object tree(PolicyBook<?> book, String key, LocalDate day) {
        Optional<PolicyVersion> version =
                book.versions().stream().filter(one -> one.holdsOn(day)).findFirst();
        if (version.isEmpty()) {
            return null;
        }
        Object listing = JsonBinding.available().parse(book.listing(version.get()));
        return listing instanceof Map<?, ?> content
                        && content.get("values") instanceof Map<?, ?> values
                        && values.get(key) instanceof Map<?, ?> entry
                ? entry.get("value")
                : null;
    }
}
