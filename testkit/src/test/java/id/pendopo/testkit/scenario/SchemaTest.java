package id.pendopo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.testkit.internal.yaml.Node;
import id.pendopo.testkit.internal.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors check scenarios by the schema and the runner reads them by itself: the two must agree. */
class SchemaTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(ScenarioSuite.class.getResourceAsStream("scenario.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Stream<Path> files() throws IOException {
        // Every scenario of the repository, wherever a module or a region keeps its own.
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of(".."))) {
            walk.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> path.toString().contains("scenarios"))
                    .filter(path -> !path.toString().contains("target"))
                    .forEach(found::add);
        }
        return found.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_scenario_file_of_the_repository_passes_the_schema_and_the_reader(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Node document : YamlReader.read(Files.readString(file), (line, fault) -> faults.add(line + fault.en()))) {
            SCHEMA.validate(PlainJson.write(Objects.requireNonNull(document.plain())), InputFormat.JSON)
                    .forEach(error -> faults.add(error.toString()));
        }
        ScenarioSuite.load(file).faults().forEach(fault -> faults.add(fault.toString()));
        assertThat(faults).isEmpty();
    }

    @Test
    void there_are_scenarios_to_check() throws IOException {
        assertThat(files()).hasSizeGreaterThan(3);
    }

    static Stream<String> bad() {
        return BadScenarios.BOTH.stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_the_reader_refuses_the_schema_refuses(String yaml) {
        List<ScenarioFault> faults = BadScenarios.faults(yaml);
        assertThat(faults).as("reader").isNotEmpty();
        List<Node> documents = YamlReader.read(yaml, (line, fault) -> {});
        assertThat(documents.stream()
                        .flatMap(document -> SCHEMA
                                .validate(PlainJson.write(Objects.requireNonNull(document.plain())), InputFormat.JSON)
                                .stream()))
                .as("schema")
                .isNotEmpty();
    }
}
