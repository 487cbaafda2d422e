package id.pendopo.complaints.complaint;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The office's own terms, families of reports and the acts that stand in no other acceptance case, as officials write them. */
class EveryActScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("src/test/resources/packs")),
                Path.of("src/test/resources/packs/32.73/scenarios/setiap-perbuatan.yaml"));
    }
}
