package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.publication.PublicFiles;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The worked examples of hibah, and what Kota Bandung and Kabupaten Musi Rawas would accept, as officials write them. For people each
 * scenario is a test; with {@code -Dpendopo.scenarios=files} each file is one, because opening packs and procedures for every scenario
 * anew would cost a mutation test most of its time.
 *
 * <p>Each run also proves that every decision comes out the same when it is made once more; and whatever way a case went, money or
 * goods, lapsed or returned, the rupiah of the case and the movements in the budget must be the same money.
 */
class ScenariosTest {
    private static final Path[] FOLDERS = {
        Path.of("src/test/resources/scenarios"),
        Path.of("../examples/regions/32.73/scenarios/hibah.yaml"),
        Path.of("../examples/regions/32.73/scenarios/bansos.yaml"),
        Path.of("../examples/regions/16.05/scenarios/hibah.yaml"),
        Path.of("../examples/regions/16.05/scenarios/bansos.yaml")
    };

    private static ScenarioRunner runner() {
        return ScenarioRunner.withPacks(Path.of("../examples/regions")).telling((id, store) -> {
            followTheMoney(id, store);
            PublicFiles.tellNobody(id, store);
        });
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return "files".equals(System.getProperty("pendopo.scenarios")) ? byFile() : ScenarioTests.in(runner(), FOLDERS);
    }

    private static Stream<DynamicNode> byFile() {
        ScenarioSuite suite = ScenarioSuite.load(FOLDERS);
        Set<Path> files = new LinkedHashSet<>();
        suite.scenarios().forEach(scenario -> files.add(scenario.path()));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    ScenarioRunner runner = runner();
                    for (Scenario scenario : suite.scenarios()) {
                        if (scenario.path().equals(file)) {
                            ScenarioResult result = runner.run(scenario);
                            assertThat(result.failures()).as(scenario.name()).isEmpty();
                        }
                    }
                }));
    }

    private static void followTheMoney(CaseId id, Store store) {
        List<JournalEntry> entries = CaseEvidence.in(store, id).orElseThrow().entries();
        if (!entries.get(0).procedure().equals(ProposalPolicy.PROCEDURE)) {
            // What an older application left has amounts that nobody vouches for, and no money of ours.
            return;
        }
        MoneyTrail trail = MoneyTrail.of(entries);
        assertThat(trail.differences()).isEmpty();
        MoneyTrail.Balance balance = trail.balance();
        assertThat(balance.spent().plus(balance.lapsed()).plus(balance.open()))
                .isGreaterThanOrEqualTo(balance.decreed());
        assertThat(balance.returned().plus(balance.outstanding())).isEqualTo(balance.refundable());
    }
}
