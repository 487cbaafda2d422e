package id.pendopo.licensing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LicensingLawTest {
    @Test
    void an_article_is_cited_with_its_regulation() {
        assertThat(LicensingLaw.OBJECTION.in(Locale.forLanguageTag("id")))
                .isEqualTo("UU 30/2014 (diubah UU 11/2020 Pasal 175) Pasal 77 ayat (1)-(7)");
    }

    @Test
    void what_was_not_read_says_so() {
        assertThat(LicensingLaw.CONFLICT.in(Locale.ENGLISH))
                .endsWith("(Known, but the text of the regulation was not read again)");
    }

    @Test
    void the_regulation_on_risk_holds_from_its_first_day() {
        assertThat(LicensingLaw.PP_28_2025.isInForceOn(LocalDate.of(2025, 6, 4)))
                .isFalse();
        assertThat(LicensingLaw.PP_28_2025.isInForceOn(LocalDate.of(2025, 6, 5)))
                .isTrue();
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        assertThat(LicensingFindings.all().codes()).isNotEmpty().allMatch(code -> code.startsWith("licensing."));
    }
}
