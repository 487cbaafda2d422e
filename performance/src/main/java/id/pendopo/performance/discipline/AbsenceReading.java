package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import java.util.List;
import java.util.Optional;

/**
 * The absence of one person in a year and what the law attaches to it (<i>akumulasi ketidakhadiran setahun</i>). Nothing follows from it by
 * itself: a sanction is imposed by decree after an examination.
 *
 * @param year the calendar year
 * @param absentDays working days absent without a reason
 * @param convertedMinutes minutes late and early that count, where they do
 * @param convertedDays the days they make
 * @param longestRun the most working days in a row that end in the year
 * @param currentRun how many of them up to the last day that is known
 * @param threatened the sanction that so many days lead to
 * @param threatSource its article
 * @param nextAt at how many days of the year the next one begins
 * @param alerts what the superior was to be told, in the order of days
 */
public record AbsenceReading(
        int year,
        int absentDays,
        int convertedMinutes,
        int convertedDays,
        int longestRun,
        int currentRun,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<SanctionKind> threatened,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LegalSource> threatSource,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> nextAt,
        List<DisciplineAlert> alerts) {
    /** Copies what it is given. */
    public AbsenceReading {
        alerts = List.copyOf(alerts);
    }

    /** All days that count. */
    public int days() {
        return absentDays + convertedDays;
    }
}
