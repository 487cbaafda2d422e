package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever means harm gets a refusal that repeats nothing, costs little and moves nobody's secret. */
class HostileInputTest {
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));
    private static final Optional<Bringer> ANA =
            Optional.of(Bringer.of(PersonRef.of("ana"), VerificationLevel.CONTACT));
    private static final Instant AT = Instant.parse("2025-05-08T03:00:00Z");
    private static final String GOOD = "service_code=BANJIR&lat=-6.9&long=107.6&description=Air+setinggi+lutut";
    private static final String INJECTION =
            "]]></description><status>closed</status><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hosts\">]>&y;<?z?>";

    private static Open311Answer refusal(String form) {
        return SERVER.post(Parameters.ofForm(form), WireFormat.JSON, ANA)
                .refusal()
                .orElseThrow();
    }

    private static boolean isAnonymous(Parameters sent) {
        return SERVER.post(sent, WireFormat.JSON, ANA)
                .report()
                .orElseThrow()
                .report()
                .secrecy()
                .anonymous();
    }

    /** Whatever a text holds, the document has the elements that we wrote and no others. */
    @Test
    void no_text_makes_an_element_of_a_document() {
        RequestItem item = RequestItem.of(
                INJECTION,
                RequestStatus.OPEN,
                INJECTION,
                INJECTION,
                RequestTimes.of(AT),
                draft -> draft.saying(INJECTION)
                        .noted(INJECTION)
                        .by(INJECTION)
                        .promising(INJECTION)
                        .showing(URI.create("https://kota.example/a?b=%3Cc%3E&d"))
                        .at(new RequestPlace(
                                Optional.of(INJECTION),
                                Optional.of(INJECTION),
                                Optional.of(INJECTION),
                                Optional.empty()))
                        .with(new RequestExtras(
                                Optional.of(INJECTION),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(URI.create("https://kota.example/e")),
                                List.of(new RequestAttribute(INJECTION, INJECTION, INJECTION, Optional.of(INJECTION))),
                                List.of(new RequestNote(AT, INJECTION, INJECTION)))));
        for (Open311Answer xml : List.of(
                new Open311Writer(WireFormat.XML, ZoneOffset.UTC).requests(List.of(item), true),
                new Open311Writer(WireFormat.XML, ZoneOffset.UTC).updates(UpdateItem.of(item)),
                new Open311Writer(WireFormat.XML, ZoneOffset.UTC).bulk(List.of(item)))) {
            assertThat(xml.body()).doesNotContain("<!DOCTYPE", "<!ENTITY", "<?z", "]]>");
            assertThat(Documents.xml(xml.body()).getElementsByTagName("status").getLength())
                    .isLessThanOrEqualTo(1);
        }
        Open311Writer json = new Open311Writer(WireFormat.JSON, ZoneOffset.UTC);
        assertThat(json.requests(List.of(item), true).body()).doesNotContain("<");
        Documents.fits(json.requests(List.of(item), true).body(), "requests-extended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%1B", "%7F", "%C2%85", "%E2%80%AE"})
    void control_characters_and_marks_that_turn_writing_are_in_no_report(String hidden) {
        for (String name : List.of("description", "first_name", "phone", "email", "address_string")) {
            Open311Answer answer = refusal(GOOD.replaceFirst("&description=.*", "") + "&description=Air+tinggi"
                    + (name.equals("description") ? hidden + "b" : "&" + name + "=a" + hidden + "b"));
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.body()).as(name).contains(name.equals("description") ? "description" : name);
        }
    }

    /** Half a character would become a question mark on the way, and the text another one. */
    @ParameterizedTest
    @ValueSource(strings = {"a=\uD83D", "a=\uD83Db", "a=\uDE00", "\uDE00=a", "a=\uD83D\uD83D\uDE00", "a=%ED%A0%BD"})
    void half_a_character_is_refused(String form) {
        assertThatThrownBy(() -> Parameters.ofForm(form)).isInstanceOf(Open311Refused.class);
        assertThatThrownBy(() -> Parameters.ofJson("{\"a\":\"" + form + "\uD800\"}"))
                .isInstanceOf(Open311Refused.class);
        assertThatThrownBy(() -> Parameters.ofJson("{\"\\udc00\":1}")).isInstanceOf(Open311Refused.class);
    }

    @Test
    void huge_numbers_are_no_numbers() {
        String digits = "9".repeat(5_000);
        for (String number : List.of(digits, "-" + digits, "0." + digits, "1e999999999", "NaN", "Infinity", "0x10")) {
            assertThat(refusal("service_code=BANJIR&description=Air+tinggi&long=1&lat=" + number)
                            .body())
                    .contains("no degrees of WGS84");
            assertThat(refusal(
                                    "service_code=JALAN_BERLUBANG&description=Lubang+besar&lat=1&long=1&attribute[LETAK]=TEPI"
                                            + "&attribute[KEDALAMAN_CM]=" + number)
                            .body())
                    .contains("attribute[KEDALAMAN_CM] does not fit");
            assertThat(SERVER.requests(
                                    Parameters.ofForm("page_size=" + number), WireFormat.JSON, AT, query -> List.of())
                            .status())
                    .isEqualTo(400);
        }
        assertThatThrownBy(() -> Parameters.ofJson("{\"lat\":" + digits + "}")).isInstanceOf(Open311Refused.class);
    }

    /** Which of two values another program took on the way nobody knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jurisdiction_id=kota.example&jurisdiction_id=lain.example",
                "start_date=2025-05-01T00:00:00Z&start_date=2025-05-02T00:00:00Z",
                "end_date=2025-05-01T00:00:00Z&end_date=2025-05-02T00:00:00Z",
                "page=1&page=2",
                "page_size=1&page_size=2"
            })
    void a_parameter_with_two_values_is_refused(String query) {
        Open311Answer answer = SERVER.requests(Parameters.ofForm(query), WireFormat.JSON, AT, asked -> List.of());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("was sent with several values");
        String once = query.substring(0, query.indexOf('&'));
        assertThat(SERVER.requests(Parameters.ofForm(once + "&" + once), WireFormat.JSON, AT, asked -> List.of())
                        .status())
                .isEqualTo(200);
    }

    /** A later member must not take back what an earlier one asked to hide. */
    @Test
    void a_member_that_stands_twice_is_refused_unless_both_are_the_same() {
        for (String twice : List.of(
                "{\"attribute\":{\"anonim\":true},\"attribute\":{}}",
                "{\"attribute\":{\"anonim\":true,\"anonim\":false}}",
                "{\"lat\":1,\"lat\":1.0}",
                "{\"a\":null,\"a\":1}")) {
            assertThatThrownBy(() -> Parameters.ofJson(twice))
                    .isInstanceOf(Open311Refused.class)
                    .hasMessage("a member of the body stands twice with different values");
        }
        assertThat(Parameters.ofJson("{\"a\":1,\"a\":1}").all("a")).containsExactly("1");
    }

    /** People send it without brackets, and clients of mySociety under a name of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"anonim=1", "public_anonymity_required=TRUE", "attribute[ANONIM][]=ya"})
    void a_wish_to_be_unknown_is_heard_wherever_it_stands(String wish) {
        assertThat(isAnonymous(Parameters.ofForm(GOOD + "&" + wish))).isTrue();
        assertThat(isAnonymous(Parameters.ofForm(GOOD))).isFalse();
        assertThat(refusal(GOOD + "&anonim=mungkin").status()).isEqualTo(400);
        assertThat(refusal(GOOD + "&ATTRIBUTE[anonim]=true").status()).isEqualTo(400);
        assertThat(SERVER.post(Parameters.ofForm(GOOD + "&rahasia=true"), WireFormat.JSON, ANA)
                        .report()
                        .orElseThrow()
                        .report()
                        .secrecy()
                        .confidential())
                .isTrue();
    }

    @Test
    void json_may_be_twelve_levels_deep_and_no_deeper_however_deep_it_is() {
        String twelve = "{\"attribute\":" + "[".repeat(11) + "]".repeat(11) + "}";
        assertThatThrownBy(() -> Parameters.ofJson(twelve))
                .isInstanceOf(Open311Refused.class)
                .hasMessage("an attribute in a list has no code");
        for (int depth : List.of(13, 100_000)) {
            assertThatThrownBy(() -> Parameters.ofJson("[".repeat(depth)))
                    .isInstanceOf(Open311Refused.class)
                    .hasMessage("the body is no JSON");
            assertThatThrownBy(() -> Parameters.ofJson("{\"a\":".repeat(depth))).isInstanceOf(Open311Refused.class);
        }
    }

    /** A stream that counts what is taken from it; it never ends before that. */
    private static final class Counted extends InputStream {
        private final byte[] pattern;
        private final long size;
        private long taken;

        private Counted(String pattern, long size) {
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            return taken >= size ? -1 : pattern[(int) (taken++ % pattern.length)];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, size - taken);
            for (int i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    private static final long HUNDRED_MEGABYTES = 100_000_000;

    /** What a report may be is read, and of all the rest nothing. */
    @Test
    void of_a_hundred_megabytes_no_more_is_taken_than_a_report_may_be() {
        for (String pattern : List.of("a=1&", "{\"a\":[", "\u00E9", "[")) {
            List<Counted> streams = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                streams.add(new Counted(pattern, HUNDRED_MEGABYTES));
            }
            assertThatThrownBy(() -> Parameters.ofForm(streams.get(0)))
                    .isInstanceOf(Open311Refused.class)
                    .hasMessage("more than %d bytes were sent".formatted(Parameters.BYTES_LIMIT));
            assertThatThrownBy(() -> Parameters.ofJson(streams.get(1))).isInstanceOf(Open311Refused.class);
            assertThat(streams).allMatch(stream -> stream.taken == Parameters.BYTES_LIMIT + 1L);
        }
    }

    @Test
    void a_stream_is_read_like_the_text_it_holds() throws IOException {
        assertThat(Parameters.ofForm(stream("a=%C3%A9&b=é")).one("b")).contains("é");
        assertThat(Parameters.ofJson(stream("{\"a\":\"é\"}")).one("a")).contains("é");
        assertThat(Parameters.ofForm(new Counted("&", Parameters.BODY_LIMIT)).attributes())
                .isEmpty();
        assertThatThrownBy(() -> Parameters.ofForm(new Counted("&", Parameters.BODY_LIMIT + 1L)))
                .isInstanceOf(Open311Refused.class)
                .hasMessage("more than %d characters were sent".formatted(Parameters.BODY_LIMIT));
        assertThatThrownBy(() -> Parameters.ofForm(new ByteArrayInputStream(new byte[] {'a', '=', (byte) 0xC3})))
                .isInstanceOf(Open311Refused.class)
                .hasMessage("what was sent is not UTF-8");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
