package id.pendopo.core.office;

import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.CanonicalWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a page of a book, as a file of books holds it (<i>baris buku pembantu</i>): which book and page, its number, and the
 * line as the book wrote it.
 *
 * @param book name of the book, such as {@code budget}
 * @param page of it
 * @param version number of the line on the page, from 1
 * @param text the line, canonical JSON of an object
 */
public record BookLine(String book, String page, long version, String text) {
    /** @throws IllegalArgumentException if a name is blank, or the number below 1 or above what JSON keeps exact */
    public BookLine {
        if (book.isBlank() || page.isBlank() || version < 1 || version > CanonicalJson.EXACT) {
            throw new IllegalArgumentException(
                    "book line: needs a book, a page and a number from 1 to %d".formatted(CanonicalJson.EXACT));
        }
    }

    /** Every line of a page, in order; empty when nothing was ever written on it. */
    public static List<BookLine> read(Store store, String book, String page) {
        StreamId stream = StreamId.of(StreamId.Kind.BOOK, book + "/" + page);
        return store.read(stream, 0).stream()
                .map(line -> new BookLine(book, page, line.version(), line.text()))
                .toList();
    }

    /**
     * The line of a file of books, as {@link #toLine} writes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static BookLine parse(String line) {
        Object tree;
        try {
            tree = JsonBinding.available().parse(line);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("book line: " + refused.getMessage(), refused);
        }
        if (tree instanceof Map<?, ?> parts
                && parts.size() == 4
                && parts.get("book") instanceof String book
                && parts.get("page") instanceof String page
                && parts.get("version") instanceof Long version
                && parts.get("line") instanceof Map<?, ?> text) {
            return new BookLine(book, page, version, CanonicalWriter.treeToText(text));
        }
        throw new IllegalArgumentException(
                "book line: is not {\"book\":..,\"line\":{..},\"page\":..,\"version\":..}; give one line of a file of"
                        + " books");
    }

    /** Canonical JSON, without a line end. */
    public String toLine() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("book", book);
        parts.put("page", page);
        parts.put("version", version);
        parts.put("line", tree());
        return CanonicalWriter.treeToText(parts);
    }

    /** Whether an entry of this case caused it. */
    boolean isCausedBy(String caseMark) {
        return tree().get("cause") instanceof String cause && cause.startsWith(caseMark);
    }

    private Map<?, ?> tree() {
        return JsonBinding.available().parse(text) instanceof Map<?, ?> map ? map : Map.of();
    }
}
