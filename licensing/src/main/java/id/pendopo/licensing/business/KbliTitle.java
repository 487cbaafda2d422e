package id.pendopo.licensing.business;

import java.util.regex.Pattern;

/**
 * One line of the classification (<i>judul KBLI</i>).
 *
 * @param digits two to five: <i>golongan pokok, golongan, subgolongan, kelompok</i>
 * @param title what business it is, in Indonesian as the list has it, at most {@value #LIMIT} characters
 */
public record KbliTitle(String digits, String title) {
    /** The longest title in characters. */
    public static final int LIMIT = 300;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,5}");

    /** @throws IllegalArgumentException if it has other digits, or a title that is blank or too long */
    public KbliTitle {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("KBLI title: the code is not 2 to 5 digits; sections have no line here");
        }
        if (title.isBlank() || title.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "KBLI title %s: %d characters is outside 1 to %d; give the official title"
                            .formatted(digits, title.length(), LIMIT));
        }
    }
}
