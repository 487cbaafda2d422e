package id.pendopo.core.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A clock in a chart (<i>batas waktu dalam bagan</i>).
 *
 * @param name its code
 * @param term how long it runs; empty when the case tells how long, or until when
 */
public record ChartClock(
        String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term) {
    String in(Locale locale, Map<String, String> labels) {
        String label = labels.getOrDefault(name, name);
        return term.map(length -> label + " " + length.in(locale)).orElse(label);
    }
}
