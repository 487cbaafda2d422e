package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;

/**
 * The region's own regulation without which it may not act (<i>dasar hukum daerah</i>): the first one, since every value of a pack
 * holds from its date at the earliest; amendments are the sources of later values.
 *
 * @param number its number, 1 to {@value #NUMBER_LIMIT} characters
 * @param year the year in which it was made, that of the date
 * @param date when it came into force
 * @param title the title as it is cited, 1 to {@value #TITLE_LIMIT} characters
 * @param standing whether it is a real regulation or one invented for a demonstration; then the whole pack is an illustration
 */
public record LegalBasis(String number, int year, LocalDate date, String title, ValueStanding standing) {
    /** The longest number in characters. */
    public static final int NUMBER_LIMIT = 60;

    /** The longest title in characters. */
    public static final int TITLE_LIMIT = 400;

    /** @throws IllegalArgumentException if a text is blank or too long, or the year is more than one away from the date */
    public LegalBasis {
        check("number", number, NUMBER_LIMIT);
        check("title", title, TITLE_LIMIT);
        // A regulation of late December may come into force in January.
        if (date.getYear() < year || date.getYear() > year + 1) {
            throw new IllegalArgumentException(
                    "legal basis: year %d does not go with %s; give the year of the regulation".formatted(year, date));
        }
    }

    /** The regulation as a source; the region vouches for it, unless it was invented. */
    public LegalSource toSource() {
        return LegalSource.of(
                        title + " (" + number + "/" + year + ")", isIllustration() ? Standing.UNSURE : Standing.SEEN)
                .from(date);
    }

    /** Whether no such regulation exists. */
    @JsonIgnore
    public boolean isIllustration() {
        return standing == ValueStanding.ILLUSTRATION;
    }

    private static void check(String what, String text, int limit) {
        if (text.isBlank() || text.length() > limit) {
            throw new IllegalArgumentException(
                    "legal basis: the %s has %d characters, outside 1 to %d; cite the regulation"
                            .formatted(what, text.length(), limit));
        }
    }
}
