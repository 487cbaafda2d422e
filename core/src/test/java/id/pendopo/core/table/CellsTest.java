package id.pendopo.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that somebody typed or a system wrote: what may stand in it, and what a finding may say of it. */
class CellsTest {
    private static Optional<Finding> fault(String text) {
        return Cells.fault(text, 20)
                .map(draft -> draft.only(LegalSource.ownDecision("contoh")).get(0));
    }

    private static String code(String text) {
        return fault(text).map(Finding::code).orElse("");
    }

    @Test
    void a_cell_may_be_as_long_as_its_column_and_no_longer() {
        assertThat(code("x".repeat(20))).isEmpty();
        assertThat(fault("x".repeat(21))).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo("core.FILE_CELL_LONG");
            assertThat(finding.found()).contains("21");
        });
    }

    @Test
    void what_stood_in_another_encoding_is_told_wherever_it_stands() {
        assertThat(code("\ufffda")).isEqualTo("core.FILE_CELL_ENCODING");
        assertThat(code("a\ufffd")).isEqualTo("core.FILE_CELL_ENCODING");
    }

    @ParameterizedTest
    @CsvSource({"8238, U+202E, 3", "0, U+0000, 3", "57344, U+E000, 3", "8232, U+2028, 3", "8203, U+200B, 3"})
    void what_nobody_sees_is_named_with_its_place(int hidden, String name, String place) {
        for (String before : List.of("ab", "\ud83d\ude00")) {
            assertThat(fault(before + Character.toString(hidden) + "c")).hasValueSatisfying(finding -> {
                assertThat(finding.code()).isEqualTo("core.FILE_CELL_HIDDEN");
                assertThat(finding.found()).contains(name);
                assertThat(finding.mend()).containsExactly(place);
            });
        }
        assertThat(code(Character.toString(hidden))).isEqualTo("core.FILE_CELL_HIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u200cb", "a\u200db", "\u00e9 \u4e2d", "\ud83d\ude00"})
    void lines_joiners_and_letters_of_any_script_are_seen(String text) {
        assertThat(code(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", " =1", "+1", "@x", "\uff1d1", "-(1)", "- (1)", "-=1", "\u2212+1", "\uff0d@x"})
    void what_a_spreadsheet_would_calculate_is_a_formula(String text) {
        assertThat(code(text)).isEqualTo("core.FILE_CELL_FORMULA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "-5", "- lain-lain", "a=1", "(1)", "1-(2)", ""})
    void a_dash_before_words_or_a_number_is_a_dash(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void an_amount_is_read_where_it_can_be_read_in_one_way_and_is_not_owed() {
        assertThat(Cells.amount("Rp1.500.000,00")).contains(Rupiah.of(1_500_000));
        assertThat(Cells.amount("0")).contains(Rupiah.ZERO);
        assertThat(Cells.amount("-1")).isEmpty();
        assertThat(Cells.amount("lima")).isEmpty();
    }

    /** Enough to find the cell by, and nothing that stands in it. */
    @Test
    void a_shape_tells_how_a_cell_looks_and_not_what_it_says() {
        assertThat(Cells.shape("Budi 3273-01 ~\u007f\u0001\ud83d\ude00")).isEqualTo("AAAA 9999-99 ~???");
        assertThat(Cells.shape("a".repeat(40))).isEqualTo("A".repeat(40));
        assertThat(Cells.shape("a".repeat(41))).isEqualTo("A".repeat(40) + "…");
    }
}
