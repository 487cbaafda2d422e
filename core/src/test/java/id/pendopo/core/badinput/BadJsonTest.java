package id.pendopo.core.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.internal.json.JsonRefused.Reason;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of writing JSON badly, over both lines of Jackson, which tell the same. */
class BadJsonTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("nothing", "", Reason.SYNTAX, ""),
                Arguments.of("one byte", "{", Reason.SYNTAX, ""),
                Arguments.of("a byte order mark in the text", "\uFEFF{}", Reason.SYNTAX, ""),
                Arguments.of("NUL between tokens", "{\u0000}", Reason.SYNTAX, ""),
                Arguments.of("a raw control character in a text", "{\"a\":\"\u0001\"}", Reason.SYNTAX, "/a"),
                Arguments.of("a comment", "{/* a */}", Reason.SYNTAX, ""),
                Arguments.of("quotes of another kind", "{'a':1}", Reason.SYNTAX, ""),
                Arguments.of("not a number", "{\"a\":NaN}", Reason.SYNTAX, ""),
                Arguments.of("digits of another script", "{\"a\":\uFF11}", Reason.SYNTAX, ""),
                Arguments.of("a leading zero", "{\"a\":01}", Reason.SYNTAX, ""),
                Arguments.of("two documents", "{} {}", Reason.SYNTAX, ""),
                Arguments.of("a key twice", "{\"a\":{\"b\":1,\"b\":2}}", Reason.DUPLICATE_KEY, "/a/b"),
                Arguments.of("a key twice, once escaped", "{\"a\":1,\"\\u0061\":2}", Reason.DUPLICATE_KEY, "/a"),
                Arguments.of("half a character", "{\"a\":\"\\uD800\"}", Reason.BAD_VALUE, "/a"),
                Arguments.of("half a character in a key", "{\"\\uDC00\":1}", Reason.SYNTAX, ""),
                Arguments.of("65 levels", "[".repeat(65) + "]".repeat(65), Reason.LIMIT, "/0".repeat(64)),
                Arguments.of("a million levels", "[".repeat(1_000_000), Reason.LIMIT, "/0".repeat(64)),
                Arguments.of("beyond 64 bits", "[9223372036854775808]", Reason.LIMIT, "/0"),
                Arguments.of("a thousand digits", "[" + "9".repeat(1_001) + "]", Reason.LIMIT, ""),
                Arguments.of("an exponent no decimal has", "[1e999999999999]", Reason.LIMIT, "/0"),
                Arguments.of("an exponent that is only far", "[1e999999999]", Reason.LIMIT, "/0"),
                Arguments.of("a key of 201 characters", "{\"" + "k".repeat(201) + "\":1}", Reason.LIMIT, ""),
                Arguments.of("a document over the limit", " ".repeat(JsonBinding.MAX_CHARS) + "1", Reason.LIMIT, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void it_is_refused_with_its_place(String what, String text, Reason reason, String pointer) {
        for (JsonBinding json : BothBindings.all()) {
            assertThatThrownBy(() -> json.parse(text)).isInstanceOfSatisfying(JsonRefused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(reason);
                assertThat(refused.pointer()).startsWith(pointer);
                assertThat(refused.mend()).isNotBlank();
                assertThat(refused.getMessage()).hasSizeLessThan(700);
            });
        }
    }

    @Test
    void the_last_values_that_pass_do() {
        for (JsonBinding json : BothBindings.all()) {
            assertThat(json.parse("[".repeat(64) + "]".repeat(64))).isInstanceOf(List.class);
            assertThat(json.parse("{\"" + "k".repeat(200) + "\":1}")).isInstanceOf(Map.class);
            assertThat(json.parse("[9223372036854775807]")).isEqualTo(List.of(Long.MAX_VALUE));
            assertThat(json.parse(" ".repeat(JsonBinding.MAX_CHARS - 1) + "1")).isEqualTo(1L);
        }
    }

    /** It was read, and written with a point and a sign it was too long to be read again. */
    @Test
    void a_number_that_is_read_is_read_again_as_it_is_written() {
        for (JsonBinding json : BothBindings.all()) {
            Object tree = json.parse("[" + "9".repeat(64) + "e9]");
            assertThat(json.parse(json.write(tree))).isEqualTo(tree);
            assertThatThrownBy(() -> json.parse("[" + "9".repeat(65) + "e9]")).isInstanceOf(JsonRefused.class);
        }
    }

    /** Half a million keys twice are half a million faults; five hundred are told. */
    @Test
    void faults_without_end_are_told_up_to_a_limit() {
        String text = "{" + "\"a\":1,".repeat(500_000) + "\"a\":1}";
        for (JsonBinding json : BothBindings.all()) {
            List<JsonRefused> faults = new ArrayList<>();
            json.parse(text, faults::add);
            assertThat(faults).hasSize(501);
            assertThat(faults.get(500).what()).isEqualTo("more than 500 faults");
        }
    }

    /** Long keys above a million values: each place would be written out if it were made before it is needed. */
    @Test
    void deep_long_keys_above_many_values_cost_no_more_than_their_length() {
        String open = ("{\"" + "k".repeat(200) + "\":").repeat(60);
        String text = open + "[" + "1,".repeat(1_000_000) + "1]" + "}".repeat(60);
        for (JsonBinding json : BothBindings.all()) {
            assertThat(json.parse(text)).isInstanceOf(Map.class);
        }
    }

    /** What turns a message around, or is of any length, is shown as its number and cut. */
    @Test
    void a_message_shows_no_hidden_character_and_no_endless_name() {
        for (JsonBinding json : BothBindings.all()) {
            assertThatThrownBy(() -> json.parse("{\"\u202Ea\":1,\"\u202Ea\":2}"))
                    .hasMessageContaining("<U+202E>a")
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\u202E"));
        }
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("31 June", "2026-06-31", LocalDate.class),
                Arguments.of("29 February of a common year", "2026-02-29", LocalDate.class),
                Arguments.of("the year 10000 without its sign", "10000-01-01", LocalDate.class),
                Arguments.of("digits of another script", "\uFF12026-01-01", LocalDate.class),
                Arguments.of("money beyond the limit", Rupiah.LIMIT + 1, Rupiah.class),
                Arguments.of("money below the limit", -Rupiah.LIMIT - 1, Rupiah.class),
                Arguments.of("money as a text", "50000", Rupiah.class),
                Arguments.of("money as a truth value", true, Rupiah.class),
                Arguments.of("money as a list", List.of(1L), Rupiah.class),
                Arguments.of("money with sen", new java.math.BigDecimal("0.5"), Rupiah.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_value_that_is_none_is_refused_by_both(String what, Object tree, Class<?> type) {
        for (JsonBinding json : BothBindings.all()) {
            assertThatThrownBy(() -> json.convert(tree, type))
                    .isInstanceOfSatisfying(
                            JsonRefused.class,
                            refused -> assertThat(refused.mend()).isNotBlank());
        }
    }
}
