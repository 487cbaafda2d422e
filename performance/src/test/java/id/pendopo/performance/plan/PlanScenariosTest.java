package id.pendopo.performance.plan;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Plans as officials write them: through a real office, from draft to final. */
class PlanScenariosTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(PACKS), PACKS.resolve(Path.of("32.73", "scenarios", "skp.yaml")));
    }
}
