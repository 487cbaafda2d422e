package id.pendopo.core.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.InWords;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact for a letter, or where it is missing (<i>keterangan untuk naskah</i>). It may be personal, so it prints only where it stands.
 *
 * @param text what it is; empty if it is not known
 * @param where whose it is to know: {@code office.place}, {@code case.decree}
 */
public record LetterFact(Optional<String> text, String where) {
    /** A fact that is known. */
    public static LetterFact known(String text) {
        return new LetterFact(Optional.of(text), "");
    }

    /** A fact that is missing, and where. */
    public static LetterFact missing(String where) {
        return new LetterFact(Optional.empty(), where);
    }

    /** A fact that may be missing. */
    public static LetterFact of(Optional<String> text, String where) {
        return new LetterFact(text, where);
    }

    /** A destroyed or withheld value is not known. */
    public static LetterFact of(PersonalText text, String where) {
        return text.isErased() ? missing(where) : known(text.reveal());
    }

    /** A personal value that may be missing. */
    public static LetterFact ofPersonal(Optional<PersonalText> text, String where) {
        return text.map(one -> of(one, where)).orElseGet(() -> missing(where));
    }

    /** A day that may be missing, as letters write it: {@code 2 Maret 2026}. */
    public static LetterFact ofDay(Optional<LocalDate> day, String where) {
        return of(day.map(LetterFact::written), where);
    }

    /** A number in figures. */
    public static LetterFact of(long number) {
        return known(Long.toString(number));
    }

    /** A number in words. */
    public static LetterFact words(long number) {
        return known(InWords.number(number));
    }

    /** A day as letters write it: {@code 2 Maret 2026}. */
    public static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + InWords.month(day.getMonth()) + " " + day.getYear();
    }

    /** Whether it is known. */
    public boolean isKnown() {
        return text.isPresent();
    }

    @Override
    public String toString() {
        return "LetterFact[" + where + "]";
    }
}
