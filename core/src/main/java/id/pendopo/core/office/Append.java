package id.pendopo.core.office;

import java.util.List;

/**
 * Lines to add to one stream.
 *
 * @param stream which
 * @param expectedVersion the version it must have now, 0 for a new one, or {@link #ANY} to add at its end whatever it is
 * @param lines one or more, in order
 */
public record Append(StreamId stream, long expectedVersion, List<String> lines) {
    /** At the end, whatever the version is: for streams that only collect. */
    public static final long ANY = -1;

    /** @throws IllegalArgumentException if there is no line, or the version is below {@link #ANY} */
    public Append {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || expectedVersion < ANY) {
            throw new IllegalArgumentException(
                    "append to %s: give a line, and a version from 0 or ANY".formatted(stream));
        }
    }
}
