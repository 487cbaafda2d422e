package id.pendopo.core.policy;

import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A regime of rules that a region follows (<i>rezim pengaturan</i>), such as {@code NATIONAL_2020}, with the period in which it is
 * law.
 *
 * @param name an upper-case name
 * @param validFrom the first day on which it is law
 * @param validTo the last day on which it is law; empty while it still is
 * @param source the regulation behind it
 */
public record Regime(String name, LocalDate validFrom, Optional<LocalDate> validTo, LegalSource source) {
    /** @throws IllegalArgumentException if the period ends before it starts */
    public Regime {
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("regime %s: valid from %s to %s; the last day is not before the first"
                    .formatted(name, validFrom, validTo.get()));
        }
    }
}
