package id.pendopo.licensing.objection;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of licences in force and of objections, as officials write them: through a real office, from the application on. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("../examples/regions")),
                Path.of("src/test/resources/scenarios/izin-dan-keberatan.yaml"));
    }
}
