package id.pendopo.core.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of a person as it may be told again: whole, or by its last digits.
 *
 * @param digits without anything between them
 * @param whole whether only the whole of it tells something, as of a birthday
 */
record SecretNumber(String digits, boolean whole) {
    /** A shorter number, such as that of a house, tells nobody. */
    private static final int LEAST = 6;

    /** So many of the last digits are enough to find a person by. */
    private static final int LAST = 4;

    private static final int DAY_LENGTH = 10;

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuuMMdd", "ddMMuuuu", "ddMMuu", "dMuuuu", "MMdduuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT))
            .toList();

    /** The numbers in a personal value: its digits, or the ways to write it where it is a day. */
    static List<SecretNumber> in(String secret) {
        List<SecretNumber> all = new ArrayList<>();
        Optional<LocalDate> day = dayIn(secret);
        if (day.isPresent()) {
            FORMS.forEach(form -> all.add(new SecretNumber(form.format(day.get()), true)));
            return all;
        }
        String digits = digitsOf(secret);
        if (digits.length() >= LEAST) {
            all.add(new SecretNumber(digits, false));
        }
        return all;
    }

    /** Most values are no day, and finding that out by an exception would cost more than all the rest. */
    static Optional<LocalDate> dayIn(String secret) {
        String text = secret.strip();
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    static String digitsOf(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    /** Whether these digits tell the number: they hold it, or enough of it in a row, or are its last ones. */
    boolean isToldBy(String told) {
        if (whole) {
            return told.contains(digits);
        }
        if (told.length() >= LAST && digits.endsWith(told)) {
            return true;
        }
        for (int i = 0; i + LEAST <= digits.length(); i++) {
            if (told.contains(digits.substring(i, i + LEAST))) {
                return true;
            }
        }
        return false;
    }
}
