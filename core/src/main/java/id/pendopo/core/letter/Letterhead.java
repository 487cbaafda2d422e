package id.pendopo.core.letter;

import java.util.List;

/**
 * The head of the paper (<i>kop surat</i>).
 *
 * @param lines the body that writes, the greatest first: {@code PEMERINTAH KOTA BANDUNG}, {@code SEKRETARIAT DAERAH}; 1 to 4
 * @param contact address, telephone and whatever else stands below, 0 to 4 lines
 */
public record Letterhead(List<String> lines, List<String> contact) {
    /** The most lines of either part. */
    public static final int LINES_LIMIT = 4;

    /** @throws IllegalArgumentException if there are no lines, or too many */
    public Letterhead {
        lines = List.copyOf(lines);
        contact = List.copyOf(contact);
        if (lines.isEmpty() || lines.size() > LINES_LIMIT || contact.size() > LINES_LIMIT) {
            throw new IllegalArgumentException("letterhead: %d and %d lines are outside 1 to %d and 0 to %d"
                    .formatted(lines.size(), contact.size(), LINES_LIMIT, LINES_LIMIT));
        }
    }
}
