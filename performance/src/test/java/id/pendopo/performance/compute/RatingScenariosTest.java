package id.pendopo.performance.compute;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import id.pendopo.testkit.scenario.ScenarioTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings, old scores and distributions as officials write them, and what is told of those that cannot be computed. */
class RatingScenariosTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(PACKS), PACKS.resolve(Path.of("32.73", "scenarios", "penilaian.yaml")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "predikat | '{ results: GOOD, behaviour: AS_EXPECTED }' | given.results: 'GOOD' is none of",
                "predikat | '{ results: AS_EXPECTED }' | given.behaviour: is not given; give it",
                "oldScore | '{ year: 2022, half: FIRST, results: \"92\", behaviour: \"85\" }' | from 2022 there are no numbers",
                "oldScore | '{ year: 2020, half: FIRST, results: \"201\", behaviour: \"85\" }' | results: 201 is outside 0 to 200",
                "distribution | '{ rules: OFF, organisation: BAIK, heads: {}, smallestGroup: 0 }' | smallest group: 0 is below 1",
                "creditPoints | '{ predikat: BAIK, coefficient: \"0\" }' | coefficient: 0 is not above zero"
            })
    void what_cannot_be_computed_is_told(String compute, String given, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), """
                scenarios:
                  - scenario: one
                    compute: %s
                    given: %s
                    expect: { any: true }
                """.formatted(compute, given));
        ScenarioSuite suite = ScenarioSuite.load(file);
        assertThat(suite.faults()).isEmpty();
        ScenarioResult result =
                ScenarioRunner.withPacks(PACKS).run(suite.scenarios().get(0));
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.toString().replace("''", "'")).contains(words));
    }
}
