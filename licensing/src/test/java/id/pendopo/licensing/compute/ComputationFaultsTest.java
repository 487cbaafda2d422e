package id.pendopo.licensing.compute;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.policy.Computation;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes a scenario that cannot be computed is told what to give. */
class ComputationFaultsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scale | '{ amount: 1 }' | region: none is named; name one, or give the values themselves",
                "scale | '{ amount: 1, by: ASSETS }' | 'given.by: ''ASSETS'' is none of [CAPITAL, TURNOVER, SIUP]'",
                "scale | '{ amount: 1, limits: { micro: 3, small: 2, medium: 1 } }' | do not rise from above zero",
                "kbli | '{ kbli: \"47111\", edition: 2015 }' | given.edition: there is no edition of 2015 here; give 2020 or 2025",
                "kbli | '{ edition: 2020 }' | given.kbli: is not given; give it",
                "risk | '{ kbli: \"47111\", on: 2026-01-01, rules: [] }' | given.edition: is not given; give it",
                "route | '{ place: \"32.73.01.1001\", issuance: CITY }' | region: none is named",
                "scale | '{ amount: 1, limits: { micro: 1, small: 2, medium: 3 }, colour: red }' | colour"
            })
    void what_cannot_be_computed_is_told(String compute, String given, String words) throws IOException {
        assertThat(run(compute, given).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString()).contains(words));
    }

    @Test
    void a_type_that_is_in_no_catalogue_is_told() throws IOException {
        assertThat(run(
                                "route",
                                "{ place: \"32.73.01.1001\", type: NONE_SUCH }",
                                "    region: \"32.73\"\n    illustration: true\n")
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString())
                        .contains("the catalogue of the region has no NONE_SUCH; name a type of it, or an issuance"));
    }

    @Test
    void every_computation_is_offered_under_its_name() {
        List<String> names = ServiceLoader.load(Computation.class).stream()
                .map(one -> one.get().name())
                .sorted()
                .toList();
        assertThat(names).containsExactly("draw", "fee", "kbli", "ossTerm", "risk", "route", "scale");
    }

    private ScenarioResult run(String compute, String given) throws IOException {
        return run(compute, given, "");
    }

    private ScenarioResult run(String compute, String given, String setting) throws IOException {
        // What is expected must be among the results of a computation that a fault does not keep from computing.
        Path file = Files.writeString(folder.resolve("one.yaml"), """
                scenarios:
                  - scenario: one
                %s    compute: %s
                    given: %s
                    expect: { %s }
                """.formatted(
                        setting, compute, given, compute.equals("scale") ? "scale: MICRO" : "valid: true"));
        ScenarioSuite suite = ScenarioSuite.load(file);
        assertThat(suite.faults()).isEmpty();
        return ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .run(suite.scenarios().get(0));
    }
}
