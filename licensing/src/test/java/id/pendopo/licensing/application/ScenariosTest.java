package id.pendopo.licensing.application;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of applications, as officials write them. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("src/test/resources/packs")),
                Path.of("src/test/resources/packs/32.73/scenarios/permohonan.yaml"));
    }
}
