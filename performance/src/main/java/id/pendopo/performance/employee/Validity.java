package id.pendopo.performance.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days something holds (<i>masa berlaku</i>): a number, an assignment, a delegation. The last day counts whole; without one it
 * holds until further notice.
 *
 * @param from the first day
 * @param until the last day; empty until further notice
 */
public record Validity(
        @NotNull LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public Validity {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "validity: %s to %s ends before it begins; turn them round".formatted(from, until.get()));
        }
    }

    /** From this day on until further notice. */
    public static Validity from(LocalDate first) {
        return new Validity(first, Optional.empty());
    }

    /** From the first to the last day, both included. */
    public static Validity of(LocalDate first, LocalDate last) {
        return new Validity(first, Optional.of(last));
    }

    /** Whether it holds on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return other.until.map(last -> !last.isBefore(from)).orElse(true)
                && until.map(last -> !last.isBefore(other.from)).orElse(true);
    }
}
