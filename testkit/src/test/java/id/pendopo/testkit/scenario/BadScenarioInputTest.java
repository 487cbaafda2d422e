package id.pendopo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario files that somebody made ill on purpose: faults with their lines, in bounded time and memory. */
class BadScenarioInputTest {
    private static final String GOOD =
            "scenario: s\nregion: '32.73'\nprocedure: p\nsteps: [{ at: 2026-05-04T09:00:00+07:00, expect: { stage: A } }]\n";

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", "the file is empty"),
                Arguments.of("one byte", "[", "not YAML"),
                Arguments.of("NUL", "scenario: \u0000", "not YAML"),
                Arguments.of("deep brackets", "[".repeat(100_000), "levels"),
                Arguments.of("deep by aliases", deep(), "more than 64 levels"),
                Arguments.of("a billion laughs", laughs(), "more than 100000 values"),
                Arguments.of("aliases whose sizes overflow a number", overflow(), "more than 100000 values"),
                Arguments.of("many small documents", "--- a\n".repeat(150_000), "more than 100000 values"),
                Arguments.of("an alias of itself", "scenario: &a [*a]", "has no anchor"),
                Arguments.of("a Java class", "scenario: !!java.lang.ProcessBuilder [x]", "scenario"),
                Arguments.of("a merge of no map", "<<: 1", "<< takes a map"),
                Arguments.of("a key twice", "scenario: a\nscenario: b", "stands twice"),
                Arguments.of("an unknown key", GOOD + "colour: red", "colour"),
                Arguments.of("another type", "scenario: [a]", "scenario"),
                Arguments.of("31 June", GOOD.replace("2026-05-04", "2026-06-31"), "2026-06-31"),
                Arguments.of("29 February of a common year", GOOD.replace("2026-05-04", "2026-02-29"), "2026-02-29"),
                Arguments.of("the year 10000", GOOD.replace("2026-05-04", "10000-01-01"), "10000"),
                Arguments.of("an exponent without end", GOOD.replace("'32.73'", "1e999999999"), "more than 64 digits"),
                Arguments.of("an exponent beyond any number", GOOD.replace("'32.73'", "1e99999999999"), "digits"),
                Arguments.of("a number beyond 64 bits", GOOD.replace("'32.73'", "9".repeat(40)), "64 bits"),
                Arguments.of(
                        "a very long name",
                        GOOD.replace("scenario: s", "scenario: " + "s".repeat(500_000)),
                        "characters"),
                Arguments.of("too many steps", steps(), "1 to 500 steps"));
    }

    private static String deep() {
        StringBuilder text = new StringBuilder("x-0: &a0 [1]\n");
        for (int i = 1; i < 100; i++) {
            text.append("x-%d: &a%d [[[[[[[[*a%d]]]]]]]]\n".formatted(i, i, i - 1));
        }
        return text.append("scenarios: *a99\n").toString();
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("x-0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int i = 1; i < 10; i++) {
            text.append("x-%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("1]\n");
        }
        return text.append("scenarios: *a9\n").toString();
    }

    /** 42,950 times a hundred thousand is more than a number of 32 bits holds. */
    private static String overflow() {
        return "x-a: &a [" + "1,".repeat(99_000) + "1]\nscenarios: [" + "*a,".repeat(43_400) + "1]\n";
    }

    private static String steps() {
        String step = "{ at: 2026-05-04T09:00:00+07:00, settle: true }";
        return GOOD.replaceFirst("\\[\\{.*}]", "[" + (step + ",").repeat(500) + step + "]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void its_faults_are_told_with_their_lines(String what, String text, String expected) {
        List<ScenarioFault> faults = BadScenarios.faults(text);

        assertThat(faults).isNotEmpty().hasSizeLessThanOrEqualTo(Place.FAULTS_LIMIT);
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.in(Locale.ENGLISH)).contains(expected));
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.what().id()).isNotBlank().hasSizeLessThan(1_100);
            assertThat(fault.line()).isNotNegative();
        });
    }

    @Test
    void the_last_that_passes_does() {
        assertThat(BadScenarios.faults(GOOD)).isEmpty();
        assertThat(BadScenarios.faults(
                        "x-a: &a " + "[".repeat(60) + "]".repeat(60) + "\nx-b: *a\nscenarios: [{" + inline() + "}]"))
                .isEmpty();
    }

    private static String inline() {
        return "scenario: s, region: '32.73', procedure: p, steps: [{ at: 2026-05-04T09:00:00+07:00, expect: { stage: A } }]";
    }

    /** Four hundred thousand keys twice are as many faults; five hundred are kept. */
    @Test
    void faults_without_end_are_told_up_to_a_limit() {
        assertThat(BadScenarios.faults("a: 1\n".repeat(90_000))).hasSize(Place.FAULTS_LIMIT);
    }

    @Test
    void files_that_are_none_are_told() throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE9, '\n'});
        Files.write(folder.resolve("half.yaml"), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        Files.write(folder.resolve("large.yaml"), new byte[(int) ScenarioSuite.BYTES_LIMIT + 1]);
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createSymbolicLink(folder.resolve("circle.yaml"), folder.resolve("circle.yaml"));
        Files.writeString(folder.resolve("good.yaml"), GOOD, StandardCharsets.UTF_8);

        ScenarioSuite suite = ScenarioSuite.load(folder, folder.resolve("none.yaml"));

        assertThat(suite.scenarios()).hasSize(1);
        assertThat(suite.faults())
                .extracting(fault -> Path.of(fault.file()).getFileName().toString())
                .containsExactlyInAnyOrder("latin.yaml", "half.yaml", "large.yaml", "none.yaml");
    }
}
