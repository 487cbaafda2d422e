package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.letter.LetterText;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A region's own words for letters of licensing. */
class LicensingLetterWordsTest {
    private static ApplicationLetters saying(String key, String text) {
        Map<String, String> files = new HashMap<>(ApplicationWalks.PACK.files());
        files.put("letters.id.json", "{\"%s\": \"%s\"}".formatted(key, text));
        RegionPack pack = RegionPack.fromFiles(files, ApplicationWalks.PACK.opening());
        return ApplicationLetters.in(pack, ApplicationWalks.PROCEDURE, Offices.office());
    }

    @Test
    void a_region_puts_a_text_into_its_own_words() {
        String said = LetterText.of(saying("licensing.receipt.opening", "Sampurasun, {applicant}.")
                .last(
                        ApplicationLetter.RECEIPT,
                        ApplicationWalks.submitted(ApplicationWalks.company()).evidence())
                .letter()
                .orElseThrow());
        assertThat(said).contains("Sampurasun, PT Contoh Sejahtera.");
    }

    /** So no pack can make a letter show more than its kind may. */
    @Test
    void words_that_name_what_the_letter_may_not_show_are_refused() {
        assertThatThrownBy(() -> saying("licensing.receipt.opening", "{explanation}"))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("explanation");
        assertThatThrownBy(() -> saying("licensing.reciept.opening", "Salah kunci"))
                .isInstanceOf(PackRefused.class);
    }

    /** Nobody has asked for a place that no letter knows: a number of a person is none, nor is an officer. */
    @Test
    void no_text_may_name_a_number_of_a_person_or_an_officer() {
        assertThat(LicensingTexts.OWN.known().values())
                .allSatisfy(places -> assertThat(places)
                        .doesNotContain("nik", "npwp", "passport", "phone", "officer", "verifier", "inspector"));
    }
}
