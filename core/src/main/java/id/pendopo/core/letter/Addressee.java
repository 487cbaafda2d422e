package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.Optional;

/**
 * Whom a letter is for (<i>tujuan surat</i>): an organisation by its office, a person by his name.
 *
 * @param office the office: {@code Ketua Yayasan Contoh Lestari}; empty for a person
 * @param name the person
 * @param address his address
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Addressee(
        Optional<String> office,

        @Personal(purpose = Purpose.IDENTITY) Optional<PersonalText> name,

        @Personal(purpose = Purpose.DOMICILE) PersonalText address) {
    /** Only that there is one: nobody's name or address. */
    @Override
    public String toString() {
        return "Addressee[***]";
    }
}
