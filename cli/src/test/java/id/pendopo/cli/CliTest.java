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
                .contains("bukan YAML");
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
        assertThat(said.err())
                .contains("bukan teks UTF-8")
                .contains(latin.toString())
                .doesNotContain("Malformed")
                .doesNotContain("java")
                .doesNotContain("\tat ");
        assertThat(said.err().lines()).hasSize(3);
    }

    /** A wrong date for a pause that cannot have been would look like any other date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--pause 2026-03-30..2026-03-12",
                "--pause 2026-03-08..2026-03-30",
                "--pause 2026-03-30..2026-04-01 --pause 2026-03-12..2026-03-16",
                "--pause 2026-03-12..2026-03-30 --pause 2026-03-27..2026-04-01"
            })
    void a_pause_that_cannot_have_been_gives_no_date(String pauses) {
        Said said = Said.by(("deadline --from 2026-03-09 --term 7wd --explain " + pauses).split(" ", -1));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("Kesalahan: ini bukan masa jeda").contains("  pada: --pause ");
        assertThat(said.err().lines()).hasSize(3);
    }

    @Test
    void a_pause_may_begin_on_day_zero_and_on_the_day_another_ends() {
        assertThat(Said.by(("deadline --from 2026-03-09 --term 7wd --pause 2026-03-09..2026-03-10"
                                + " --pause 2026-03-10..2026-03-11")
                        .split(" ", -1)))
                .satisfies(said -> assertThat(said.code()).as(said.err()).isZero());
    }

    /** Whoever copies the date must see that days of its calendar were invented. */
    @Test
    void a_deadline_by_an_invented_calendar_says_so_with_every_answer() {
        String line = "deadline --from 2027-01-04 --term 5wd --historic --illustration --region " + BANDUNG;
        for (String explain : new String[] {"", " --explain"}) {
            Said said = Said.by((line + explain).split(" ", -1));
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).startsWith("CONTOH: paket daerah ini memuat nilai rekaan");
            assertThat(said.lastLine()).isEqualTo("2027-01-11");
        }
        assertThat(Said.by("deadline", "--from", "2026-03-13", "--term", "5wd").out())
                .doesNotContain("CONTOH");
    }

    /** The words of the tools below must not come through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing|tidak dikenal|nothing",
                "deadline --term 5wd|yang wajib belum ada|--from DATE",
                "deadline --from|yang wajib belum ada|--from",
                "lint|yang wajib belum ada|PACK",
                "lint a b|tidak dikenal|b",
                "deadline --from 2026-01-05 --term 5wd --loud|tidak dikenal|--loud",
                "deadline --from 2026-01-05 --from 2026-01-06 --term 5wd|lebih dari sekali|--from",
                "chart grants/proposal --region a --format picture|pilih salah satu dari mermaid, table, json|--format",
                "audit export case-1 --region a --out b --purpose LOOKING"
                        + "|pilih salah satu dari IDENTITY, CONTACT, DOMICILE, PAYMENT|--purpose",
                "--lang fr lint a|pilih salah satu dari id, en|fr"
            })
    void a_misuse_is_told_in_indonesian_with_the_name_of_what_is_wrong(String line) {
        String[] parts = line.split("\\|", -1);
        Said said = Said.by(parts[0].split(" ", -1));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(parts[1])
                .contains(parts[2])
                .doesNotContainIgnoringCase("missing")
                .doesNotContainIgnoringCase("unmatched")
                .doesNotContainIgnoringCase("unknown")
                .doesNotContainIgnoringCase("invalid")
                .doesNotContainIgnoringCase("expected")
                .doesNotContainIgnoringCase("should");
    }

    @Test
    void a_pack_refused_for_its_illustrations_says_how_to_show_it_all_the_same() {
        String line = "deadline --from 2026-01-05 --term 5wd --historic --region " + BANDUNG;
        assertThat(Said.by(line.split(" ", -1)).err())
                .contains("nilai contoh (ILLUSTRATION) dengan nama daerah")
                .contains("perbaikan: tambahkan --illustration untuk peragaan")
                .doesNotContain("invented");
        assertThat(Said.by((line + " --lang en").split(" ", -1)).err())
                .contains("an invented value (ILLUSTRATION) under a region's name")
                .contains("mend: add --illustration to show it as an example");
        Said lint = Said.by("lint", BANDUNG);
        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).contains("tambahkan --illustration untuk peragaan");
    }

    @Test
    void an_illustration_may_be_linted_as_what_it_is() {
        Said said = Said.by("lint", "--illustration", BANDUNG);
        assertThat(said.code()).as(said.out() + said.err()).isZero();
    }

    @Test
    void scenarios_tell_of_their_packs_in_either_language() throws IOException {
        String act =
                "procedure: grants/proposal\nsteps: [{ at: 2025-06-02T09:00:00+07:00, expect: { stage: none } }]\n";
        Path absent = file("absent.yaml", "scenario: a\nregion: '99.99'\n" + act);
        assertThat(Said.by("scenarios", absent.toString()).out())
                .contains("tidak ada paket '99.99'")
                .doesNotContain("there is no pack");
        assertThat(Said.by("--lang=en", "scenarios", absent.toString()).out()).contains("there is no pack '99.99'");
        Path refused = file("refused.yaml", "scenario: a\nregion: '32.73'\n" + act);
        assertThat(Said.by("scenarios", "--packs", "../examples/regions", refused.toString())
                        .out())
                .contains("paket daerah ditolak")
                .contains("tambahkan 'illustration: true'")
                .doesNotContain("refused,")
                .doesNotContain("a pack that opens");
    }

    /** What officials copy from the page must work as it stands there. */
    @Test
    void the_file_in_the_page_on_scenarios_passes() throws IOException {
        String page = Files.readString(Path.of("../docs/scenarios.md"));
        int begins = page.indexOf("```yaml\n") + "```yaml\n".length();
        Path copied = file("page.yaml", page.substring(begins, page.indexOf("```", begins)));
        Said said = Said.by("scenarios", "--packs", "../examples/regions", copied.toString());
        assertThat(said.lastLine()).as(said.out()).isEqualTo("3 passed, 0 failed");
    }

    @Test
    void a_chart_is_written_in_words_and_not_in_codes() {
        Said table = Said.by("chart", "grants/proposal", "--region", BANDUNG, "--historic", "--format", "table");
        assertThat(table.out()).contains(" hanya sesudah ").doesNotContain("only after");
        Said mermaid = Said.by("chart", "grants/proposal", "--region", BANDUNG, "--historic");
        assertThat(mermaid.out()).contains("state \"Semua tahap terbuka");
        assertThat(mermaid.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
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
