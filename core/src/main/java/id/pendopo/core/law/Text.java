package id.pendopo.core.law;

import java.util.Locale;

/**
 * A text for people (<i>teks dwibahasa</i>) in Indonesian and English; both are always there, Indonesian is the default.
 *
 * @param id the Indonesian text, not blank, at most {@value #LIMIT} characters
 * @param en the English text, not blank, at most {@value #LIMIT} characters
 */
public record Text(String id, String en) {
    /** The longest text in characters (UTF-16 units). */
    public static final int LIMIT = 2_000;

    /** @throws IllegalArgumentException if a language is blank or too long */
    public Text {
        check("id", id);
        check("en", en);
    }

    /** The text in both languages. */
    public static Text of(String id, String en) {
        return new Text(id, en);
    }

    /** The text in that language: English for any English locale, Indonesian for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }

    private static void check(String language, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: " + language + " is blank; give the text in both languages");
        }
        if (text.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "text: %s has %d characters, more than %d; shorten it".formatted(language, text.length(), LIMIT));
        }
    }
}
