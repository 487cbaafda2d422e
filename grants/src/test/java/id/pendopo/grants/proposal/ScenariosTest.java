package id.pendopo.grants.proposal;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of hibah, and what Kota Bandung and Kabupaten Musi Rawas would accept, as officials write them. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("../examples/regions")),
                Path.of("src/test/resources/scenarios"),
                Path.of("../examples/regions/32.73/scenarios"),
                Path.of("../examples/regions/16.05/scenarios"));
    }
}
