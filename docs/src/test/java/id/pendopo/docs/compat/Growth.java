package id.pendopo.docs.compat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** JSON may grow and must not shrink: everything that was said is still said, in the same words; new members may stand beside it. */
final class Growth {
    private Growth() {}

    /** What of the kept tree is gone or says something else; empty when nothing is. */
    static List<String> lost(@Nullable Object kept, @Nullable Object now) {
        List<String> lost = new ArrayList<>();
        compare("", kept, now, lost);
        return lost;
    }

    private static void compare(String at, @Nullable Object kept, @Nullable Object now, List<String> lost) {
        if (kept instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            before.forEach((key, value) -> {
                if (after.containsKey(key)) {
                    compare(at + "/" + key, value, after.get(key), lost);
                } else {
                    lost.add("%s/%s has vanished".formatted(at, key));
                }
            });
        } else if (kept instanceof List<?> before && now instanceof List<?> after) {
            if (before.size() != after.size()) {
                lost.add("%s had %d elements and has %d".formatted(place(at), before.size(), after.size()));
                return;
            }
            for (int i = 0; i < before.size(); i++) {
                compare(at + "/" + i, before.get(i), after.get(i), lost);
            }
        } else if (!same(kept, now)) {
            lost.add("%s was %s and is %s".formatted(place(at), kept, now));
        }
    }

    private static String place(String at) {
        return at.isEmpty() ? "the whole" : at;
    }

    private static boolean same(@Nullable Object kept, @Nullable Object now) {
        if (kept instanceof Number before && now instanceof Number after) {
            return new BigDecimal(before.toString()).compareTo(new BigDecimal(after.toString())) == 0;
        }
        return kept == null ? now == null : kept.equals(now);
    }

    /** Everything a JSON Schema names: members, definitions and the words of a closed list, each with its path. */
    static Set<String> named(@Nullable Object schema) {
        Set<String> named = new TreeSet<>();
        walk("", schema, named);
        return named;
    }

    private static void walk(String at, @Nullable Object part, Set<String> named) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                String below = at + "/" + key;
                boolean names = at.endsWith("/properties") || at.endsWith("/$defs");
                if (names) {
                    named.add(below);
                }
                if (key.equals("enum") && !names && value instanceof List<?> words) {
                    words.forEach(word -> named.add(at + "=" + word));
                }
                walk(below, value, named);
            });
        } else if (part instanceof List<?> list) {
            // The place of an alternative in its list may move when another comes in.
            list.forEach(one -> walk(at + "/*", one, named));
        }
    }
}
