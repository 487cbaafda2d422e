package id.pendopo.core.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a counted term (<i>hari dalam hitungan jangka waktu</i>).
 *
 * @param date the day
 * @param counted its number in the term, or 0 when it is not counted
 * @param whyNot why it is not counted: weekend, or the name of the day off; empty when it is counted
 * @param source the decree, when a day off is the reason
 */
public record ExplainedDay(
        LocalDate date,
        int counted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Text> whyNot,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LegalSource> source) {}
