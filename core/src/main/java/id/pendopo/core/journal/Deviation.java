package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.internal.json.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place where an entry comes out otherwise than it was written (<i>perbedaan hasil hitung ulang</i>). It shows canonical
 * JSON of the journal, so nothing personal: a personal value stands there as its commitment.
 *
 * @param pointer where in the entry, as RFC 6901 writes it: {@code /events/0/value/amount}
 * @param was what the journal says, at most {@value #SHOWN} characters; empty where it has nothing there
 * @param now what comes out, at most {@value #SHOWN} characters; empty where nothing comes out
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deviation(String pointer, Optional<String> was, Optional<String> now) {
    /** More of a value than this is not shown. */
    public static final int SHOWN = 300;

    /** More places than these are not listed. */
    public static final int LISTED = 200;

    /** Every place where two trees differ, those apart that only speak of values which are not at hand. */
    static List<Deviation> between(@Nullable Object was, @Nullable Object now, Set<String> notAtHand) {
        List<Deviation> found = new ArrayList<>();
        compare("", was, now, notAtHand, found);
        return found;
    }

    private static void compare(
            String at, @Nullable Object was, @Nullable Object now, Set<String> notAtHand, List<Deviation> found) {
        if (isSame(was, now, notAtHand)) {
            return;
        }
        if (was instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            Set<String> names = new TreeSet<>();
            before.keySet().forEach(name -> names.add((String) name));
            after.keySet().forEach(name -> names.add((String) name));
            for (String name : names) {
                String inside = JsonPointer.of(at, name);
                if (before.containsKey(name) && after.containsKey(name)) {
                    compare(inside, before.get(name), after.get(name), notAtHand, found);
                } else {
                    add(inside, one(before, name), one(after, name), found);
                }
            }
        } else if (was instanceof List<?> before && now instanceof List<?> after) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                String inside = JsonPointer.of(at, i);
                if (i < before.size() && i < after.size()) {
                    compare(inside, before.get(i), after.get(i), notAtHand, found);
                } else {
                    add(inside, one(before, i), one(after, i), found);
                }
            }
        } else {
            add(at, Optional.of(shown(was)), Optional.of(shown(now)), found);
        }
    }

    private static boolean isSame(@Nullable Object was, @Nullable Object now, Set<String> notAtHand) {
        Optional<String> before = Placeholder.find(was).map(Placeholder::ref);
        Optional<String> after = Placeholder.find(now).map(Placeholder::ref);
        if (before.isPresent() && before.equals(after) && notAtHand.contains(before.get())) {
            return true;
        }
        return Objects.equals(was, now);
    }

    private static Optional<String> one(Map<?, ?> map, String name) {
        return map.containsKey(name) ? Optional.of(shown(map.get(name))) : Optional.empty();
    }

    private static Optional<String> one(List<?> list, int index) {
        return index < list.size() ? Optional.of(shown(list.get(index))) : Optional.empty();
    }

    private static void add(String at, Optional<String> was, Optional<String> now, List<Deviation> found) {
        if (found.size() < LISTED) {
            found.add(new Deviation(at, was, now));
        }
    }

    private static String shown(@Nullable Object value) {
        String text = CanonicalWriter.treeToText(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
