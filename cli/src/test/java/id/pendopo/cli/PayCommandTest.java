package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody may compute a slip again from what went in. */
class PayCommandTest {
    private static final Path MONTHS = Path.of("src/test/resources/pay/months.jsonl");
    private static final String BANDUNG = "../examples/regions/32.73";

    @TempDir
    Path scratch;

    private static Said explain(Path file, String... more) {
        List<String> words =
                new ArrayList<>(List.of("pay", "explain", file.toString(), "--region", BANDUNG, "--lang=en"));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    @Test
    void every_line_says_what_went_in_how_it_was_rounded_and_what_it_rests_on() {
        Said said = explain(MONTHS, "--illustration", "--employee=p02");
        assertThat(said.code()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("ILLUSTRATION")
                .contains("Addition for acting")
                .contains("allowance of the position acted in")
                .contains("rounded down")
                .contains("Perpres 82/2018")
                .doesNotContain("Employee key : p12");
    }

    /** Who reached less than half of his minutes gets nothing in Bandung's reading, and the slip says by which line. */
    @Test
    void an_achievement_below_the_floor_is_a_line_of_its_own() {
        Said said = explain(MONTHS, "--illustration", "--employee=p12");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Achieved less than the least").contains("Received");
    }

    @Test
    void an_invented_value_computes_nothing_unless_that_is_wanted() {
        assertThat(explain(MONTHS).code()).isNotZero();
    }

    @Test
    void a_month_that_cannot_be_is_refused_with_its_reasons() throws IOException {
        Path wrong = scratch.resolve("wrong.jsonl");
        String second = Files.readAllLines(MONTHS).get(1);
        Files.writeString(wrong, second.replace("\"workdays\":22", "\"workdays\":-1") + "\n");
        Said said = explain(wrong, "--illustration");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("p12, 2026-09: cannot be computed").contains("performance.");
    }

    @Test
    void a_line_that_is_no_month_is_named_by_its_number_and_part_and_not_repeated() throws IOException {
        Path wrong = scratch.resolve("wrong.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(MONTHS));
        lines.set(1, lines.get(1).replace("\"golongan\":\"II_A\"", "\"golongan\":\"RAHASIA\""));
        Files.write(wrong, lines);
        Said said = explain(wrong, "--illustration");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("wrong.jsonl:2").contains("golongan").doesNotContain("RAHASIA");
    }

    @Test
    void an_employee_who_is_not_there_is_told() {
        Said said = explain(MONTHS, "--illustration", "--employee=p99");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no such month").contains("p99");
    }
}
