package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.policy.PackSchemas;
import id.pendopo.grants.letter.LetterPolicy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema of {@code grants.json}, shipped with the module, made from its policies. */
class GrantsSchemaTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/pendopo/schema/grants.schema.json");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    static final Map<String, String> SCHEMAS = PackSchemas.of(List.of(ProposalPolicy.schema(), LetterPolicy.schema()));

    static Schema schema(String file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(String.valueOf(SCHEMAS.get(file)));
    }

    /** {@code -Dpendopo.rewrite=true} writes it anew. */
    @Test
    void what_is_shipped_is_current() throws IOException {
        String text = PRETTY.writeValueAsString(PRETTY.readTree(String.valueOf(SCHEMAS.get("grants.json")))) + "\n";
        if (!System.getProperty("pendopo.rewrite", "").isEmpty()) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, text);
        }
        assertThat(Files.readString(SHIPPED).replace("\r\n", "\n")).isEqualTo(text.replace("\r\n", "\n"));
    }

    /** Every pack that the examples have is good in the eyes of the schemas too. */
    @TestFactory
    List<DynamicTest> every_example_passes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (DirectoryStream<Path> regions = Files.newDirectoryStream(Bandung.FOLDER.resolveSibling(""))) {
            for (Path region : regions) {
                if (Files.exists(region.resolve("region.json"))) {
                    tests.add(DynamicTest.dynamicTest(region.getFileName().toString(), () -> passes(region)));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void passes(Path region) throws IOException {
        for (String file : SCHEMAS.keySet()) {
            if (Files.exists(region.resolve(file))) {
                assertThat(schema(file).validate(Files.readString(region.resolve(file)), InputFormat.JSON))
                        .as("%s of %s", file, region.getFileName())
                        .isEmpty();
            }
        }
    }
}
