package id.pendopo.performance.leave;

import java.time.LocalDate;

/**
 * Work elsewhere by order (<i>dinas luar, surat perintah tugas</i>): of one person, over whole days; treated as present [K].
 *
 * @param document the id of the order, opaque, 1 to {@value LeaveGrant#DOCUMENT_LIMIT} characters
 * @param kind duty or training
 * @param first the first day
 * @param last the last day, included
 */
public record OfficialDuty(String document, DutyKind kind, LocalDate first, LocalDate last) {
    /** @throws IllegalArgumentException if the id is blank or too long; an end before its start is found by {@link LeaveRules} */
    public OfficialDuty {
        if (document.isBlank() || document.length() > LeaveGrant.DOCUMENT_LIMIT) {
            throw new IllegalArgumentException(
                    "duty: the id of a document has 1 to %d characters; give the archive's id"
                            .formatted(LeaveGrant.DOCUMENT_LIMIT));
        }
    }

    /** Whether this day is one of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
