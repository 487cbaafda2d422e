package id.pendopo.core.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A good plain tree with a few faults put in, chosen by the fuzzer: it reaches behind the parser, where raw bytes seldom come. */
public final class Tampered {
    private static final List<@Nullable Object> HOSTILE = Collections.unmodifiableList(Arrays.asList(
            null,
            "",
            " ",
            "\u0000",
            "\u202Ea",
            "\u200B",
            "\uFF11",
            "x".repeat(700),
            "2025-06-31",
            "2025-02-29",
            "+10000-01-01",
            "2025-06-30T25:00:00Z",
            "9999wd",
            "10000d",
            "99.99",
            "A",
            "{seq:99}",
            0L,
            -1L,
            9_007_199_254_740_992L,
            Long.MIN_VALUE,
            new BigDecimal("0.5"),
            new BigDecimal("1E+20"),
            true,
            false,
            List.of(),
            Map.of(),
            List.of(List.of(Map.of("a", List.of()))),
            Map.of("commitment", "0", "ref", "0")));
    private static final int MOST = 4;

    private Tampered() {}

    /** Another tree; the good one stays as it is. */
    public static @Nullable Object tree(@Nullable Object good, FuzzedDataProvider choice) {
        Object tree = copy(good);
        for (int left = choice.consumeInt(0, MOST); left > 0; left--) {
            tree = changed(tree, choice);
        }
        return tree;
    }

    @SuppressWarnings("unchecked") // Only copies that were made here come in.
    private static @Nullable Object changed(@Nullable Object tree, FuzzedDataProvider choice) {
        if (tree instanceof Map<?, ?> && !((Map<?, ?>) tree).isEmpty()) {
            Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) tree;
            String key = List.copyOf(map.keySet()).get(choice.consumeInt(0, map.size() - 1));
            switch (choice.consumeByte() & 7) {
                case 0 -> map.remove(key);
                case 1 -> map.put(text(choice), map.remove(key));
                case 2 -> map.put(text(choice), hostile(choice));
                case 3 -> map.put(key, hostile(choice));
                default -> map.put(key, changed(map.get(key), choice));
            }
            return map;
        }
        if (tree instanceof List<?> && !((List<?>) tree).isEmpty()) {
            List<@Nullable Object> list = (List<@Nullable Object>) tree;
            int at = choice.consumeInt(0, list.size() - 1);
            switch (choice.consumeByte() & 7) {
                case 0 -> list.remove(at);
                case 1 -> list.add(copy(list.get(at)));
                case 2 -> list.add(hostile(choice));
                default -> list.set(at, changed(list.get(at), choice));
            }
            return list;
        }
        return switch (choice.consumeByte() & 3) {
            case 0 -> text(choice);
            case 1 -> choice.consumeLong();
            default -> hostile(choice);
        };
    }

    private static @Nullable Object hostile(FuzzedDataProvider choice) {
        return copy(HOSTILE.get(choice.consumeInt(0, HOSTILE.size() - 1)));
    }

    private static String text(FuzzedDataProvider choice) {
        return choice.consumeString(24);
    }

    private static @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(value -> copy.add(copy(value)));
            return copy;
        }
        return tree;
    }
}
