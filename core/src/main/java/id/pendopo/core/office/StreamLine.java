package id.pendopo.core.office;

/**
 * One line of a stream.
 *
 * @param version its number, from 1
 * @param text canonical JSON, at most {@value #LIMIT} characters
 */
public record StreamLine(long version, String text) {
    /** The longest line. */
    public static final int LIMIT = 1_000_000;

    /** @throws IllegalArgumentException if the version is below 1 or the text too long */
    public StreamLine {
        if (version < 1 || text.length() > LIMIT) {
            throw new IllegalArgumentException("stream line: version %d, %d characters; from 1, at most %d"
                    .formatted(version, text.length(), LIMIT));
        }
    }
}
