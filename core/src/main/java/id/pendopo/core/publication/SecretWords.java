package id.pendopo.core.publication;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A personal value as it may stand in a text again: its letters and digits.
 *
 * @param letters without spaces and punctuation, in small letters
 */
record SecretWords(String letters) {
    /** Shorter ones, such as a single syllable, would mask half of every title. */
    private static final int LEAST = 4;

    /** Shorter ones may be part of a harmless word, so they must stand by themselves. */
    private static final int TELLING = 8;

    /** How people write a day in words. */
    private static final List<DateTimeFormatter> FORMS = Stream.of(Locale.ENGLISH, Locale.forLanguageTag("id"))
            .flatMap(reader -> Stream.of("d MMMM uuuu", "dd MMMM uuuu", "d MMM uuuu", "MMMM d uuuu")
                    .map(form -> DateTimeFormatter.ofPattern(form, reader)))
            .toList();

    /** The value itself; of a birthday also the day in words. */
    static List<SecretWords> in(String secret) {
        List<SecretWords> all = new ArrayList<>();
        add(secret, all);
        SecretNumber.dayIn(secret).ifPresent(day -> FORMS.forEach(form -> add(form.format(day), all)));
        return all;
    }

    private static void add(String text, List<SecretWords> all) {
        String letters = Compact.of(text).letters();
        boolean hasLetter = letters.chars().anyMatch(Character::isLetter);
        if (letters.length() >= LEAST && hasLetter) {
            all.add(new SecretWords(letters));
        }
    }

    boolean isIn(Compact text) {
        return text.letters().contains(letters);
    }

    void hideIn(String text, Compact compact, BitSet hidden) {
        for (int at = compact.letters().indexOf(letters);
                at >= 0;
                at = compact.letters().indexOf(letters, at + 1)) {
            int first = compact.places()[at];
            int last = compact.places()[at + letters.length() - 1];
            if (letters.length() >= TELLING || standsAlone(text, first, last)) {
                hidden.set(first, last + 1);
            }
        }
    }

    private static boolean standsAlone(String text, int first, int last) {
        return (first == 0 || !Character.isLetterOrDigit(text.charAt(first - 1)))
                && (last + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(last + 1)));
    }
}
