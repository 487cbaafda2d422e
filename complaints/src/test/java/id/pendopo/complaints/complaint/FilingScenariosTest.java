package id.pendopo.complaints.complaint;

import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of how a report comes in, as officials write them. */
class FilingScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(Path.of("src/test/resources/packs")),
                Path.of("src/test/resources/packs/32.73/scenarios/batas-waktu.yaml"),
                Path.of("src/test/resources/packs/32.73/scenarios/penyampaian.yaml"),
                Path.of("src/test/resources/packs/32.73/scenarios/prioritas.yaml"),
                Path.of("src/test/resources/packs/32.04/scenarios/kanal-dan-jenjang.yaml"));
    }
}
