package id.pendopo.performance.pay;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked computations, as officials write them. */
class PayScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("src/test/resources/packs")),
                Path.of("src/test/resources/packs/16.73/scenarios/pembayaran.yaml"));
    }
}
