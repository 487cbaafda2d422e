package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request of the specification, and each row of its errors. */
class GeoReportTest {
    private static final Instant NOW = Instant.parse("2025-06-10T05:00:00Z");
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));
    private static final GeoReport SEVERAL = Server.of(new Jurisdictions(Set.of("kota.example", "kabupaten.example")));
    private static final Bringer ANA = Bringer.of(PersonRef.of("ana"), VerificationLevel.CONTACT);
    private static final String GOOD =
            "service_code=BANJIR&lat=-6.9174644444&long=107.6191228&description=Air+setinggi+lutut+di+depan+pasar";
    private static final TrackingId CODE = TrackingId.random(new Random(7));

    private static Parameters form(String text) {
        return Parameters.ofForm(text);
    }

    private static Report report(String text) {
        return SERVER.post(form(text), WireFormat.JSON, Optional.of(ANA))
                .report()
                .orElseThrow()
                .report();
    }

    private static Open311Answer refusal(String text) {
        return SERVER.post(form(text), WireFormat.JSON, Optional.of(ANA))
                .refusal()
                .orElseThrow();
    }

    @Test
    void services_are_the_leaves_that_strangers_see() {
        Open311Answer json = SERVER.services(Parameters.NONE, WireFormat.JSON);
        Documents.fit(SERVER.services(Parameters.NONE, WireFormat.XML), json, "services", "services");
        assertThat(json.body())
                .contains("\"service_code\":\"JALAN_BERLUBANG\"", "\"metadata\":true", "\"group\":\"Infrastruktur\"")
                .contains("\"type\":\"realtime\"")
                .contains("\"service_code\":\"BANJIR\"")
                .doesNotContain("PUNGLI", "IZIN_MENYIMPANG", "INTEGRITAS", "Integritas");
    }

    @Test
    void a_definition_says_what_the_leaf_asks() {
        Open311Answer json = SERVER.definition("JALAN_BERLUBANG", Parameters.NONE, WireFormat.JSON);
        Documents.fit(
                SERVER.definition("JALAN_BERLUBANG", Parameters.NONE, WireFormat.XML),
                json,
                "service_definition",
                "definition");
        assertThat(json.body())
                .contains("\"code\":\"LETAK\",\"datatype\":\"singlevaluelist\",\"required\":true")
                .contains("{\"key\":\"TENGAH\",\"name\":\"Tengah\"}")
                .contains("\"code\":\"KEDALAMAN_CM\",\"datatype\":\"number\",\"required\":false");
        assertThat(SERVER.definition("BANJIR", Parameters.NONE, WireFormat.JSON).body())
                .isEqualTo("{\"service_code\":\"BANJIR\",\"attributes\":[]}");
    }

    /** What is not listed is as unknown as what never was. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_supervisory_leaf_and_an_unknown_one_answer_with_the_same_bytes(WireFormat format) {
        Open311Answer unknown = SERVER.definition("TIDAK_ADA", Parameters.NONE, format);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(SERVER.definition("PUNGLI", Parameters.NONE, format)).isEqualTo(unknown);
        assertThat(SERVER.definition("JALAN", Parameters.NONE, format)).isEqualTo(unknown);
        assertThat(SERVER.post(form(GOOD.replace("BANJIR", "PUNGLI")), format, Optional.of(ANA)))
                .isEqualTo(SERVER.post(form(GOOD.replace("BANJIR", "TIDAK_ADA")), format, Optional.of(ANA)));
        assertThat(SERVER.requests(form("service_code=PUNGLI"), format, NOW, query -> List.of()))
                .isEqualTo(SERVER.requests(form("service_code=TIDAK_ADA"), format, NOW, query -> List.of()));
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_jurisdiction_is_needed_where_there_are_several_and_known_where_it_is_named(WireFormat format) {
        assertThat(SERVER.services(Parameters.NONE, format).status()).isEqualTo(200);
        assertThat(SERVER.services(form("jurisdiction_id=www.KOTA.example"), format)
                        .status())
                .isEqualTo(200);
        assertThat(SERVER.services(form("jurisdiction_id=lain.example"), format).status())
                .isEqualTo(404);
        assertThat(SEVERAL.services(Parameters.NONE, format).status()).isEqualTo(400);
        assertThat(SEVERAL.services(form("jurisdiction_id="), format).status()).isEqualTo(400);
        assertThat(SEVERAL.services(form("jurisdiction_id=kabupaten.example"), format)
                        .status())
                .isEqualTo(200);
        for (Open311Answer answer : List.of(
                SEVERAL.definition("BANJIR", Parameters.NONE, format),
                SEVERAL.requests(Parameters.NONE, format, NOW, query -> List.of()),
                SEVERAL.request(CODE.value(), Parameters.NONE, format, id -> Optional.empty()),
                SEVERAL.token("t", Parameters.NONE, format, token -> Optional.empty()),
                SEVERAL.post(form(GOOD), format, Optional.of(ANA)).refusal().orElseThrow())) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("jurisdiction_id was not provided");
        }
        assertThat(new Jurisdictions(Set.of("a.example", "b.example")).asked(form("jurisdiction_id=b.example")))
                .contains("b.example");
        assertThatThrownBy(() -> Jurisdictions.of("www.kota.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Jurisdictions(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_hidden_report_an_unknown_id_and_no_id_at_all_answer_with_the_same_bytes(WireFormat format) {
        Open311Answer unknown = SERVER.request(CODE.value(), Parameters.NONE, format, id -> Optional.empty());
        assertThat(unknown.status()).isEqualTo(404);
        for (String id : List.of("", "1", "%", "../services", "x".repeat(5_000), CODE.value() + "0")) {
            Open311Answer answer = SERVER.request(id, Parameters.NONE, format, known -> Optional.empty());
            assertThat(answer.bytes()).isEqualTo(unknown.bytes());
            assertThat(answer.status()).isEqualTo(404);
        }
        Open311Answer found = SERVER.request(CODE.shown(), Parameters.NONE, format, id -> Optional.of(item(id)));
        assertThat(found.body()).contains(CODE.value());
    }

    private static RequestItem item(String id) {
        return RequestItem.of(id, RequestStatus.OPEN, "BANJIR", "Banjir", RequestTimes.of(NOW), draft -> {});
    }

    /** A store that gives more than was asked for does no harm. */
    @Test
    void a_list_holds_only_what_was_asked_for() {
        Open311Answer answer =
                SERVER.requests(form("status=closed"), WireFormat.JSON, NOW, query -> List.of(item(CODE.value())));
        assertThat(answer.body()).isEqualTo("[]");
        assertThat(SERVER.requests(Parameters.NONE, WireFormat.JSON, NOW, query -> List.of(item(CODE.value())))
                        .body())
                .contains(CODE.value());
    }

    @Test
    void a_token_that_was_never_given_is_not_found() {
        assertThat(SERVER.token("12345", Parameters.NONE, WireFormat.JSON, token -> Optional.empty())
                        .status())
                .isEqualTo(404);
        assertThat(SERVER.token(
                                "12345",
                                Parameters.NONE,
                                WireFormat.JSON,
                                token -> Optional.of(new TokenItem(token, Optional.of("638344"))))
                        .body())
                .isEqualTo("[{\"service_request_id\":\"638344\",\"token\":\"12345\"}]");
    }

    /** The example E25: no key 403, an unknown service 404, no place 400, each with a list of code and description. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_key_a_service_and_a_place_are_needed(WireFormat format) {
        Open311Answer noKey = SERVER.post(form("service_code=TIDAK_ADA"), format, Optional.empty())
                .refusal()
                .orElseThrow();
        assertThat(noKey.status()).isEqualTo(403);
        // Whoever has no key learns nothing else.
        assertThat(noKey.body()).doesNotContain("service_code", "description was not");
        assertThat(SERVER.post(form(GOOD.replace("BANJIR", "X")), format, Optional.of(ANA))
                        .refusal()
                        .map(Open311Answer::status))
                .contains(404);
        Open311Answer noPlace = SERVER.post(
                        form("service_code=BANJIR&description=Air+setinggi+lutut"), format, Optional.of(ANA))
                .refusal()
                .orElseThrow();
        assertThat(noPlace.status()).isEqualTo(400);
        assertThat(noPlace.body()).contains("a location was not provided");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Open311Answer answer =
                refusal("lat=x&long=107&media_url=ftp://a&device_id=7&attribute[FOO]=1&attribute[anonim]=maybe");
        Documents.fits(answer.body(), "errors");
        assertThat(Documents.json(answer).findValuesAsString("description"))
                .containsExactlyInAnyOrder(
                        "service_code was not provided",
                        "lat and long are no degrees of WGS84",
                        "description was not provided",
                        "media_url is no address of the web",
                        "device_id is not taken here; leave it out",
                        "attribute[anonim] is neither true nor false");
    }

    @Test
    void a_report_is_read_into_the_reporters_record_and_the_place_is_rounded() {
        Report report = report(GOOD + "&first_name=Sari&last_name=Contoh&email=sari@kota.example&phone=0800");
        assertThat(report.kind()).isEqualTo(StatedKind.COMPLAINT);
        assertThat(report.channel()).isEqualTo(Channel.OPEN311);
        assertThat(report.category()).contains(Code.of("BANJIR"));
        assertThat(report.story().reveal()).isEqualTo("Air setinggi lutut di depan pasar");
        assertThat(report.location().orElseThrow().geo().orElseThrow().text()).isEqualTo("-6.917464,107.619123");
        assertThat(report.reporter().known().name().orElseThrow().reveal()).isEqualTo("Sari Contoh");
        assertThat(report.reporter().account()).contains(PersonRef.of("ana"));
        assertThat(report.secrecy()).isEqualTo(Secrecy.PLAIN);
        assertThat(report.toString()).doesNotContain("Sari", "0800", "lutut", "107");
        assertThat(SERVER.post(form(GOOD + "&phone=0800"), WireFormat.JSON, Optional.of(ANA))
                        .toString())
                .doesNotContain("0800");
    }

    @Test
    void json_brings_the_same_report_as_a_form() {
        Parameters json = Parameters.ofJson("""
                {"service_requests":[{"service_code":"BANJIR","lat":-6.9174644444,"long":107.6191228,"email":null,
                 "description":"Air setinggi lutut di depan pasar","media_url":"https://kota.example/a.jpg ",
                 "attribute":{"anonim":"true"}}]}""");
        PostedReport posted =
                SERVER.post(json, WireFormat.XML, Optional.of(ANA)).report().orElseThrow();
        assertThat(posted.report()).isEqualTo(report(GOOD + "&attribute[ANONIM]=1"));
        assertThat(posted.media()).map(Object::toString).contains("https://kota.example/a.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, true, false",
        "1, ya, true, true",
        "'', '', false, false",
        "off, TRUE, false, true",
        "tidak, 0, false, false"
    })
    void secrecy_is_asked_for_by_two_attributes(
            String anonim, String rahasia, boolean anonymous, boolean confidential) {
        Secrecy secrecy = report(GOOD + "&attribute[anonim]=" + anonim + "&attribute[rahasia][]=" + rahasia)
                .secrecy();
        assertThat(secrecy.anonymous()).isEqualTo(anonymous);
        assertThat(secrecy.confidential()).isEqualTo(confidential);
    }

    /** Passing over it would publish what somebody wanted hidden. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute[anonymous]=true",
                "attribute[anonim]=x",
                "attribute[private][]=1",
                "attribute[]=1",
                "attribute[anonim=1",
                "attributes[anonim]=1"
            })
    void a_wish_for_secrecy_that_is_not_understood_is_refused_and_not_passed_over(String attribute) {
        assertThat(refusal(GOOD + "&" + attribute).status()).isEqualTo(400);
    }

    /** Of two answers the one that hides counts. */
    @Test
    void who_says_yes_and_no_is_hidden() {
        assertThat(report(GOOD + "&attribute[anonim]=false&attribute[anonim]=true")
                        .secrecy()
                        .anonymous())
                .isTrue();
    }

    @Test
    void whoever_gives_no_name_and_has_no_account_is_unidentified() {
        Report report = SERVER.post(form(GOOD), WireFormat.JSON, Optional.of(Bringer.NOBODY))
                .report()
                .orElseThrow()
                .report();
        assertThat(report.secrecy().unidentified()).isTrue();
        assertThat(report.reporter().account()).isEmpty();
        assertThat(report(GOOD).secrecy().unidentified()).isFalse();
    }

    @Test
    void an_account_that_a_client_names_itself_proves_nothing() {
        assertThat(report(GOOD + "&account_id=boss").reporter().account()).contains(PersonRef.of("ana"));
    }

    @Test
    void the_account_is_told_to_whom_it_belongs_and_never_of_an_anonymous_report() {
        PostedReport plain = SERVER.post(form(GOOD), WireFormat.JSON, Optional.of(ANA))
                .report()
                .orElseThrow();
        PostedReport hidden = SERVER.post(form(GOOD + "&attribute[anonim]=1"), WireFormat.JSON, Optional.of(ANA))
                .report()
                .orElseThrow();
        assertThat(SERVER.received(plain, CODE, WireFormat.JSON).body())
                .isEqualTo("[{\"service_request_id\":\"" + CODE + "\",\"account_id\":\"ana\"}]");
        assertThat(SERVER.received(hidden, CODE, WireFormat.JSON).body())
                .isEqualTo("[{\"service_request_id\":\"" + CODE + "\"}]");
        PostedReport promised = SERVER.post(
                        form(GOOD.replace("BANJIR", "JALAN_BERLUBANG") + "&attribute[LETAK]=TEPI"),
                        WireFormat.JSON,
                        Optional.of(ANA))
                .report()
                .orElseThrow();
        Documents.fit(
                SERVER.received(promised, CODE, WireFormat.XML),
                SERVER.received(promised, CODE, WireFormat.JSON),
                "service_requests",
                "posted");
        assertThat(SERVER.received(promised, CODE, WireFormat.JSON).body()).contains("\"service_notice\":\"Lubang");
    }

    @ParameterizedTest
    @CsvSource({
        "-90, 180, true",
        "90.0000004, -180, true",
        "90.000001, 0, false",
        "0, 180.000001, false",
        "6.9e0, 0, false",
        "'6,9', 0, false",
        "+6.9, 0, true",
        "1234, 0, false"
    })
    void a_point_is_on_earth(String latitude, String longitude, boolean isTaken) {
        String text = "service_code=BANJIR&description=Air+setinggi+lutut&lat=%s&long=%s"
                .formatted(latitude.replace("+", "%2B"), longitude);
        assertThat(SERVER.post(form(text), WireFormat.JSON, Optional.of(ANA))
                        .report()
                        .isPresent())
                .isEqualTo(isTaken);
    }

    @Test
    void a_place_may_be_told_in_words_or_by_the_register() {
        String base = "service_code=BANJIR&description=Air+setinggi+lutut";
        assertThat(report(base + "&address_string=Jl.+Contoh%0A+1")
                        .location()
                        .orElseThrow()
                        .address()
                        .orElseThrow()
                        .reveal())
                .isEqualTo("Jl. Contoh 1");
        assertThat(refusal(base + "&address_id=77").status()).isEqualTo(404);
        assertThat(refusal(base + "&lat=1").status()).isEqualTo(400);
        assertThat(refusal(base + "&address_string=" + "x".repeat(501)).status())
                .isEqualTo(400);
        GeoReport registered = SERVER.with(number -> Optional.of("Jl. Terdaftar " + number));
        assertThat(registered
                        .post(form(base + "&address_id=77"), WireFormat.JSON, Optional.of(ANA))
                        .report()
                        .flatMap(posted -> posted.report().location())
                        .flatMap(place -> place.address())
                        .orElseThrow()
                        .reveal())
                .isEqualTo("Jl. Terdaftar 77");
    }

    @Test
    void a_description_of_four_thousand_characters_is_taken_and_one_more_is_not() {
        String base = "service_code=BANJIR&lat=1&long=1&description=";
        assertThat(report(base + "a ".repeat(1999) + "ab").story().length()).isEqualTo(4_000);
        assertThat(refusal(base + "a ".repeat(2000) + "a").status()).isEqualTo(400);
        assertThat(report(base + "%3Cb%3Ebesar%3C/b%3E").story().reveal()).isEqualTo("besar");
        assertThat(refusal(base + "%3Cb%3E%3C/b%3E").status()).isEqualTo(400);
        assertThat(refusal(base + "a&description=b").body()).contains("description was sent with several values");
    }

    @Test
    void what_the_leaf_asks_is_read_by_its_type() {
        String base = GOOD.replace("BANJIR", "JALAN_BERLUBANG");
        assertThat(report(base + "&attribute[letak]=tepi&attribute[KEDALAMAN_CM]=12.0")
                        .own()
                        .open())
                .isEqualTo(Map.of(Code.of("LETAK"), OwnValue.of("TEPI"), Code.of("KEDALAMAN_CM"), OwnValue.of(12L)));
        assertThat(refusal(base).body()).contains("attribute[LETAK] was not provided");
        assertThat(refusal(base + "&attribute[LETAK]=ATAS").body()).contains("attribute[LETAK] does not fit");
        assertThat(refusal(base + "&attribute[LETAK][]=TEPI&attribute[LETAK][]=TENGAH")
                        .body())
                .contains("attribute[LETAK] takes one value");
        assertThat(refusal(base + "&attribute[LETAK]=TEPI&attribute[KEDALAMAN_CM]=1000")
                        .body())
                .contains("attribute[KEDALAMAN_CM] does not fit");
        assertThat(refusal(base + "&attribute[LETAK]=TEPI&attribute[KEDALAMAN_CM]=dalam")
                        .body())
                .contains("attribute[KEDALAMAN_CM] does not fit");
        Report personal = report("service_code=LAYANAN_KTP&address_string=Kantor&description=Lambat+sekali"
                + "&attribute[NOMOR_REGISTRASI]=R-1");
        assertThat(personal.own().open()).isEmpty();
        assertThat(personal.own().personal()).containsKey(Code.of("NOMOR_REGISTRASI"));
        assertThat(personal.toString()).doesNotContain("R-1");
    }

    @Test
    void a_definition_lists_the_values_of_which_several_may_be_chosen() {
        Open311Answer json = SERVER.definition("JALAN_BERLUBANG", Parameters.NONE, WireFormat.JSON);
        assertThat(json.body())
                .contains("\"code\":\"DAMPAK\",\"datatype\":\"multivaluelist\",\"required\":false")
                .contains("{\"key\":\"JATUH\",\"name\":\"Pengendara jatuh\"}");
    }

    /** In the brackets of the specification, without them, in one value, in JSON and in any order they are one answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute[DAMPAK][]=MACET&attribute[DAMPAK][]=JATUH",
                "attribute[DAMPAK]=JATUH&attribute[DAMPAK]=MACET&attribute[DAMPAK]=MACET",
                "attribute%5Bdampak%5D%5B%5D=jatuh,%20macet"
            })
    void several_values_of_a_list_are_kept(String attributes) {
        String base = GOOD.replace("BANJIR", "JALAN_BERLUBANG") + "&attribute[LETAK]=TEPI&";
        Map<Code, OwnValue> kept = Map.of(
                Code.of("LETAK"), OwnValue.of("TEPI"), Code.of("DAMPAK"), OwnValue.of(List.of("JATUH", "MACET")));
        assertThat(report(base + attributes).own().open()).isEqualTo(kept);
        Parameters json = Parameters.ofJson("""
                {"service_code":"JALAN_BERLUBANG","lat":-6.9,"long":107.6,"description":"Lubang besar",
                 "attribute":{"LETAK":"TEPI","DAMPAK":["MACET","JATUH"]}}""");
        assertThat(SERVER.post(json, WireFormat.JSON, Optional.of(ANA))
                        .report()
                        .orElseThrow()
                        .report()
                        .own()
                        .open())
                .isEqualTo(kept);
    }

    @Test
    void a_value_that_a_list_does_not_have_spoils_all_of_them() {
        String base = GOOD.replace("BANJIR", "JALAN_BERLUBANG") + "&attribute[LETAK]=TEPI&";
        assertThat(report(base + "attribute[DAMPAK][]=MACET").own().open())
                .containsEntry(Code.of("DAMPAK"), OwnValue.of(List.of("MACET")));
        assertThat(report(base + "attribute[DAMPAK][]=").own().open()).doesNotContainKey(Code.of("DAMPAK"));
        for (String wrong : List.of("attribute[DAMPAK][]=MACET&attribute[DAMPAK][]=LAIN", "attribute[DAMPAK]=,")) {
            assertThat(refusal(base + wrong).body()).contains("attribute[DAMPAK] does not fit its definition");
        }
    }

    @Test
    void a_question_is_no_complaint() {
        assertThat(report("service_code=TANYA_LAYANAN&address_string=x&description=Jam+buka")
                        .kind())
                .isEqualTo(StatedKind.INFORMATION_REQUEST);
        assertThat(report("service_code=USUL_KOTA&address_string=x&description=Taman")
                        .kind())
                .isEqualTo(StatedKind.ASPIRATION);
    }

    @Test
    void the_id_of_a_device_is_kept_only_as_a_hash() {
        byte[] key = new byte[16];
        Arrays.fill(key, (byte) 7);
        PostedReport posted = SERVER.with(DeviceRule.hashed(key))
                .post(form(GOOD + "&device_id=IMEI-123"), WireFormat.JSON, Optional.of(ANA))
                .report()
                .orElseThrow();
        assertThat(posted.device().orElseThrow()).hasSize(64).doesNotContain("123");
        assertThat(posted.report().toString()).doesNotContain("IMEI");
        assertThatThrownBy(() -> DeviceRule.hashed(new byte[15])).isInstanceOf(IllegalArgumentException.class);
        assertThat(DeviceRule.REFUSED).hasToString("devices are refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/hosts",
                "https://",
                "https://a:b@kota.example/x",
                "kota.example",
                "https://kota.example/a b"
            })
    void a_picture_stands_on_the_web(String url) {
        assertThat(refusal(GOOD + "&media_url=" + url.replace(" ", "%20")).body())
                .contains("media_url");
    }

    @Test
    void what_the_procedure_refuses_is_an_error_with_its_words() {
        Finding block = Finding.block("complaints.TRACKING_ID")
                .at("tracking")
                .only(ComplaintsLaw.TRACKING)
                .get(0);
        Open311Answer answer = SERVER.refused(List.of(block), WireFormat.JSON);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("complaints.TRACKING_ID");
        Documents.fits(answer.body(), "errors");
        assertThat(SERVER.unreadable(new Open311Refused("the body is no JSON"), WireFormat.XML)
                        .body())
                .contains("the body is no JSON");
    }
}
