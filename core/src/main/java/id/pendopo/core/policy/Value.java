package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One value of a policy as it holds in one version (<i>nilai ketentuan</i>): what, since when, by which source, and who stands
 * behind it. Immutable when its value is.
 *
 * @param value the value
 * @param source where it comes from, with how sure we are of that
 * @param standing who stands behind it
 * @param start the first day on which it holds
 * @param replacement present when a region put it in the place of a decision of Pendopo
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record Value<T>(
        T value, LegalSource source, ValueStanding standing, LocalDate start, Optional<Replacement> replacement) {

    /** A value that comes with the library. */
    public static <T> Value<T> of(T value, LegalSource source, LocalDate start) {
        return new Value<>(value, source, ValueStanding.LAW, start, Optional.empty());
    }

    /** Whether a region put it in the place of a decision of Pendopo. */
    public boolean isReplacement() {
        return replacement.isPresent();
    }

    /** Whether it was invented to show how things work. */
    public boolean isIllustration() {
        return standing == ValueStanding.ILLUSTRATION;
    }

    /** Where it comes from, in words that nobody takes for more than it is. */
    public String origin(Locale locale) {
        String cited = standing == ValueStanding.LAW
                ? source.in(locale)
                : source.citation() + " (" + standing.label().in(locale) + ")";
        // The source of a replacement already names its deed; an illustration is cited without its standing in
        // brackets.
        return cited;
    }

    /**
     * The same value of a regime in a version that holds invented ones: its source was read, but nobody has checked that it still
     * holds where the region must invent what stands beside it.
     */
    Value<T> besideIllustrations() {
        boolean sure = source.standing() == Standing.SEEN || source.standing() == Standing.KNOWN;
        return sure ? new Value<>(value, source.as(Standing.UNSURE), standing, start, replacement) : this;
    }
}
