package id.pendopo.performance.leave;

import java.time.LocalDate;

/**
 * An absence that was granted or ordered (<i>cuti atau ketidakhadiran dengan keputusan</i>): of one person, over whole days.
 *
 * @param document the id of the letter or decree, opaque, 1 to {@value #DOCUMENT_LIMIT} characters
 * @param absence its class; that says the kind of leave too
 * @param first the first day
 * @param last the last day, included
 */
public record LeaveGrant(String document, AbsenceClass absence, LocalDate first, LocalDate last) {
    /** The longest id of a document in characters. */
    public static final int DOCUMENT_LIMIT = 120;

    /** @throws IllegalArgumentException if the id is blank or too long; an end before its start is found by {@link LeaveRules} */
    public LeaveGrant {
        if (document.isBlank() || document.length() > DOCUMENT_LIMIT) {
            throw new IllegalArgumentException(
                    "leave: the id of a document has 1 to %d characters; give the archive's id"
                            .formatted(DOCUMENT_LIMIT));
        }
    }

    /** Whether this day is one of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(LeaveGrant other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }
}
