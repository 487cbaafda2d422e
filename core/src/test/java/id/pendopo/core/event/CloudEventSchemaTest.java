package id.pendopo.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The schema that CloudEvents publishes takes every event that can be made here, and refuses what has lost an attribute. */
class CloudEventSchemaTest {
    /** Reading again holds on every machine; the schema is asked where it lies at hand. */
    @Property(tries = 300)
    void every_event_is_read_again_and_fits_the_published_schema(@ForAll("events") CloudEvent event)
            throws IOException {
        assertThat(CloudEvent.parse(event.toJson())).isEqualTo(event);
        Optional<Schema> published = published();
        if (published.isPresent()) {
            assertThat(published
                            .get()
                            .validate(
                                    event.toJson(),
                                    InputFormat.JSON,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    /** A schema that takes everything would prove nothing; where it does not lie at hand, this test says so. */
    @Test
    void the_schema_refuses_what_is_no_event() throws IOException {
        Optional<Schema> published = published();
        assumeTrue(
                published.isPresent(),
                "The schema of CloudEvents is not part of this project; set the system property pendopo.conformance to its folder.");
        assertThat(published.get().validate("{\"specversion\":\"1.0\",\"id\":\"1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<CloudEvent> events() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(40);
        Arbitrary<Map<String, ExtensionValue>> extensions = Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .map(name -> name + "0"),
                        Arbitraries.oneOf(
                                words.map(ExtensionValue::of),
                                Arbitraries.integers().map(ExtensionValue::of),
                                Arbitraries.of(true, false).map(ExtensionValue::of)))
                .ofMaxSize(5);
        Arbitrary<EventData> data = Arbitraries.oneOf(
                Arbitraries.of("null", "{}", "[1,{\"a\":\"b\"}]", "\"text\"", "7", "1.5", "false")
                        .map(EventData.Json::new),
                Arbitraries.bytes().array(byte[].class).map(EventData.Bytes::of));
        return Combinators.combine(
                        words,
                        Arbitraries.of("https://contoh.go.id/pendopo", "urn:contoh:1", "/here", "1-555-123-4567"),
                        words,
                        words.optional(),
                        Arbitraries.longs()
                                .between(0, 4_000_000_000_000L)
                                .map(Instant::ofEpochMilli)
                                .optional(),
                        extensions,
                        data.optional())
                .as((id, source, type, subject, time, more, carried) -> new CloudEvent(
                        id,
                        source,
                        type,
                        subject,
                        time,
                        Optional.empty(),
                        Optional.of("https://contoh.go.id/schema"),
                        more,
                        carried));
    }

    private static Optional<Schema> published() throws IOException {
        String folder = System.getProperty("pendopo.conformance", "");
        if (folder.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of(folder, "cloudevents", "cloudevents.json")), InputFormat.JSON));
    }
}
