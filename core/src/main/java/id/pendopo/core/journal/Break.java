package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import java.util.Optional;

/**
 * One place where a journal is broken (<i>kerusakan jurnal</i>).
 *
 * @param kind in what way
 * @param line number of the line, from 1; 0 when it is about no line
 * @param caseId the case, where the line tells it
 * @param seq number of the entry, where the line tells it
 * @param detail numbers or references that it is about, or empty text; never anything personal
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Break(BreakKind kind, long line, Optional<CaseId> caseId, Optional<Long> seq, String detail) {
    /** One line for a person, in Indonesian and English. */
    public Text text() {
        return Text.of(
                place("Baris", "perkara", "catatan") + kind.label().id() + tail(),
                place("Line", "case", "entry") + kind.label().en() + tail());
    }

    private String place(String lineWord, String caseWord, String entryWord) {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append(lineWord).append(' ').append(line).append(": ");
        }
        caseId.ifPresent(id -> place.append(caseWord).append(' ').append(id).append(", "));
        seq.ifPresent(
                number -> place.append(entryWord).append(' ').append(number).append(": "));
        return place.toString();
    }

    private String tail() {
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }
}
