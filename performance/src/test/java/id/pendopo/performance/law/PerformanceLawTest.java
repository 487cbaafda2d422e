package id.pendopo.performance.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PerformanceLawTest {
    @Test
    void an_article_is_cited_with_its_regulation() {
        assertThat(PerformanceLaw.PLAN_OBJECTION.in(Locale.forLanguageTag("id")))
                .isEqualTo("PP 30/2019 Pasal 59");
    }

    @Test
    void what_was_not_read_says_so() {
        assertThat(PerformanceLaw.BASIC_INCOME.in(Locale.ENGLISH))
                .endsWith("(Known, but the text of the regulation was not read again)");
    }

    @Test
    void discipline_holds_from_its_first_day() {
        assertThat(PerformanceLaw.PP_94_2021.isInForceOn(LocalDate.of(2021, 8, 30)))
                .isFalse();
        assertThat(PerformanceLaw.PP_94_2021.isInForceOn(LocalDate.of(2021, 8, 31)))
                .isTrue();
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        assertThat(PerformanceFindings.all().codes()).isNotEmpty().allMatch(code -> code.startsWith("performance."));
    }
}
