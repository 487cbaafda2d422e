package id.pendopo.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "type",
                "verificationNote",
                "SURAT_DOMISILI",
                "KTP2",
                "0",
                "9999",
                "5.1.05.05.01.0001",
                "a1b22c333d",
                "2026-02-28"
            })
    void what_a_form_may_have_as_a_name_is_shown(String name) {
        assertThat(FieldName.shown(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3273014501900001",
                "type3273014501900001acceptReport",
                "Ketua Contoh",
                "Jalan Contoh 12",
                "0812-3456-7890",
                "a@contoh.test",
                "12345",
                "a1234",
                "\u202Etype"
            })
    void what_may_be_somebodys_is_not(String name) {
        assertThat(FieldName.shown(name)).isEqualTo("…");
    }

    /** However long it is, it is looked at in a moment. */
    @Test
    void what_is_too_long_for_a_name_is_not_shown() {
        assertThat(FieldName.shown("a".repeat(1_000_000))).isEqualTo("…");
        assertThat(FieldName.shown("a1".repeat(29) + "-")).isEqualTo("…");
        assertThat(FieldName.shown("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(FieldName.shown("a".repeat(61))).isEqualTo("…");
    }
}
