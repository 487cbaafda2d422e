package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the direct superior must be told on a day (<i>peringatan kepada atasan langsung</i>), because whoever knows of absence and does not
 * summon, examine or report bears the heavier sanction. It is no sanction and changes no pay.
 *
 * @param on the day of absence that raised it
 * @param count what was counted
 * @param days how many
 * @param reached the sanction that so many days lead to, under the reading that holds
 * @param nextAt at how many days the next one begins
 * @param duty what he must do
 * @param source the article on his duty
 */
public record DisciplineAlert(
        LocalDate on,
        Count count,
        int days,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<SanctionKind> reached,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> nextAt,
        Text duty,
        LegalSource source) {
    /** What was counted. */
    public enum Count {
        /** Days of the year. */
        TOTAL,
        /** Working days in a row. */
        CONSECUTIVE
    }

    static final Text ASK = Text.of(
            "Tanyakan sebabnya; atasan yang mengetahui dan membiarkan dijatuhi hukuman yang lebih berat",
            "Ask why; a superior who knows and lets it be bears the heavier sanction");
    static final Text SUMMON = Text.of(
            "Panggil secara tertulis paling lambat 7 hari kerja sebelum pemeriksaan; bila tidak datang, panggil kedua paling lambat 7 hari"
                    + " kerja kemudian; bila tetap tidak datang, diputus tanpa pemeriksaan. Laporkan bila hukumannya di luar kewenangan",
            "Summon him in writing at most 7 working days before he is heard; if he does not come, a second time at most 7 working days later;"
                    + " if he still does not come, it is decided without hearing him. Report what is beyond your power");
}
