package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.region.GeoPoint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What goes out is strict: the same in both forms, an array at the root of JSON, ids in quotes, a zone in every date. */
class WriterTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Open311Writer XML = new Open311Writer(WireFormat.XML, WIB);
    private static final Open311Writer JSON = new Open311Writer(WireFormat.JSON, WIB);
    private static final Instant AT = Instant.parse("2025-05-08T03:00:00Z");
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    private static ServiceItem service(String code) {
        return new ServiceItem(
                code,
                "Cans left out 24x7",
                Optional.of("Garbage or recycling cans"),
                true,
                ServiceType.REALTIME,
                List.of("lorem", "ipsum", "dolor"),
                Optional.of("sanitation"));
    }

    /** The sample of the specification has a code without quotes, which is no JSON and loses its zeros. */
    @Test
    void a_code_keeps_its_zeros_and_truth_is_no_text() {
        assertThat(JSON.services(List.of(service("001"))).body())
                .isEqualTo("[{\"service_code\":\"001\",\"service_name\":\"Cans left out 24x7\","
                        + "\"description\":\"Garbage or recycling cans\",\"metadata\":true,\"type\":\"realtime\","
                        + "\"keywords\":\"lorem, ipsum, dolor\",\"group\":\"sanitation\"}]");
        assertThat(XML.services(List.of(service("001"))).body())
                .isEqualTo(PROLOGUE
                        + "<services><service><service_code>001</service_code>"
                        + "<service_name>Cans left out 24x7</service_name>"
                        + "<description>Garbage or recycling cans</description><metadata>true</metadata>"
                        + "<type>realtime</type><keywords>lorem, ipsum, dolor</keywords><group>sanitation</group>"
                        + "</service></services>");
        Documents.fit(
                XML.services(List.of(service("001"), service("002"))),
                JSON.services(List.of(service("001"), service("002"))),
                "services",
                "services");
    }

    @Test
    void an_empty_list_is_a_list_and_what_is_absent_is_left_out() {
        assertThat(JSON.services(List.of()).body()).isEqualTo("[]");
        assertThat(XML.services(List.of()).body()).isEqualTo(PROLOGUE + "<services></services>");
        ServiceItem bare =
                new ServiceItem("1", "n", Optional.empty(), false, ServiceType.BLACKBOX, List.of(), Optional.of(" "));
        assertThat(JSON.services(List.of(bare)).body())
                .isEqualTo(
                        "[{\"service_code\":\"1\",\"service_name\":\"n\",\"metadata\":false,\"type\":\"blackbox\"}]");
    }

    @Test
    void a_definition_is_an_object_with_its_attributes_numbered_from_one() {
        ServiceDefinition definition = new ServiceDefinition(
                "DMV66",
                List.of(
                        new ServiceAttribute(
                                "WHISHETN",
                                true,
                                AttributeType.SINGLEVALUELIST,
                                true,
                                Optional.empty(),
                                "What is the ticket type?",
                                List.of(
                                        new ServiceAttribute.Choice("123", "Ford"),
                                        new ServiceAttribute.Choice("124", "Chrysler"))),
                        new ServiceAttribute(
                                "COLOURS",
                                true,
                                AttributeType.MULTIVALUELIST,
                                false,
                                Optional.of("choose some"),
                                "Which colours?",
                                List.of(new ServiceAttribute.Choice("R", "Red"))),
                        new ServiceAttribute(
                                "NOTE", false, AttributeType.TEXT, false, Optional.empty(), "Read this", List.of())));
        Documents.fit(XML.definition(definition), JSON.definition(definition), "service_definition", "definition");
        assertThat(Documents.json(JSON.definition(definition))
                        .get("attributes")
                        .get(2)
                        .get("order")
                        .intValue())
                .isEqualTo(3);
        assertThat(XML.definition(definition).body())
                .contains("<values><value><key>123</key><name>Ford</name></value>");
        assertThatThrownBy(() -> new ServiceAttribute(
                        "A", true, AttributeType.MULTIVALUELIST, true, Optional.empty(), "b", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RequestItem request(String id, Instant at) {
        return RequestItem.of(
                id,
                RequestStatus.CLOSED,
                "006",
                "Sidewalk and Curb Issues",
                RequestTimes.of(at),
                draft -> draft.noted("Duplicate request."));
    }

    @Test
    void requests_come_newest_first_with_their_zone() {
        List<RequestItem> requests =
                List.of(request("B", AT.minusSeconds(5)), request("Z", AT), request("A", AT.minusSeconds(5)));
        Documents.fit(XML.requests(requests, false), JSON.requests(requests, false), "service_requests", "requests");
        assertThat(JSON.requests(requests, false).body())
                .startsWith(
                        "[{\"service_request_id\":\"Z\",\"status\":\"closed\",\"status_notes\":\"Duplicate request.\"")
                .contains("\"requested_datetime\":\"2025-05-08T10:00:00+07:00\"");
        assertThat(Documents.json(JSON.requests(requests, false)).findValuesAsString("service_request_id"))
                .containsExactly("Z", "A", "B");
    }

    @Test
    void an_extension_is_written_only_for_who_asks() {
        RequestItem item = RequestItem.of(
                "A",
                RequestStatus.OPEN,
                "006",
                "n",
                new RequestTimes(AT, Optional.of(AT.plusSeconds(60)), Optional.of(AT.plusSeconds(3600))),
                draft -> draft.saying("Lubang <b>besar</b>")
                        .by("Dinas")
                        .promising("3 hari")
                        .showing(URI.create("https://kota.example/a.jpg"))
                        .at(new RequestPlace(
                                Optional.of("Jl. Contoh 1"),
                                Optional.of("77"),
                                Optional.of("40111"),
                                Optional.of(GeoPoint.parse("-6.917464,107.619123"))))
                        .with(new RequestExtras(
                                Optional.of("IN_PROGRESS"),
                                Optional.of("web"),
                                Optional.of("3273011001"),
                                List.of(URI.create("https://kota.example/b.jpg")),
                                List.of(
                                        new RequestAttribute("Letak", "LETAK", "Tepi", Optional.of("TEPI")),
                                        new RequestAttribute("Dampak", "DAMPAK", "Macet", Optional.of("MACET")),
                                        new RequestAttribute("Dampak", "DAMPAK", "Banjir", Optional.of("BANJIR")),
                                        new RequestAttribute("Patokan", "PATOKAN", "Depan pasar", Optional.empty())),
                                List.of(new RequestNote(AT, "Diteruskan", "forwarded")))));
        Documents.fit(
                XML.requests(List.of(item), true),
                JSON.requests(List.of(item), true),
                "service_requests",
                "requests-extended");
        Documents.fit(
                XML.requests(List.of(item), false),
                JSON.requests(List.of(item), false),
                "service_requests",
                "requests");
        assertThat(JSON.requests(List.of(item), true).body())
                .contains("\"description\":\"Lubang besar\"", "\"lat\":-6.917464,\"long\":107.619123")
                .contains("{\"label\":\"Dampak\",\"name\":\"DAMPAK\",\"value\":\"Banjir\",\"code\":\"BANJIR\"}")
                .contains("\"extended_attributes\":{\"state\":\"IN_PROGRESS\"", "\"notes\":[{\"datetime\":");
        RequestItem bare = request("A", AT);
        Documents.fit(
                XML.requests(List.of(bare), true),
                JSON.requests(List.of(bare), true),
                "service_requests",
                "requests-extended");
    }

    @Test
    void a_code_and_a_token_exclude_each_other() {
        Documents.fit(
                XML.posted(PostedAnswer.of("293944").promising("The City will inspect")),
                JSON.posted(PostedAnswer.of("293944").promising("The City will inspect")),
                "service_requests",
                "posted");
        Documents.fit(
                XML.posted(PostedAnswer.later("t")),
                JSON.posted(PostedAnswer.later("t")),
                "service_requests",
                "posted");
        TokenItem known = new TokenItem("12345", Optional.of("638344"));
        Documents.fit(XML.token(known), JSON.token(known), "service_requests", "token");
        assertThat(JSON.token(new TokenItem("12345", Optional.empty())).body()).isEqualTo("[{\"token\":\"12345\"}]");
        assertThatThrownBy(
                        () -> new PostedAnswer(Optional.of("a"), Optional.of("b"), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new PostedAnswer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errors_are_always_a_list_with_the_gravest_first() {
        List<Open311Error> errors = List.of(Open311Error.bad("lat is no number"), Open311Error.absent("service_code"));
        Documents.fit(XML.errors(errors), JSON.errors(errors), "errors", "errors");
        assertThat(JSON.errors(errors).status()).isEqualTo(404);
        assertThat(JSON.errors(errors).body())
                .isEqualTo("[{\"code\":404,\"description\":\"service_code was not found\"},"
                        + "{\"code\":400,\"description\":\"lat is no number\"}]");
        assertThat(XML.errors(List.of(Open311Error.key())).body())
                .isEqualTo(PROLOGUE + "<errors><error><code>403</code>"
                        + "<description>api_key is missing or invalid</description></error></errors>");
        assertThatThrownBy(() -> JSON.errors(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Open311Error(500, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_discovery_has_everything_that_it_must_have() {
        Discovery discovery = new Discovery(
                AT,
                "Email pengaduan@kota.example for assistance",
                "https://kota.example/kunci",
                List.of(
                        Discovery.Endpoint.of(
                                URI.create("https://kota.example/v2"), AT, Discovery.EndpointType.PRODUCTION),
                        new Discovery.Endpoint(
                                URI.create("https://kota.example/uji"),
                                AT,
                                Discovery.EndpointType.TEST,
                                List.of(WireFormat.XML))));
        Documents.fit(XML.discovery(discovery), JSON.discovery(discovery), "discovery", "discovery");
        assertThat(XML.discovery(discovery).body())
                .contains("<formats><format>text/xml</format><format>application/json</format></formats>");
        assertThatThrownBy(() -> new Discovery(AT, "a", "b", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Discovery.Endpoint(
                        URI.create("https://kota.example"), AT, Discovery.EndpointType.TEST, List.of(WireFormat.JSON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_content_type_names_utf_8() {
        Open311Answer answer = XML.requests(
                List.of(RequestItem.of("A", RequestStatus.OPEN, "1", "Ñandú – 道", RequestTimes.of(AT), draft -> {})),
                false);
        assertThat(answer.contentType()).isEqualTo("text/xml; charset=utf-8");
        assertThat(JSON.services(List.of()).contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).contains("Ñandú – 道");
        assertThat(answer.isGood()).isTrue();
        assertThat(WireFormat.find("json")).contains(WireFormat.JSON);
        assertThat(WireFormat.find("xml")).contains(WireFormat.XML);
        assertThat(WireFormat.find("JSON")).isEmpty();
        assertThat(WireFormat.JSON.suffix()).isEqualTo("json");
    }

    /** Whatever people write, both forms hold it, agree on it, and fit the schema. */
    @Property(tries = 400)
    void any_text_comes_through_both_forms_alike(@ForAll("texts") String text, @ForAll("points") GeoPoint point) {
        RequestItem item = RequestItem.of(
                "A",
                RequestStatus.OPEN,
                "006",
                "n",
                RequestTimes.of(AT),
                draft -> draft.saying(text)
                        .noted(text)
                        .at(new RequestPlace(
                                Optional.of(text), Optional.empty(), Optional.empty(), Optional.of(point))));
        Documents.fit(
                XML.requests(List.of(item), false),
                JSON.requests(List.of(item), false),
                "service_requests",
                "requests");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                "<b>",
                "</b>",
                "<script>",
                "]]>",
                "&amp;",
                "&#60;b&#62;",
                "\u2028",
                "<",
                ">",
                "\"",
                "\\",
                "\r\n",
                "\u0000",
                "\uD83D\uDE00",
                "\uFFFE",
                "<<b>b>",
                "'",
                "\t");
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20);
        return Arbitraries.oneOf(marks, words).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(-90_000_000, 90_000_000),
                        Arbitraries.integers().between(-180_000_000, 180_000_000))
                .as(GeoPoint::new);
    }
}
