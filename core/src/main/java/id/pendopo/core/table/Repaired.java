package id.pendopo.core.table;

import java.util.Optional;

/**
 * A value that was read, and how (<i>nilai yang dipulihkan</i>). Nothing is invented: what can be read in two ways has no value.
 *
 * @param value empty where the cell says none, or cannot be read
 * @param repair what had to be mended
 * @param readable whether the cell could be read; a cell that says none can be
 * @param <T> what it is
 */
public record Repaired<T>(Optional<T> value, Optional<Repair> repair, boolean readable) {
    static <T> Repaired<T> asItStands(T value) {
        return new Repaired<>(Optional.of(value), Optional.empty(), true);
    }

    static <T> Repaired<T> mended(T value, Repair repair) {
        return new Repaired<>(Optional.of(value), Optional.of(repair), true);
    }

    static <T> Repaired<T> none(Repair repair) {
        return new Repaired<>(Optional.empty(), Optional.of(repair), true);
    }

    static <T> Repaired<T> unreadable() {
        return new Repaired<>(Optional.empty(), Optional.empty(), false);
    }
}
