package id.pendopo.licensing.register;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.SmallGroups;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a region opens to strangers (<i>ketentuan register publik</i>). The terms of the day of publication hold for every licence: who
 * closes a field closes it for old ones too [D]. Immutable and thread-safe.
 *
 * @param open the fields that are shown
 * @param initials whether a person stands with initials; else with nothing
 * @param decimals of a degree in a point, 0 to {@value #MOST_DECIMALS}
 * @param anonymity the fewest files behind a figure, at least 1
 * @param notice what every reader must know first, such as that the region's rules are invented
 */
public record RegisterTerms(
        Set<RegisterField> open, boolean initials, int decimals, int anonymity, Optional<Text> notice) {
    /** Four decimals are about eleven metres. */
    public static final int MOST_DECIMALS = 4;

    /** Every field of the whitelist, persons by their initials, four decimals, groups of at least five. */
    public static final RegisterTerms STANDARD = new RegisterTerms(
            EnumSet.allOf(RegisterField.class), true, MOST_DECIMALS, SmallGroups.DEFAULT_LEAST, Optional.empty());

    /** @throws IllegalArgumentException if a number is outside its range */
    public RegisterTerms {
        Set<RegisterField> ordered = EnumSet.noneOf(RegisterField.class);
        ordered.addAll(open);
        open = Collections.unmodifiableSet(ordered);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "register terms: %d decimals are outside 0 to %d".formatted(decimals, MOST_DECIMALS));
        }
        if (anonymity < 1) {
            throw new IllegalArgumentException("register terms: anonymity %d is less than 1".formatted(anonymity));
        }
    }

    /** The same with this notice on everything. */
    public RegisterTerms with(Text said) {
        return new RegisterTerms(open, initials, decimals, anonymity, Optional.of(said));
    }

    boolean shows(RegisterField field) {
        return open.contains(field);
    }
}
