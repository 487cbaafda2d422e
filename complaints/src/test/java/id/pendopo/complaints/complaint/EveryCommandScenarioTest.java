package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command of the procedure is taken in some acceptance case, so that officials can read of each how it goes. */
class EveryCommandScenarioTest {
    private static final Path EXAMPLES = Path.of("../examples/regions");
    private static final List<Path> SCENARIOS = List.of(
            Path.of("src/test/resources/packs/32.73/scenarios"),
            EXAMPLES.resolve("32.73/scenarios/complaints.yaml"),
            EXAMPLES.resolve("21.72/scenarios/complaints.yaml"),
            EXAMPLES.resolve("91.71/scenarios/complaints.yaml"));

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryCommandScenarioTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_command_is_taken_in_some_scenario() {
        Set<String> taken = new TreeSet<>();
        for (Path scenarios : SCENARIOS) {
            // Each folder of packs by itself: a region's own pack must not stand in for that of the tests.
            Path packs = scenarios.startsWith(EXAMPLES) ? EXAMPLES : Path.of("src/test/resources/packs");
            List<ScenarioResult> results = ScenarioRunner.withPacks(packs)
                    .telling((id, store) ->
                            CaseEvidence.in(store, id).orElseThrow().entries().forEach(entry -> taken.add(entry.act())))
                    .run(ScenarioSuite.load(List.of(scenarios)));
            assertThat(results).isNotEmpty().allMatch(ScenarioResult::isPassed);
        }
        Set<String> all = leaves(ComplaintCommand.class)
                .map(type -> type.asSubclass(Command.class))
                .map(Command::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(taken);
        assertThat(all).as("no scenario takes these").isEmpty();
    }
}
