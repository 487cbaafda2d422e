package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When it happened (<i>waktu kejadian</i>), apart from when it was brought.
 *
 * @param on the day, or the first of several
 * @param until the last of several, where it is over
 * @param serviceReceived the day on which the service was received, from which UU 25/2009 article 42 paragraph 2 counts thirty days [S]
 */
public record Occurrence(
        @NotNull LocalDate on,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> serviceReceived) {
    /** @throws IllegalArgumentException if it is over before it began */
    public Occurrence {
        if (until.isPresent() && until.get().isBefore(on)) {
            throw new IllegalArgumentException(
                    "occurrence: ends on %s, before %s; give the days in order".formatted(until.get(), on));
        }
    }

    /** On one day. */
    public static Occurrence on(LocalDate day) {
        return new Occurrence(day, Optional.empty(), Optional.empty());
    }

    /** The last day of it that is known. */
    public LocalDate last() {
        return until.orElse(on);
    }
}
