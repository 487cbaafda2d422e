package id.pendopo.licensing.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The letter by which somebody may act for a business (<i>surat kuasa</i>). It always ends: one without a last day is not taken [D].
 *
 * @param number as it stands on the letter
 * @param signedOn when it was signed
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds
 */
public record PowerOfAttorney(
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {
    /** Whether it holds on that day, on which it was already signed. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
