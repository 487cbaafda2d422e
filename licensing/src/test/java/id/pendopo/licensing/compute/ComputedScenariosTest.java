package id.pendopo.licensing.compute;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked examples on who does business, how large it is, how risky, and where an application belongs. */
class ComputedScenariosTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("../examples/regions")),
                SCENARIOS.resolve("pelaku-usaha.yaml"),
                SCENARIOS.resolve("jalur-dan-risiko.yaml"));
    }
}
