package id.pendopo.grants.legacy;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a file comes from (<i>asal data</i>).
 *
 * @param system name of the old application
 * @param shape which shape its tables have
 * @param id the number of the proposal there; it had no receipt
 * @param sha256 over every cell of every row of the proposal that was read, in the order of tables and rows
 * @param raw short values as they stood there, by table and column; only numbers, codes and times
 */
public record LegacyOrigin(String system, LegacyShape shape, String id, String sha256, Map<String, String> raw) {
    /** Copies what it is given. */
    public LegacyOrigin {
        raw = java.util.Collections.unmodifiableMap(new TreeMap<>(raw));
    }
}
