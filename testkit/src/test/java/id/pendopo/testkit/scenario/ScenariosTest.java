package id.pendopo.testkit.scenario;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Core's own computations and an invented procedure, as the scenarios tell them. */
class ScenariosTest {
    static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    static final Path PACKS = Path.of("src/test/resources/packs");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(ScenarioRunner.withPacks(PACKS), SCENARIOS);
    }
}
