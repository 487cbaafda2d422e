package id.pendopo.complaints.compute;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked example E25: what a client of GeoReport v2 is told who brings a report. */
class Open311ScenariosTest {
    private static final Path PACKS = Path.of("src", "test", "resources", "packs");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(PACKS),
                PACKS.resolve("32.73").resolve("scenarios").resolve("e25-open311.yaml"));
    }
}
