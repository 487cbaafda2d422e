package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a journal (<i>baris jurnal</i>) read one by one, in memory that is bounded whatever the text holds: of a line longer
 * than an entry can be only the beginning is kept, which no longer is an entry. Not thread-safe.
 */
public final class JournalLines implements Iterator<String> {
    /** The longest line that is kept whole, in characters. */
    public static final int LIMIT = JsonBinding.MAX_CHARS;

    private static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private int at;
    private int filled;

    private JournalLines(Reader reader) {
        this.reader = reader;
    }

    /** The lines of this text, each ended by a line feed or the end; a carriage return before the line feed belongs to the line end. */
    public static JournalLines of(Reader reader) {
        return new JournalLines(reader);
    }

    /** @throws UncheckedIOException if the text cannot be read on */
    @Override
    public boolean hasNext() {
        return peek() != END;
    }

    /** @throws UncheckedIOException if the text cannot be read on */
    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("journal lines: there are no more; ask hasNext first");
        }
        StringBuilder line = new StringBuilder();
        while (peek() != END) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            // One character more than the limit, so that it is no entry.
            line.append(buffer, at, Math.max(0, Math.min(end - at, LIMIT + 1 - line.length())));
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        int last = line.length() - 1;
        if (last >= 0 && last < LIMIT && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    private int peek() {
        if (at == filled) {
            try {
                filled = Math.max(0, reader.read(buffer));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("journal lines: reading failed", unreadable);
            }
            at = 0;
        }
        return filled == 0 ? END : buffer[at];
    }
}
