package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackProblem;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PackSchemas;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.ProcedureProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The packs of the examples open with every procedure of licensing, pass its shipped schema, and a bad catalogue refuses them. */
class LicensingPacksTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/pendopo/schema/licensing.schema.json");
    private static final Path REGIONS = Path.of("../examples/regions");
    private static final Opening SHOWN = Opening.strict().allowingIllustration().asHistory();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<ProcedureProvider> PROVIDERS = ServiceLoader.load(ProcedureProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().startsWith("licensing/"))
            .toList();
    private static final PackLinter LINTER = PackLinter.of(policies()).with(SHOWN);

    private static List<PolicySchema<?>> policies() {
        Set<PolicySchema<?>> policies = new LinkedHashSet<>();
        List<String> seen = new ArrayList<>();
        PROVIDERS.stream()
                .flatMap(provider -> provider.policies().stream())
                .filter(schema -> seen.add(schema.procedure()))
                .forEach(policies::add);
        return List.copyOf(policies);
    }

    private static Map<String, String> files(String region) {
        try (Stream<Path> files = Files.list(REGIONS.resolve(region))) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bandung(UnaryOperator<String> change) {
        Map<String, String> files = files("32.73");
        String before = files.get("licensing.json");
        files.computeIfPresent("licensing.json", (name, text) -> change.apply(text));
        assertThat(files.get("licensing.json")).isNotEqualTo(before);
        return files;
    }

    private static List<String> told(Map<String, String> files) {
        return LINTER.lint(files).stream()
                .filter(fault -> !fault.warning())
                .map(fault ->
                        fault.problem() + " " + fault.pointer().replace("/application/types/2026-01-01/value/", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.73", "36.03"})
    void every_procedure_of_licensing_opens_in_the_pack(String region) {
        RegionPack pack = RegionPack.open(REGIONS.resolve(region), SHOWN);
        assertThat(PROVIDERS).isNotEmpty();
        for (ProcedureProvider provider : PROVIDERS) {
            assertThat(provider.open(pack).workflows()).as(provider.name()).isNotEmpty();
        }
        assertThat(LINTER.lint(REGIONS.resolve(region)))
                .extracting(PackFault::problem)
                .isSubsetOf(
                        PackProblem.ILLUSTRATION_UNDER_REAL_NAME, PackProblem.FAMILY_ABSENT, PackProblem.VALUE_DOUBT);
    }

    /** What is invented under the name of a real region opens nowhere by accident. */
    @ParameterizedTest
    @ValueSource(strings = {"32.73", "36.03"})
    void without_leave_for_illustrations_the_pack_is_refused(String region) {
        assertThatThrownBy(() -> RegionPack.open(REGIONS.resolve(region)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("ILLUSTRATION");
    }

    /** Two that do not go together and one that is no value: the first two are told at once, at their places. */
    @Test
    void a_bad_catalogue_refuses_the_pack_with_every_fault_named() {
        Map<String, String> files = bandung(text -> text.replace("\"regulated\": \"14wd\"", "\"regulated\": \"13wd\"")
                .replaceFirst("\"transferable\": false", "\"transferable\": true"));
        assertThat(told(files))
                .containsExactly("VALUE_FLAW types/1/product/transferable", "VALUE_FLAW types/2/service/sla");
        RegionPack pack = RegionPack.fromFiles(files, SHOWN);
        assertThatThrownBy(() -> PROVIDERS.forEach(provider -> provider.open(pack)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("SIP")
                .hasMessageContaining("more than the term of 13");
    }

    @Test
    void a_word_that_is_misspelt_is_told_where_it_stands_with_what_was_most_likely_meant() {
        Map<String, String> files = bandung(text ->
                text.replaceFirst("\"sla\": \"INSP7\"", "\"sal\": \"INSP7\"").replaceFirst("\"DPU\"", "\"dpu\""));
        assertThat(told(files))
                .containsExactly(
                        "WRONG_VALUE types/0/unit", "UNKNOWN_KEY types/0/service/sal", "MISSING_KEY types/0/service");
    }

    /** {@code -Dpendopo.rewrite=true} writes it anew. */
    @Test
    void the_schema_that_is_shipped_is_current() throws IOException {
        String text = PRETTY.writeValueAsString(PRETTY.readTree(schemaText())) + "\n";
        if (!System.getProperty("pendopo.rewrite", "").isEmpty()) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, text);
        }
        assertThat(Files.readString(SHIPPED).replace("\r\n", "\n")).isEqualTo(text.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.73", "36.03"})
    void the_pack_is_good_in_the_eyes_of_the_schema_too(String region) {
        assertThat(schema().validate(files(region).get("licensing.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_sees_a_bad_type() {
        String bad = String.valueOf(files("32.73").get("licensing.json"))
                .replaceFirst("\"mode\": \"ALWAYS\"", "\"mode\": \"OFTEN\"");
        assertThat(schema().validate(bad, InputFormat.JSON)).isNotEmpty();
    }

    private static String schemaText() {
        return String.valueOf(PackSchemas.of(policies()).get("licensing.json"));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
    }
}
