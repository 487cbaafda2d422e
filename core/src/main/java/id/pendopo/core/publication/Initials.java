package id.pendopo.core.publication;

import id.pendopo.core.identity.PersonalText;
import java.util.Locale;
import java.util.StringJoiner;

/** The initials of a person (<i>inisial</i>): the first letter of at most four words, and nothing of what else stands in a name. */
public final class Initials {
    private static final int WORDS = 4;

    private Initials() {}

    /** For example {@code B. S.}; empty when the name was erased or has no letter. */
    public static String of(PersonalText name) {
        StringJoiner initials = new StringJoiner(" ");
        if (!name.isErased()) {
            int words = 0;
            for (String word : name.reveal().split("[^\\p{L}'\u2019]+", -1)) {
                // Some names begin with the apostrophe of a letter that the Latin script lacks.
                String letters = word.replaceFirst("^['\u2019]+", "");
                if (!letters.isEmpty() && words < WORDS) {
                    initials.add(letters.substring(0, letters.offsetByCodePoints(0, 1))
                                    .toUpperCase(Locale.ROOT)
                            + ".");
                    words++;
                }
            }
        }
        return initials.toString();
    }
}
