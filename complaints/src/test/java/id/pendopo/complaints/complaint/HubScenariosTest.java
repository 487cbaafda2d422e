package id.pendopo.complaints.complaint;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What the national channel does beside us, and who must not decide, as officials write it. */
class HubScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("src/test/resources/packs")),
                Path.of("src/test/resources/packs/32.73/scenarios/kanal-nasional.yaml"));
    }
}
