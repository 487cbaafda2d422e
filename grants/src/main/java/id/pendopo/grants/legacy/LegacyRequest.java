package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.AidType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was asked (<i>permohonan menurut data lama</i>).
 *
 * @param type hibah or bansos; the table has nothing on form, planning, year or account
 * @param filedOn the filing date as typed, in the region's own time
 * @param witnessedOn the day on which the log has the filing
 * @param title of the activity
 * @param background why
 * @param aims what for
 * @param lines the cost plan
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyRequest(
        Optional<AidType> type,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> witnessedOn,
        List<LegacyText> title,
        List<LegacyText> background,
        List<LegacyText> aims,
        List<Line> lines) {
    /**
     * A line of the cost plan; the table has no quantity, unit or account.
     *
     * @param sequence its number
     * @param item what for
     * @param amount how much
     * @param correction filled in after the approval, by an administrator; empty when it was not
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Line(int sequence, List<LegacyText> item, Rupiah amount, Optional<Rupiah> correction) {
        /** Copies what it is given. */
        public Line {
            item = List.copyOf(item);
        }
    }

    /** Copies what it is given. */
    public LegacyRequest {
        title = List.copyOf(title);
        background = List.copyOf(background);
        aims = List.copyOf(aims);
        lines = List.copyOf(lines);
    }

    /** What was requested: the sum of the lines, which the old application stored nowhere. */
    public Rupiah requested() {
        return Rupiah.sum(lines.stream().map(Line::amount));
    }
}
