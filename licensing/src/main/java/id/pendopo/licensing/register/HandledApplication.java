package id.pendopo.licensing.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an application was handled, as far as figures need it (<i>penanganan permohonan</i>): nothing of whoever applied, and nothing that
 * somebody typed. Immutable and thread-safe.
 *
 * @param type the licence applied for
 * @param received the day of its first submission
 * @param outcome how it ended; empty while it is in process
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HandledApplication(Code type, LocalDate received, Optional<Outcome> outcome) {
    /**
     * How it ended.
     *
     * @param on which day
     * @param stage at which it ended, such as {@code ISSUED} or {@code REJECTED}
     * @param workingDays that it took the office
     * @param inTime whether the term was met; empty where none ran
     * @param returns how often it was sent back for correction
     * @param lastDayReturns how many of these on the last day of the term
     * @param deemed whether silence granted it
     * @param refusal the category of the reason why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Outcome(
            LocalDate on,
            Code stage,
            int workingDays,
            Optional<Boolean> inTime,
            int returns,
            int lastDayReturns,
            boolean deemed,
            Optional<Code> refusal) {
        /** @throws IllegalArgumentException if a count is negative, or more returns were on the last day than there were */
        public Outcome {
            if (workingDays < 0 || returns < 0 || lastDayReturns < 0 || lastDayReturns > returns) {
                throw new IllegalArgumentException(
                        "handled application: counts are zero or more, and no more last-day returns than returns");
            }
        }
    }

    /** @throws IllegalArgumentException if it ended before it was received */
    public HandledApplication {
        if (outcome.isPresent() && outcome.get().on().isBefore(received)) {
            throw new IllegalArgumentException("handled application: it ended before it was received");
        }
    }
}
