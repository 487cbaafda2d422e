package id.pendopo.testkit.internal.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a YAML document, with the line it begins in.
 *
 * @param line from 1
 * @param value a map of nodes, a list of nodes, text, {@link Long}, {@link BigDecimal}, {@link Boolean} or null
 * @param size how many nodes it holds, itself included, with aliases counted as often as they stand
 * @param depth how many levels stand below it, aliases counted as what they stand for; 0 for a plain value
 */
public record Node(int line, @Nullable Object value, int size, int depth) {
    /** How people call what stands there. */
    public String kind() {
        if (value instanceof Map) {
            return "map";
        }
        if (value instanceof List) {
            return "list";
        }
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Boolean) {
            return "true/false";
        }
        if (value instanceof Long) {
            return "number";
        }
        return value == null ? "nothing" : "fraction";
    }

    /** The entries of a map; empty when it is none. */
    @SuppressWarnings("unchecked") // Only the reader makes nodes, and its maps hold nodes.
    public Map<String, Node> entries() {
        return value instanceof Map ? (Map<String, Node>) value : Map.of();
    }

    /** The items of a list; empty when it is none. */
    @SuppressWarnings("unchecked") // Only the reader makes nodes, and its lists hold nodes.
    public List<Node> items() {
        return value instanceof List ? (List<Node>) value : List.of();
    }

    /** The same without lines: maps, lists and plain values, as JSON has them. */
    public @Nullable Object plain() {
        if (value instanceof Map) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries().forEach((key, node) -> map.put(key, node.plain()));
            return map;
        }
        if (value instanceof List) {
            List<@Nullable Object> list = new ArrayList<>();
            items().forEach(node -> list.add(node.plain()));
            return list;
        }
        return value;
    }
}
