package id.pendopo.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that may not name a person tells by initials which line is whose, and nothing else that stands in a name. */
class InitialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "slamet|S.",
                "Budi  Santoso|B. S.",
                "Nur'aini|N.",
                "'Aisyah Contoh|A. C.",
                "\u2019Ain Contoh|A. C.",
                "Contoh ' '|C.",
                "Ni Luh Putu Ayu|N. L. P. A.",
                "Ni Luh Putu Ayu Sari|N. L. P. A.",
                "Siti 3273014501900001 Aminah|S. A.",
                "12345678|\"\""
            })
    void at_most_four_words_give_their_first_letter(String name, String initials) {
        assertThat(Initials.of(PersonalText.of(name))).isEqualTo(initials);
    }

    @Test
    void a_name_that_was_destroyed_has_none() {
        assertThat(Initials.of(PersonalText.erased("Berita Acara 7"))).isEmpty();
    }
}
