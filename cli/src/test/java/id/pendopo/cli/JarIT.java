package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one jar that is handed out: everything must be in it, and nothing of it may talk beside the answer. */
class JarIT {
    @Test
    void the_jar_runs_scenarios_of_procedures_with_a_validator() throws IOException, InterruptedException {
        Said said = java(
                "scenarios",
                "../examples/regions/32.73/scenarios",
                "../testkit/src/test/resources/scenarios/terbilang.yaml");
        assertThat(said.out())
                .contains(" passed, 0 failed")
                .doesNotContain("SLF4J")
                .doesNotContain("INFO")
                .doesNotContain("Jakarta Validation");
        assertThat(said.code()).isZero();
    }

    @Test
    void the_jar_knows_its_procedures_and_its_version() throws IOException, InterruptedException {
        Said chart = java("chart", "grants/proposal", "--region", "../examples/regions/32.73", "--historic");
        assertThat(chart.out()).contains("stateDiagram-v2").contains("CONTOH");
        assertThat(java("--version").out()).doesNotContain("development");
    }

    @Test
    void a_mistake_ends_with_its_own_exit_code() throws IOException, InterruptedException {
        Said said = java("lint", "absent");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("Kesalahan:");
    }

    private static Said java(String... args) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/pendopo.jar"));
        line.addAll(List.of(args));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, "");
    }
}
