package id.pendopo.performance.compute;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Days, absence and printed tables as officials write them, and what is told of those that cannot be computed. */
class AttendanceScenariosTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.in(
                ScenarioRunner.withPacks(PACKS), PACKS.resolve(Path.of("32.73", "scenarios", "presensi.yaml")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attendance | '{ day: 2026-05-04, punches: [{ source: FINGER }] }' | given.punches.at: is not given",
                "attendance | '{ day: 2026-05-04, punches: [{ at: \"2026-05-04T07:00:00+07:00\", source: IRIS }] }' | 'IRIS' is none of",
                "deduction | '{ table: NONE_SUCH, on: 2026-05-04 }' | there is no printed table NONE_SUCH",
                "leavePay | '{ table: NONE_SUCH, absence: SICK, day: 1, on: 2026-05-04 }' | there is no printed table NONE_SUCH",
                "leave | '{ absence: HOLIDAY, first: 2026-05-04, last: 2026-05-04 }' | 'HOLIDAY' is none of"
            })
    void what_cannot_be_computed_is_told(String compute, String given, String words) throws IOException {
        assertThat(failure(compute, given, "    region: \"32.73\"\n    illustration: true\n"))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"attendance, '{ day: 2026-05-04 }'", "absence, '{ on: 2026-05-04 }'"})
    void without_a_region_there_are_no_hours(String compute, String given) throws IOException {
        assertThat(failure(compute, given, "")).contains("none is named");
    }

    private String failure(String compute, String given, String region) throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), """
                scenarios:
                  - scenario: one
                %s    compute: %s
                    given: %s
                    expect: { any: true }
                """.formatted(region, compute, given));
        ScenarioSuite suite = ScenarioSuite.load(file);
        assertThat(suite.faults()).isEmpty();
        return ScenarioRunner.withPacks(PACKS).run(suite.scenarios().get(0)).failures().stream()
                .map(failure -> failure.toString().replace("''", "'"))
                .findFirst()
                .orElse("");
    }
}
