package id.pendopo.licensing.application;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who handles a file, what a fee comes to and how long OSS may take, as officials write it. */
class AssignmentScenariosTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("../examples/regions")),
                FOLDER.resolve("undian.yaml"),
                FOLDER.resolve("retribusi.yaml"),
                FOLDER.resolve("oss.yaml"));
    }
}
