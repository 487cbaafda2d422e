package id.pendopo.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A refusal that nobody can act on is no better than a closed counter. */
class FindingTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LegalSource SEEN = LegalSource.of("Perwal Contoh 691/2014 Pasal 10", Standing.SEEN);

    private static Function<String, @Nullable InputStream> files(Map<String, String> texts) {
        return name -> {
            String text = texts.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static FindingCatalogue catalogue() {
        return FindingCatalogue.load(
                "contoh",
                files(Map.of(
                        "findings_id.properties",
                        "contoh.LATE=Terlambat\ncontoh.LATE.mend=Ajukan untuk tahun {0}, paling cepat {1}\n",
                        "findings_en.properties",
                        "contoh.LATE=Too late\ncontoh.LATE.mend=File for {0}, from {1} on\n")));
    }

    private static Finding late() {
        return Finding.block("contoh.LATE")
                .at("submittedOn")
                .found(LocalDate.of(2025, 7, 1))
                .expected(Relation.AT_MOST, LocalDate.of(2025, 6, 30))
                .mend(2027, LocalDate.of(2026, 1, 1))
                .source(SEEN);
    }

    @Test
    void one_line_says_what_where_found_expected_mend_and_article_in_both_languages() {
        assertThat(catalogue().line(late(), INDONESIAN))
                .isEqualTo("contoh.LATE · Terlambat · submittedOn: 2025-07-01, paling lambat 2025-06-30"
                        + " · Ajukan untuk tahun 2027, paling cepat 2026-01-01 · Perwal Contoh 691/2014 Pasal 10");
        assertThat(catalogue().line(late(), Locale.ENGLISH))
                .isEqualTo("contoh.LATE · Too late · submittedOn: 2025-07-01, at the latest 2025-06-30"
                        + " · File for 2027, from 2026-01-01 on · Perwal Contoh 691/2014 Pasal 10");
    }

    @Test
    void an_article_that_is_unsure_says_so() {
        Finding unsure = Finding.block("contoh.LATE").source(LegalSource.of("Contoh 1/2020", Standing.UNSURE));
        String line = catalogue().line(unsure, INDONESIAN);
        assertThat(line)
                .contains("Contoh 1/2020")
                .contains(Standing.UNSURE.label().id());
    }

    @Test
    void a_waived_finding_warns_and_keeps_everything_else() {
        Finding waivable = Finding.block("contoh.LATE").at("x").waivable().source(SEEN);
        assertThat(waivable.isBlock()).isTrue();
        assertThat(waivable.asWarning().isBlock()).isFalse();
        assertThat(waivable.asWarning().where()).contains("x");
        assertThat(Finding.anyBlock(List.of(waivable.asWarning()))).isFalse();
        assertThat(Finding.anyBlock(List.of(waivable.asWarning(), waivable))).isTrue();
    }

    @Test
    void a_list_of_values_reads_as_one_text() {
        assertThat(Finding.block("contoh.X_Y")
                        .found(List.of("A", "B"))
                        .source(SEEN)
                        .found())
                .contains("A, B");
    }

    @Test
    void a_code_of_another_form_is_refused() {
        for (String code : List.of("LATE", "contoh.late", "Contoh.LATE", "contoh.", "contoh.LATE ", "contoh.L")) {
            assertThatThrownBy(() -> Finding.block(code).source(SEEN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("module.UPPER_CASE");
        }
    }

    @Test
    void a_catalogue_with_words_in_one_language_only_is_refused() {
        assertThatThrownBy(() -> FindingCatalogue.load(
                        "contoh",
                        files(Map.of(
                                "findings_id.properties", "contoh.LATE=Terlambat\ncontoh.LATE.mend=Ulangi\n",
                                "findings_en.properties", "contoh.LATE=Too late\n"))))
                .hasMessage("findings of contoh: only one language has [contoh.LATE.mend]");
        assertThatThrownBy(() -> FindingCatalogue.load("contoh", files(Map.of())))
                .hasMessageContaining("findings_id.properties");
    }

    @Test
    void a_code_without_a_mending_sentence_or_of_another_module_is_refused() {
        Map<String, String> bare = Map.of(
                "findings_id.properties",
                "contoh.LATE=Terlambat\n",
                "findings_en.properties",
                "contoh.LATE=Too late\n");
        assertThatThrownBy(() -> FindingCatalogue.load("contoh", files(bare))).hasMessageContaining("contoh.LATE.mend");
        Map<String, String> other = Map.of(
                "findings_id.properties", "lain.LATE=A\nlain.LATE.mend=B\n",
                "findings_en.properties", "lain.LATE=A\nlain.LATE.mend=B\n");
        assertThatThrownBy(() -> FindingCatalogue.load("contoh", files(other))).hasMessageContaining("lain.LATE");
    }

    @Test
    void catalogues_join_and_a_code_with_two_meanings_is_refused() {
        FindingCatalogue both = FindingCatalogue.core().and(catalogue());
        assertThat(both.knows("contoh.LATE")).isTrue();
        assertThat(both.knows("core.NOT_PERMITTED")).isTrue();
        FindingCatalogue other = FindingCatalogue.load(
                "contoh",
                files(Map.of(
                        "findings_id.properties", "contoh.LATE=Lain\ncontoh.LATE.mend=Lain\n",
                        "findings_en.properties", "contoh.LATE=Other\ncontoh.LATE.mend=Other\n")));
        assertThatThrownBy(() -> both.and(other)).hasMessageContaining("contoh.LATE");
        assertThat(both.and(catalogue()).codes()).hasSameSizeAs(both.codes());
    }

    @Test
    void a_code_without_words_is_printed_as_it_is() {
        Finding unknown = Finding.warn("lain.SOMETHING").source(SEEN);
        assertThat(catalogue().line(unknown, INDONESIAN)).startsWith("lain.SOMETHING · lain.SOMETHING · ");
    }

    @Test
    void a_catalogue_says_which_codes_it_knows() {
        FindingCatalogue known = catalogue();
        assertThat(known.knows("contoh.LATE")).isTrue();
        assertThat(known.knows("contoh.EARLY")).isFalse();
        assertThat(known.codes()).contains("contoh.LATE").doesNotContain("contoh.LATE.mend");
        assertThat(known.words("contoh.LATE")).isPresent();
        assertThat(known.words("contoh.EARLY")).isEmpty();
    }

    /** Between the found and the expected stand words: a date is late, an amount is too much. */
    @Test
    void a_relation_has_words_for_amounts_and_for_dates() {
        assertThat(Relation.AT_MOST.label().en()).isEqualTo("at most");
        assertThat(Relation.AT_MOST.label("5")).isEqualTo(Relation.AT_MOST.label());
        assertThat(Relation.AT_MOST.label("2025-07-01")).isNotEqualTo(Relation.AT_MOST.label());
    }
}
