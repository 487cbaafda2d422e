package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a licence is valid (<i>masa berlaku</i>). The last day counts whole; without one it is valid as long as the business runs.
 *
 * @param from the first day
 * @param until the last day; empty for <i>selama menjalankan kegiatan usaha</i>
 */
public record LicencePeriod(
        @NotNull LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public LicencePeriod {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "licence period: %s to %s ends before it begins; turn them round".formatted(from, until.get()));
        }
    }

    /** From this day on, as long as the business runs. */
    public static LicencePeriod unlimitedFrom(LocalDate first) {
        return new LicencePeriod(first, Optional.empty());
    }

    /** From the first to the last day, both included. */
    public static LicencePeriod of(LocalDate first, LocalDate last) {
        return new LicencePeriod(first, Optional.of(last));
    }
}
