package id.pendopo.core.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.form.OpenTexts;
import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.internal.text.HiddenCharacters;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decree must read as it was decided: what nobody sees is found before it stands in a record. */
class HiddenCharactersTest {
    /** The class that forms show and the rule that the code follows are one. */
    @Test
    void the_class_for_forms_names_the_same_characters() {
        Pattern shown = Pattern.compile("[" + OpenTexts.HIDDEN + "]");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = String.valueOf((char) c);
                assertThat(HiddenCharacters.firstIn(text) == 0)
                        .as("U+%04X", c)
                        .isEqualTo(shown.matcher(text).matches())
                        .isEqualTo(HiddenCharacters.isHidden((char) c));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yayasan Contoh",
                "É",
                "ꦗꦮ",
                "\uA98F\u200D",
                "\uD835\uDC00",
                "a\tb\r\nc",
                "مسجد",
                "\u00A0",
                "\uD83D\uDE4F\uD83C\uDFFD"
            })
    void letters_of_every_script_and_line_ends_are_welcome(String text) {
        assertThat(HiddenCharacters.firstIn(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000", "a\u0008", "a\u007F", "a\u0085", "a\u00AD", "a\u061C", "a\u180E", "a\u200B", "a\u200E",
                        "a\u200F", "a\u2028",
                "a\u202A", "a\u202B", "a\u202C", "a\u202D", "a\u202E", "a\u2060", "a\u2066", "a\u2067", "a\u2068",
                        "a\u2069", "a\uFEFF",
                "a\uFFF9", "a\uD800", "a\uDC00b"
            })
    void hidden_ones_are_found_where_they_stand_and_shown_by_number(String text) {
        assertThat(HiddenCharacters.firstIn(text)).isEqualTo(1);
        assertThat(HiddenCharacters.shown(text, 10)).startsWith("a<U+%04X>".formatted((int) text.charAt(1)));
        assertThat(PersonalText.isAcceptable(text)).isFalse();
        assertThatThrownBy(() -> OwnValue.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AhuDecree.legacy(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A letter that only looks like another makes another code; a digit of another script is none of ours. */
    @Test
    void what_only_looks_the_same_is_refused_in_codes_and_numbers() {
        List<Function<String, ?>> parsers = List.of(Nik::parse, RegionCode::parse, Rupiah::parse, Code::of, CaseId::of);
        for (String text :
                List.of("\uFF13\uFF12.73", "32\u200B.73", "\u0410BC", "A\u0421", "\u0661\u0662", "３２７３０１４１０７９００００１")) {
            for (Function<String, ?> parse : parsers) {
                assertThatThrownBy(() -> parse.apply(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(text));
            }
        }
    }

    record Part(String text) {}

    record Filled(
            String plain,
            Optional<String> perhaps,
            Set<String> some,
            List<Part> parts,
            Map<String, String> named,
            int number)
            implements Command {}

    private static List<String> places(Command command) {
        return OpenTexts.check(command).stream()
                .map(finding -> finding.where().orElse("-"))
                .toList();
    }

    /** A command is looked through to its last text, wherever it lies, and the finding says the place and never the text. */
    @Test
    void every_text_of_a_command_is_looked_at_where_it_stands() {
        assertThat(places(new Filled("a", Optional.empty(), Set.of(), List.of(), Map.of(), 1)))
                .isEmpty();
        assertThat(places(new Filled(
                        "a\u0007",
                        Optional.of("b\u0007"),
                        Set.of("c\u0007"),
                        List.of(new Part("d"), new Part("e\u0007")),
                        Map.of("k", "f\u0007"),
                        1)))
                .containsExactly("plain", "perhaps", "some", "parts[1].text", "named.k");
        assertThat(OpenTexts.check(new Filled("ab\u0007c", Optional.empty(), Set.of(), List.of(), Map.of(), 1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).contains("U+0007");
                    assertThat(finding.mend()).containsExactly("plain", "U+0007", "3");
                });
    }
}
