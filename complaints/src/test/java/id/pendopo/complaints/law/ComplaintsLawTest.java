package id.pendopo.complaints.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComplaintsLawTest {
    @Test
    void an_article_is_cited_with_its_regulation() {
        assertThat(ComplaintsLaw.DECISION_LIMIT.in(Locale.forLanguageTag("id")))
                .isEqualTo("UU 25/2009 Pasal 50 ayat (1)");
    }

    @Test
    void what_could_not_be_read_says_so() {
        assertThat(ComplaintsLaw.HIGHER_TIER.in(Locale.ENGLISH)).isNotEqualTo("PP 12/2017 Pasal 10");
        assertThat(ComplaintsLaw.PERMENPANRB_5_2025.whole().in(Locale.ENGLISH)).isNotEqualTo("PermenPANRB 5/2025");
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        assertThat(ComplaintsFindings.all().codes()).isNotEmpty().allMatch(code -> code.startsWith("complaints."));
    }
}
