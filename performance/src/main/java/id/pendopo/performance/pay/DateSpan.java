package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * Days in a row (<i>rentang tanggal</i>).
 *
 * @param from the first
 * @param to the last
 */
@JsonPropertyOrder({"from", "to"})
public record DateSpan(LocalDate from, LocalDate to) {
    /** Whether this day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
