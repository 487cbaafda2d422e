package id.pendopo.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of stages, roles and flags stand in journals for ever, so each letter of them is asked for. */
class CodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "TU_CHECK", "A_", "AZ", "A0", "Z9", "NIK_2", "A__B"})
    void a_capital_then_capitals_digits_and_underscores_are_a_code(String text) {
        assertThat(Code.isCode(text)).isTrue();
        assertThat(Code.of(text)).hasToString(text);
    }

    /** The neighbours of the first and last letter of each range are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "@", "[", "_A", "0A", "9", "A@", "A[", "A/", "A:", "A`", "Aa", "A-B", "A B", "Ä", "A٢"})
    void anything_else_is_none(String text) {
        assertThat(Code.isCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of(text));
    }

    @Test
    void the_longest_code_is_taken_and_a_longer_one_is_not() {
        assertThat(Code.isCode("A".repeat(Code.LIMIT))).isTrue();
        assertThat(Code.isCode("A".repeat(Code.LIMIT + 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "9 ayat (1)"})
    void an_article_that_begins_with_any_digit_is_a_number(String article) {
        assertThat(LegalSource.of("Perwal Contoh 1/2020", Standing.SEEN).citation())
                .isEqualTo("Perwal Contoh 1/2020");
        assertThat(Regulation.of("Perwal Contoh 1/2020", "Contoh", "Example", Standing.SEEN)
                        .article(article)
                        .citation())
                .isEqualTo("Perwal Contoh 1/2020 Pasal " + article);
    }
}
