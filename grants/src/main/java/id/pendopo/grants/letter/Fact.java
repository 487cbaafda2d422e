package id.pendopo.grants.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.InWords;
import java.util.Optional;

/**
 * A fact for a letter, or where it is missing (<i>keterangan untuk naskah</i>).
 *
 * @param text what it is; empty if it is not known
 * @param where whose it is to know: {@code office.place}, {@code case.decree}
 */
record Fact(Optional<String> text, String where) {
    static Fact known(String text) {
        return new Fact(Optional.of(text), "");
    }

    static Fact missing(String where) {
        return new Fact(Optional.empty(), where);
    }

    static Fact of(Optional<String> text, String where) {
        return new Fact(text, where);
    }

    /** A destroyed or withheld value is not known. */
    static Fact of(PersonalText text, String where) {
        return text.isErased() ? missing(where) : known(text.reveal());
    }

    static Fact ofPersonal(Optional<PersonalText> text, String where) {
        return text.map(one -> of(one, where)).orElseGet(() -> missing(where));
    }

    static Fact of(long number) {
        return known(Long.toString(number));
    }

    static Fact words(long number) {
        return known(InWords.number(number));
    }

    @Override
    public String toString() {
        return "Fact[" + where + "]";
    }
}
