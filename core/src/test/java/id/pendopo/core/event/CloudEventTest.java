package id.pendopo.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Others read our events with their own libraries, so every letter is that of the specification; and we read theirs. */
class CloudEventTest {
    private static final CloudEvent PLAIN = new CloudEvent(
            "A234-1234-1234",
            "https://contoh.go.id/pendopo/town",
            "id.go.contoh.town.petition.received.v1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    private static CloudEvent with(EventData data) {
        return new CloudEvent(
                PLAIN.id(),
                PLAIN.source(),
                PLAIN.type(),
                Optional.of("petition/x"),
                Optional.of(Instant.parse("2026-03-02T02:00:00.123Z")),
                Optional.of("application/json"),
                Optional.of("https://contoh.go.id/schema/petition.json"),
                Map.of(
                        "partitionkey", ExtensionValue.of("petition/x"),
                        "count", ExtensionValue.of(-2_147_483_648),
                        "flag", ExtensionValue.of(true)),
                Optional.of(data));
    }

    @Test
    void an_event_is_written_with_the_names_of_the_specification() {
        assertThat(with(new EventData.Json("{\"amount\":9007199254740991}")).toJson())
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"A234-1234-1234\","
                        + "\"source\":\"https://contoh.go.id/pendopo/town\","
                        + "\"type\":\"id.go.contoh.town.petition.received.v1\",\"subject\":\"petition/x\","
                        + "\"time\":\"2026-03-02T02:00:00.123Z\",\"datacontenttype\":\"application/json\","
                        + "\"dataschema\":\"https://contoh.go.id/schema/petition.json\",\"count\":-2147483648,"
                        + "\"flag\":true,\"partitionkey\":\"petition/x\",\"data\":{\"amount\":9007199254740991}}");
        assertThat(PLAIN.toJson()).doesNotContain("subject", "data", "time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1}", "[1,2]", "\"a text\"", "\"{\\\"a\\\":1}\"", "7", "1.5", "true", "null", "\"\"", "{}"
            })
    void an_event_is_read_as_it_was_written_whatever_it_carries(String data) {
        CloudEvent event = with(new EventData.Json(data));
        assertThat(CloudEvent.parse(event.toJson())).isEqualTo(event);
    }

    @Test
    void bytes_stand_as_base_64() {
        CloudEvent event = with(EventData.Bytes.of(new byte[] {1, 2, -3}));
        assertThat(event.toJson()).contains("\"data_base64\":\"AQL9\"").doesNotContain("\"data\":");
        assertThat(CloudEvent.parse(event.toJson())).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(event.toString()).contains("3 bytes");
    }

    /** The examples of the JSON format: binary, text, JSON object, a data member beside others, and null attributes. */
    @Test
    void the_examples_of_the_format_are_read() {
        CloudEvent binary = CloudEvent.parse("""
                {"specversion": "1.0", "type": "com.example.someevent", "source": "/mycontext", "id": "A234-1234-1234",
                 "time": "2018-04-05T17:31:00Z", "comexampleextension1": "value", "comexampleothervalue": 5,
                 "datacontenttype": "application/vnd.apache.thrift.binary", "data_base64": "aGVsbG8="}
                """);
        assertThat(binary.extension("comexampleothervalue")).hasValue(ExtensionValue.of(5));
        assertThat(binary.data())
                .hasValue(EventData.Bytes.of("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        CloudEvent text = CloudEvent.parse("""
                {"specversion": "1.0", "type": "com.example.someevent", "source": "/mycontext", "subject": null,
                 "id": "B234-1234-1234", "time": "2018-04-05t19:31:00.5+02:00", "comexampleextension1": null,
                 "datacontenttype": "text/xml", "data": "<much wow=\\"xml\\"/>"}
                """);
        assertThat(text.subject()).isEmpty();
        assertThat(text.extensions()).isEmpty();
        assertThat(text.time()).hasValue(Instant.parse("2018-04-05T17:31:00.500Z"));
        CloudEvent object = CloudEvent.parse("""
                {"specversion": "1.0", "type": "com.example.someevent", "source": "/mycontext", "id": "C234-1234-1234",
                 "data": {"appinfoA": "abc", "appinfoB": 123, "appinfoC": true}}
                """);
        assertThat(object.data())
                .hasValue(new EventData.Json("{\"appinfoA\":\"abc\",\"appinfoB\":123,\"appinfoC\":true}"));
        CloudEvent number = CloudEvent.parse(
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"source\":\"1-555-123-4567\",\"id\":\"1\",\"data\":1.5}");
        assertThat(number.data()).hasValue(new EventData.Json("1.5"));
    }

    @Test
    void data_that_are_null_are_not_data_that_are_absent() {
        String begin = "{\"specversion\":\"1.0\",\"type\":\"t\",\"source\":\"s\",\"id\":\"1\"";
        assertThat(CloudEvent.parse(begin + ",\"data\":null}").data()).hasValue(new EventData.Json("null"));
        assertThat(CloudEvent.parse(begin + "}").data()).isEmpty();
        assertThat(CloudEvent.parse(begin + ",\"data_base64\":null}").data()).isEmpty();
    }

    @Test
    void several_stand_in_a_list() {
        List<CloudEvent> events = List.of(PLAIN, with(new EventData.Json("1")));
        assertThat(EventJson.parseBatch(EventJson.batch(events))).isEqualTo(events);
        assertThat(EventJson.parseBatch("[]")).isEmpty();
        assertThatThrownBy(() -> EventJson.parseBatch(PLAIN.toJson())).hasMessageContaining("no list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'specversion':'1.0','source':'s','type':'t'} | no id",
                "{'specversion':'1.0','id':'','source':'s','type':'t'} | id of 0",
                "{'specversion':'0.3','id':'1','source':'s','type':'t'} | specversion",
                "{'id':'1','source':'s','type':'t'} | specversion",
                "{'specversion':'1.0','id':1,'source':'s','type':'t'} | id is no text",
                "{'specversion':'1.0','id':'1','source':'not an address','type':'t'} | source is no address",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','dataschema':'half'} | dataschema",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','time':'yesterday'} | time",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','time':'2018-04-05T17:31:00'} | time",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','Big':'x'} | name",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','big':2147483648} | 32 bits",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','big':{}} | put it into data",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','data':1,'data_base64':'AA=='} | one of them",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','data_base64':'???'} | base 64",
                "{'specversion':'1.0','id':'1','source':'s','type':'t','data_base64':7} | no text",
                "[] | no object",
                "nonsense | event:",
            })
    void what_is_no_event_is_refused_and_not_repeated(String json, String why) {
        String text = json.replace('\'', '"');
        assertThatThrownBy(() -> CloudEvent.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("yesterday")
                .hasMessageNotContaining("???");
    }

    @Test
    void a_control_character_and_half_of_one_are_refused() {
        for (String bad : List.of("a\u0000b", "a\nb", "a\u0085b", "\ud83d", "\ude00")) {
            assertThatThrownBy(() -> ExtensionValue.of(bad)).hasMessageContaining("control character");
        }
        assertThat(ExtensionValue.of("\ud83d\ude00").plain()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void each_size_is_taken_to_its_limit_and_not_beyond() {
        assertThat(with(new EventData.Json(json(60_000))).toJson()).hasSizeLessThan(CloudEvent.SIZE_LIMIT);
        CloudEvent full = with(new EventData.Json(json(CloudEvent.SIZE_LIMIT)));
        assertThatThrownBy(full::toJson).hasMessageContaining("dataref");
        assertThatThrownBy(() -> with(new EventData.Json(json(CloudEvent.SIZE_LIMIT + 1))))
                .hasMessageContaining("65537");
        assertThat(draft(json(EventDraft.DATA_LIMIT)).data()).isPresent();
        assertThatThrownBy(() -> draft(json(EventDraft.DATA_LIMIT + 1))).hasMessageContaining("49153");
        Map<String, ExtensionValue> many = new TreeMap<>();
        for (int i = 0; i < CloudEvent.EXTENSIONS; i++) {
            many.put("x" + i, ExtensionValue.of(i));
        }
        CloudEvent wide = PLAIN;
        for (Map.Entry<String, ExtensionValue> one : many.entrySet()) {
            wide = wide.with(one.getKey(), one.getValue());
        }
        CloudEvent widest = wide;
        assertThat(widest.extensions()).hasSize(CloudEvent.EXTENSIONS);
        assertThatThrownBy(() -> widest.with("more", ExtensionValue.of(1))).hasMessageContaining("41 extensions");
        assertThatThrownBy(() -> PLAIN.with("id", ExtensionValue.of("2"))).hasMessageContaining("taken");
    }

    private static EventDraft draft(String json) {
        return new EventDraft("petition.received", 1, Optional.of(json), Optional.empty(), Optional.empty());
    }

    /** A JSON text of exactly so many bytes. */
    private static String json(int bytes) {
        return '"' + "x".repeat(bytes - 2) + '"';
    }

    /** What is told again keeps when it happened. */
    @Test
    void a_replay_says_when_it_was_recorded_and_keeps_its_time() {
        CloudEvent event = with(new EventData.Json("1"));
        CloudEvent again = event.replayedAt(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(again.time()).isEqualTo(event.time());
        assertThat(again.id()).isEqualTo(event.id());
        assertThat(again.extension("recordedtime")).hasValue(ExtensionValue.of("2026-05-01T00:00:00Z"));
    }

    @Test
    void what_says_nothing_of_whom_it_may_be_told_is_told_nobody() {
        assertThat(PLAIN.classification()).isEqualTo(DataClass.RESTRICTED);
        assertThat(PLAIN.with("dataclassification", ExtensionValue.of("secret")).classification())
                .isEqualTo(DataClass.RESTRICTED);
        for (DataClass one : DataClass.values()) {
            assertThat(PLAIN.with("dataclassification", ExtensionValue.of(one.label()))
                            .classification())
                    .isEqualTo(one);
        }
    }

    record State(
            String stage, @Personal(purpose = Purpose.AUDIT) PersonalText name) {}

    /** The one place where data enter an event knows what is personal. */
    @Test
    void a_record_with_a_person_in_it_becomes_no_event() {
        assertThatThrownBy(() -> EventDraft.of("petition.received", new State("X", PersonalText.of("Warga Contoh"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Warga");
        assertThatThrownBy(() -> EventDraft.of("Received")).hasMessageContaining("small letters");
        assertThatThrownBy(() -> EventDraft.of("petition.received").version(0)).hasMessageContaining("version");
    }
}
