package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials use the commands as they are: each answer must be readable, and each mistake must say how to mend it. */
class CliTest {
    private static final String BANDUNG = "../examples/regions/32.73";
    private static final String GOOD =
            "scenario: a\ncompute: words\ngiven: { rupiah: 1000 }\nexpect: { words: seribu rupiah }\n";

    @TempDir
    Path folder;

    @Test
    void scenarios_end_with_a_line_that_counts_them() throws IOException {
        Said said = Said.by("scenarios", file("good.yaml", GOOD).toString());
        assertThat(said.out()).isEqualTo("1 passed, 0 failed" + System.lineSeparator());
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_failing_scenario_is_told_and_counted_in_either_language() throws IOException {
        Path bad = file("bad.yaml", GOOD.replace("seribu", "satu ribu"));
        file("good.yaml", GOOD);
        Said indonesian = Said.by("scenarios", folder.toString());
        assertThat(indonesian.code()).isEqualTo(1);
        assertThat(indonesian.out())
                .contains(bad.toString())
                .contains("diharapkan: satu ribu rupiah")
                .contains("yang terjadi: seribu rupiah");
        assertThat(indonesian.lastLine()).isEqualTo("1 passed, 1 failed");
        Said english = Said.by("scenarios", "--lang", "en", folder.toString());
        assertThat(english.out()).contains("expected: satu ribu rupiah").contains("came: seribu rupiah");
    }

    /** A check that ran nothing must never look like one that passed. */
    @Test
    void no_scenario_at_all_is_a_failure() {
        Said said = Said.by("scenarios", folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lastLine()).isEqualTo("0 passed, 0 failed");
    }

    @Test
    void faults_in_the_writing_are_counted_as_failures() throws IOException {
        Said said = Said.by(
                "--lang=en",
                "scenarios",
                file("a.yaml", "scenario: a\ncompute: words\n").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("a.yaml:1 · a: the key 'given' is missing");
        assertThat(said.lastLine()).isEqualTo("0 passed, 2 failed");
        assertThat(Said.by("scenarios", file("b.yaml", "scenario: [").toString())
                        .out())
                .contains("not YAML");
    }

    @Test
    void progress_is_for_somebody_who_watches() throws IOException {
        Path good = file("good.yaml", GOOD);
        assertThat(Said.by(true, "scenarios", good.toString()).err()).contains("1/1");
        assertThat(Said.by(false, "scenarios", good.toString()).err()).isEmpty();
    }

    @Test
    void a_deadline_is_explained_day_by_day() {
        Said said = Said.by("deadline", "--from", "2026-03-13", "--term", "5wd", "--explain");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Senin, 16 Maret 2026: hari ke-1")
                .contains("Rabu, 18 Maret 2026: tidak dihitung, Cuti bersama Hari Suci Nyepi, SKB 3 Menteri");
        assertThat(said.lastLine()).isEqualTo("2026-03-27");
        assertThat(Said.by("deadline", "--from", "2026-03-13", "--term", "5wd", "--lang", "en")
                        .out())
                .contains("Last day: Friday, 27 March 2026");
    }

    @Test
    void a_pause_leaves_the_days_that_were_not_used() {
        Said said = Said.by(
                "deadline", "--from", "2026-03-09", "--term", "7wd", "--pause", "2026-03-12..2026-03-30", "--explain");
        assertThat(said.out()).contains("Dijeda sejak: Kamis, 12 Maret 2026").contains("hari ke-7");
        assertThat(said.lastLine()).isEqualTo("2026-04-06");
    }

    @Test
    void a_year_without_a_decree_is_no_guess() {
        Said said = Said.by("deadline", "--from", "2026-12-28", "--term", "9wd");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("kalender kerja tahun 2027 belum ada").contains("perbaikan:");
    }

    @Test
    void a_chart_of_invented_values_says_so() {
        for (String format : new String[] {"mermaid", "table"}) {
            Said said = Said.by("chart", "grants/proposal", "--region", BANDUNG, "--historic", "--format", format);
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("CONTOH").contains("nilai rekaan");
        }
        Said json = Said.by("chart", "grants/proposal", "--region", BANDUNG, "--historic", "--format", "json");
        assertThat(json.out()).contains("\"illustration\":true");
    }

    @Test
    void lint_tells_every_fault_of_a_pack() throws IOException {
        Files.writeString(folder.resolve("region.json"), "{ \"code\": \"32.73\", \"nam\": \"Kota Bandung\" }");
        Said said = Said.by("lint", folder.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("kesalahan   region.json")
                .contains("'nam'")
                .contains("'time'");
        assertThat(Said.by("--lang=en", "lint", folder.toString()).lastLine()).matches("\\d+ faults, \\d+ warnings");
    }

    @Test
    void lint_builds_every_procedure_of_a_good_pack() {
        Said said = Said.by("lint", BANDUNG, "--historic", "--illustration");
        assertThat(said.out()).contains("grants/proposal: baik");
        assertThat(said.code()).as(said.out()).isZero();
    }

    @Test
    void a_broken_journal_names_each_break_in_both_languages() throws IOException {
        Said said =
                Said.by("journal", "verify", file("j.jsonl", "{}\nnothing\n").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("Baris 2: baris bukan catatan jurnal")
                .contains("Line 2: the line is no journal entry");
        assertThat(Said.by("journal", "verify", file("e.jsonl", "").toString()).code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "scenarios",
                "scenarios absent.yaml",
                "lint",
                "lint absent",
                "lint pom.xml",
                "chart grants/proposal",
                "chart nobody --region ../examples/regions/32.73 --historic",
                "chart grants/proposal --region ../examples/regions/32.73 --historic --at 1990-01-01",
                "chart grants/proposal --region ../examples/regions/32.73 --format picture",
                "journal",
                "journal verify",
                "journal verify absent",
                "journal verify src",
                "deadline --from 2026-02-30 --term 5wd",
                "deadline --from 2026-02-20 --term 5",
                "deadline --from 2026-02-20 --term 5wd --pause 2026",
                "deadline --from 2026-02-20 --term 5wd --pause 2026-02-30..2026-03-01",
                "deadline --from 2026-02-20 --term 5wd --region pom.xml"
            })
    void a_mistake_gets_one_block_with_what_where_and_how_to_mend_it(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        Said said = Said.by(args);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines().toList()).hasSize(3);
        assertThat(said.err())
                .startsWith("Kesalahan: ")
                .contains("  pada: ")
                .contains("  perbaikan: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void bytes_that_are_no_text_are_told_without_a_stack() throws IOException {
        Path latin = folder.resolve("latin.jsonl");
        Files.write(latin, "café\n".getBytes(StandardCharsets.ISO_8859_1));
        Said said = Said.by("journal", "verify", latin.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("berkas tidak dapat dibaca").doesNotContain("\tat ");
    }

    @Test
    void help_and_version_speak_both_languages() {
        assertThat(Said.by("--help").out())
                .contains("Cara pakai:")
                .contains("Perintah:")
                .contains("Kode keluar:");
        assertThat(Said.by("--lang", "en", "--help").out()).contains("Usage:").contains("Exit codes:");
        for (String command : new String[] {"scenarios", "lint", "chart", "journal", "deadline"}) {
            Said said = Said.by(command, "--help", "--lang=en");
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("language of the output");
        }
        assertThat(Said.by("--version").out()).startsWith("pendopo ");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
