package id.pendopo.core.office;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a log or register (<i>lembar register</i>), in the order in which it was written.
 *
 * @param <T> what a line tells
 * @param lines the oldest first
 * @param next what to give as {@code after} for the next page; empty on the last one
 */
public record Lines<T>(List<T> lines, OptionalLong next) {
    /** The most lines a page may have. */
    public static final int LIMIT = 500;

    /** Copies what it is given. */
    public Lines {
        lines = List.copyOf(lines);
    }

    static void requireLimit(int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("lines: limit %d is outside 1 to %d".formatted(limit, LIMIT));
        }
    }
}
