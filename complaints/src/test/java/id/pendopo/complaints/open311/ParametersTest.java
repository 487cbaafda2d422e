package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in is read with tolerance, but never so that it means something else. */
class ParametersTest {
    @Test
    void a_form_is_decoded_once() {
        Parameters sent = Parameters.ofForm(
                "description=Jalan+rusak%20%26+gelap%21&lat=-6.9&email=a%2Bb%40kota.example&note=%2525&x=%C3%A9&y=é😀");
        assertThat(sent.one("description")).contains("Jalan rusak & gelap!");
        assertThat(sent.one("email")).contains("a+b@kota.example");
        assertThat(sent.one("note")).contains("%25");
        assertThat(sent.one("x")).contains("é");
        assertThat(sent.one("y")).contains("é😀");
        assertThat(sent.one("lat")).contains("-6.9");
    }

    @Test
    void an_empty_value_is_as_if_it_had_not_been_sent() {
        Parameters sent = Parameters.ofForm("?a=&b&&=c&d=+%20&e=1&");
        assertThat(sent.one("a")).isEmpty();
        assertThat(sent.one("b")).isEmpty();
        assertThat(sent.one("d")).isEmpty();
        assertThat(sent.one("")).isEmpty();
        assertThat(sent.one("e")).contains("1");
        assertThat(Parameters.ofForm("").all("a")).isEmpty();
    }

    @Test
    void attributes_come_with_one_value_or_with_several() {
        Parameters sent =
                Parameters.ofForm("attribute%5BLETAK%5D=TEPI&attribute[WARNA][]=R&attribute[WARNA][]=G&attribute[X]=");
        assertThat(sent.attributes()).containsExactly("LETAK", "WARNA");
        assertThat(sent.attribute("LETAK")).containsExactly("TEPI");
        assertThat(sent.attribute("WARNA")).containsExactly("R", "G");
        assertThat(sent.attribute("X")).isEmpty();
    }

    @Test
    void a_list_may_be_parted_by_commas_or_sent_again() {
        Parameters sent = Parameters.ofForm("status=open,%20closed&status=open&id=1,,2");
        assertThat(sent.listed("status")).containsExactly("open", "closed");
        assertThat(sent.listed("id")).containsExactly("1", "2");
        assertThat(sent.isAmbiguous("status")).isTrue();
        assertThat(Parameters.ofForm("a=1&a=1").isAmbiguous("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%",
                "a=%4",
                "a=%4g",
                "a=%g4",
                "%=1",
                "a=%C3",
                "a=%C3%28",
                "a=%ED%A0%80",
                "a=%FF",
                "a=%C0%AF",
                "a=%4１"
            })
    void a_broken_escape_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> Parameters.ofForm(text))
                .isInstanceOf(Open311Refused.class)
                .hasMessageNotContaining("%4");
    }

    @Test
    void limits_hold_on_the_last_value_and_refuse_the_first_beyond() {
        assertThat(Parameters.ofForm("a=1&".repeat(Parameters.LIMIT)).all("a")).hasSize(Parameters.LIMIT);
        refused("a=1&".repeat(Parameters.LIMIT + 1));
        assertThat(Parameters.ofForm("a=" + "x".repeat(Parameters.VALUE_LIMIT)).one("a"))
                .isPresent();
        refused("a=" + "x".repeat(Parameters.VALUE_LIMIT + 1));
        assertThat(Parameters.ofForm("x".repeat(Parameters.NAME_LIMIT) + "=1").one("x".repeat(Parameters.NAME_LIMIT)))
                .isPresent();
        refused("x".repeat(Parameters.NAME_LIMIT + 1) + "=1");
        assertThat(Parameters.ofForm("&".repeat(Parameters.BODY_LIMIT)).attributes())
                .isEmpty();
        refused("&".repeat(Parameters.BODY_LIMIT + 1));
        assertThatThrownBy(() -> Parameters.ofJson(" ".repeat(Parameters.BODY_LIMIT + 1)))
                .isInstanceOf(Open311Refused.class);
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Parameters.ofForm(text)).isInstanceOf(Open311Refused.class);
    }

    /** The samples of the specification themselves are no JSON. */
    @Test
    void ids_without_quotes_keep_their_zeros() {
        Parameters sent = Parameters.ofJson(
                "{\"service_code\":001,\"lat\":-6.917464,\"long\":107.619123,\"anonim\":true,\"note\":null,\"e\":1e3}");
        assertThat(sent.one("service_code")).contains("001");
        assertThat(sent.one("lat")).contains("-6.917464");
        assertThat(sent.one("anonim")).contains("true");
        assertThat(sent.one("note")).isEmpty();
        assertThat(sent.one("e")).contains("1e3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"service_code\":\"7\"}",
                "[{\"service_code\":7}]",
                "{\"service_requests\":[{\"service_code\":\"7\"}]}",
                "{\"request\":{\"service_code\":\"7\"}}",
                "{\"requests\":{\"request\":[{\"service_code\":\"7 \"}]}}",
                "\uFEFF {\"service_code\" : \"\\u0037\"} \n"
            })
    void a_report_may_stand_under_a_named_root_or_in_a_list_of_one(String json) {
        assertThat(Parameters.ofJson(json).one("service_code")).contains("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attribute\":{\"LETAK\":\"TEPI\",\"WARNA\":[\"R\",null,\"G\"]}}",
                "{\"attributes\":[{\"code\":\"LETAK\",\"value\":\"TEPI\"},{\"code\":\"WARNA\",\"value\":[\"R\",\"G\"]}]}",
                "{\"attribute[LETAK]\":\"TEPI\",\"attribute[WARNA][]\":[\"R\",\"G\"]}"
            })
    void attributes_come_in_three_shapes(String json) {
        Parameters sent = Parameters.ofJson(json);
        assertThat(sent.attribute("LETAK")).containsExactly("TEPI");
        assertThat(sent.attribute("WARNA")).containsExactly("R", "G");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "[1,]",
                "\"a\"",
                "7",
                "null",
                "[]",
                "[{},{}]",
                "{\"a\":{\"b\":1}}",
                "{\"a\":[[1]]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"b",
                "{\"a\":\"\\",
                "{\"a\":'b'}",
                "{\"attribute\":\"x\"}",
                "{\"attribute\":[{\"value\":\"x\"}]}",
                "{\"attribute\":[1]}",
                "[[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]]"
            })
    void what_is_no_report_is_refused(String json) {
        assertThatThrownBy(() -> Parameters.ofJson(json)).isInstanceOf(Open311Refused.class);
    }

    @Test
    void nothing_that_was_sent_is_printed() {
        assertThat(Parameters.ofForm("phone=08123").toString()).doesNotContain("0812");
    }
}
