package id.pendopo.performance.activity;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Daily activity as officials write it: through a real office, and its computations. */
class ActivityScenariosTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(PACKS), PACKS.resolve(Path.of("32.73", "scenarios", "aktivitas.yaml")));
    }
}
