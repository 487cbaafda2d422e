package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import java.util.Optional;

/**
 * One place where a journal or its rolls are broken (<i>kerusakan jurnal</i>).
 *
 * @param kind in what way
 * @param source in which file
 * @param line number of the line in that file, from 1; 0 when it is about no line
 * @param caseId the case, where it is about one
 * @param seq number of the entry, or in a file of rolls that of the roll, where the line tells it
 * @param detail numbers or references that it is about, or empty text; a roll stands there as {@code #} and its number; never anything
 *     personal
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Break(
        BreakKind kind, Source source, long line, Optional<CaseId> caseId, Optional<Long> seq, String detail) {
    /** What was read when it was found. */
    public enum Source {
        /** The journal. */
        JOURNAL,
        /** The rolls. */
        ROLLS,
        /** The region pack that was given beside them. */
        PACK
    }

    /** A break in a journal. */
    public Break(BreakKind kind, long line, Optional<CaseId> caseId, Optional<Long> seq, String detail) {
        this(kind, Source.JOURNAL, line, caseId, seq, detail);
    }

    /** One line for a person, in Indonesian and English. */
    public Text text() {
        String inId = source == Source.ROLLS ? "Daftar kepala, baris" : "Baris";
        String inEn = source == Source.ROLLS ? "Roll file, line" : "Line";
        String numberId = source == Source.ROLLS ? "daftar" : "catatan";
        String numberEn = source == Source.ROLLS ? "roll" : "entry";
        boolean isOfPack = source == Source.PACK;
        return Text.of(
                (isOfPack ? "Paket daerah: " : place(inId, "perkara", numberId))
                        + kind.label().id()
                        + tail(),
                (isOfPack ? "Region pack: " : place(inEn, "case", numberEn))
                        + kind.label().en()
                        + tail());
    }

    private String place(String lineWord, String caseWord, String numberWord) {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append(lineWord).append(' ').append(line).append(": ");
        }
        caseId.ifPresent(id -> place.append(caseWord).append(' ').append(id).append(", "));
        seq.ifPresent(
                number -> place.append(numberWord).append(' ').append(number).append(": "));
        return place.toString();
    }

    private String tail() {
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }
}
