package id.pendopo.performance.attendance;

import id.pendopo.performance.employee.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the unit's attendance officer filed for a day (<i>keterangan presensi</i>): that something was not the person's fault, with a
 * document. It counts when it is filed in time, and never when the person filed it himself.
 *
 * @param day the day on which the work began
 * @param what what it mends
 * @param document the id of the document, opaque, 1 to {@value #DOCUMENT_LIMIT} characters
 * @param by who filed it
 * @param filedAt when
 */
public record Justification(LocalDate day, Corrected what, String document, EmployeeId by, Instant filedAt) {
    /** The longest id of a document in characters. */
    public static final int DOCUMENT_LIMIT = 120;

    /** @throws IllegalArgumentException if it is for a scan entered by hand, or the id is blank or too long */
    public Justification {
        if (what == Corrected.PUNCH) {
            throw new IllegalArgumentException(
                    "justification: PUNCH is no matter of it; give the punch itself with its document");
        }
        if (document.isBlank() || document.length() > DOCUMENT_LIMIT) {
            throw new IllegalArgumentException(
                    "justification: the id of a document has 1 to %d characters; give the archive's id"
                            .formatted(DOCUMENT_LIMIT));
        }
    }
}
