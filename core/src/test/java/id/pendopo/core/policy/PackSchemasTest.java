package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An editor that knows the schemas keeps most slips out of a pack before the linter ever sees it. */
class PackSchemasTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/pendopo/schema");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Map<String, String> schemas = PackSchemas.of(List.of(Sample.SCHEMA));

    private Schema schema(String file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(String.valueOf(schemas.get(file)));
    }

    private boolean isGood(String file, String text) {
        return schema(file).validate(text, InputFormat.JSON).isEmpty();
    }

    /** {@code -Dpendopo.rewrite=true} writes them anew. */
    @Tag("files")
    @TestFactory
    List<DynamicTest> what_is_shipped_is_current() {
        return List.of("region", "calendar", "labels").stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> current(name)))
                .toList();
    }

    private void current(String name) throws IOException {
        String key = name.equals("labels") ? "labels.id.json" : name + ".json";
        String text = PRETTY.writeValueAsString(PRETTY.readTree(String.valueOf(schemas.get(key)))) + "\n";
        Path file = SHIPPED.resolve(name + ".schema.json");
        if (!System.getProperty("pendopo.rewrite", "").isEmpty()) {
            Files.createDirectories(SHIPPED);
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n")).isEqualTo(text.replace("\r\n", "\n"));
    }

    @Test
    void a_good_pack_passes() {
        Sample.files()
                .forEach((file, text) -> assertThat(schema(file).validate(text, InputFormat.JSON))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void every_key_has_titles_in_both_languages_its_unit_and_its_leeway() {
        String grants = String.valueOf(schemas.get("grants.json"));
        assertThat(grants)
                .contains("\"title\":\"Batas atas\",\"x-title-en\":\"Cap\"")
                .contains("Satuan (unit): IDR.")
                .contains("a region may lower it, never raise it")
                .contains("Dasar (article): Pasal 6(8)")
                .contains("\"x-leeway\":\"WITHIN\"")
                .contains("08:00..16:00");
    }

    @Test
    void what_a_schema_can_see_fails_in_it() {
        String good = Sample.GRANTS;
        for (String[] slip : new String[][] {
            {"\"evaluationTerm\"", "\"evaluatonTerm\""},
            {"\"10wd\"", "10"},
            {"\"10wd\"", "\"10 hari\""},
            {"\"standing\": \"SOURCE\"}}", "\"standing\": \"LAW\"}}"},
            {"\"deed\": \"Kep. 7/2019\", ", ""},
            {", \"reason\": \"Pemohon tinggal di pulau.\"", ""},
            {"\"2014-06-01\"", "\"1 Juni 2014\""},
            {"\"03-31\"", "\"31-03\""},
            {"\"source\": \"Perwal Contoh 9/2017\", ", ""},
            {"\"mark\": \"K\"", "\"mark\": \"X\""},
            {"\"evaluationTerm\"", "\"journalKept\""}
        }) {
            assertThat(good).contains(slip[0]);
            assertThat(isGood("grants.json", good.replace(slip[0], slip[1])))
                    .as("%s to %s", slip[0], slip[1])
                    .isFalse();
        }
        assertThat(isGood(
                        "grants.json",
                        java.util.Objects.requireNonNull(
                                Sample.with(Sample.entry("share", "7.5")).get("grants.json"))))
                .isFalse();
        assertThat(isGood("region.json", Sample.REGION.replace("\"WIB\"", "\"GMT\"")))
                .isFalse();
        assertThat(isGood("region.json", Sample.REGION.replace("99.01", "99.01.01")))
                .isFalse();
        assertThat(isGood("labels.id.json", "{\"DRAFT\": 1}")).isFalse();
        assertThat(isGood("calendar.json", "{\"years\": {\"26\": []}}")).isFalse();
    }
}
