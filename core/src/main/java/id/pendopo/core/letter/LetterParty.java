package id.pendopo.core.letter;

import id.pendopo.core.identity.PersonalText;
import java.util.Optional;

/**
 * Whom a letter is for, as far as the case knows (<i>pihak yang dituju</i>): an organisation by the office of who leads it, a person
 * by his name. It holds personal data and prints none of it.
 *
 * @param office the office: {@code Ketua Yayasan Contoh Lestari}; empty for a person
 * @param name the person; of an organisation whose letters name nobody, empty
 * @param address where it is
 */
public record LetterParty(Optional<LetterFact> office, Optional<LetterFact> name, LetterFact address) {
    /** An organisation, by the office of who leads it. */
    public static LetterParty organisation(LetterFact office, LetterFact address) {
        return new LetterParty(Optional.of(office), Optional.empty(), address);
    }

    /** A person. */
    public static LetterParty person(LetterFact name, LetterFact address) {
        return new LetterParty(Optional.empty(), Optional.of(name), address);
    }

    /** As a letter shows it; empty while one of its facts is not known. */
    Optional<Addressee> addressee() {
        boolean whole = office.map(LetterFact::isKnown).orElse(true)
                && name.map(LetterFact::isKnown).orElse(true);
        return address.text()
                .filter(text -> whole)
                .map(text -> new Addressee(
                        office.flatMap(LetterFact::text),
                        name.flatMap(LetterFact::text).map(PersonalText::of),
                        PersonalText.of(text)));
    }

    @Override
    public String toString() {
        return "LetterParty[***]";
    }
}
