package id.pendopo.core.office;

/**
 * A stream of lines that only grows (<i>aliran catatan</i>): a case's journal, a page of a book, a register of numbers.
 *
 * @param kind what it holds
 * @param key which one, 1 to 200 characters
 */
public record StreamId(Kind kind, String key) implements Comparable<StreamId> {
    /** What a stream holds. */
    public enum Kind {
        /** The journal of a case. */
        CASE,
        /** A page of a book, such as the budget ledger. */
        BOOK,
        /** The numbers given in one series and year. */
        NUMBERS,
        /** Events for the outside, to be sent after the commit. */
        OUTBOX,
        /** Who posted into a book what no case causes. */
        POSTINGS,
        /** Refused attempts on permission and separation. */
        ATTEMPTS,
        /** The rolls of a region's cases, day by day, and when each was closed. */
        ROLLS
    }

    /** @throws IllegalArgumentException if the key is blank or too long */
    public StreamId {
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("stream: the key must have 1 to 200 characters");
        }
    }

    /** The stream of this kind and key. */
    public static StreamId of(Kind kind, String key) {
        return new StreamId(kind, key);
    }

    @Override
    public int compareTo(StreamId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
