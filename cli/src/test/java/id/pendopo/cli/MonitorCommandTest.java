package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leader's assistant asks for the figures of a month and gets tables, without a program. */
class MonitorCommandTest {
    @TempDir
    private Path there = Path.of("");

    private Said run(String first, String last, Path out) {
        List<Path> folders =
                OfficeFolders.of(there.resolve("offices-" + out.getFileName()), "tidak serupa dengan berkas lain");
        return Said.by(
                "monitor",
                "--from",
                folders.get(0).toString(),
                folders.get(1).toString(),
                "--region",
                OfficeFolders.BANDUNG,
                "--illustration",
                "--first",
                first,
                "--last",
                last,
                "--out",
                out.toString());
    }

    @Test
    void figures_are_written_as_csv_and_json_and_name_no_case() throws IOException {
        Path out = there.resolve("figures");
        Said said = run("2025-01-01", "2025-12-31", out);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(Cli.OK);
        String figures = Files.readString(out.resolve("figures.csv"));
        assertThat(figures).contains("opened,grants/proposal,32.73,,,2025-01-01,2026-01-01,COUNT,2,");
        assertThat(Files.readString(out.resolve("figures.json"))).contains("\"code\":\"rate.RETURN\"");
        // Two are too few to be told to everybody.
        assertThat(Files.readString(out.resolve("public-grants-proposal-kecamatan.csv")))
                .doesNotContain("opened");
        try (Stream<Path> cases = Files.list(there.resolve("offices-figures"))) {
            cases.forEach(folder -> assertThat(figures).doesNotContain(String.valueOf(folder.getFileName())));
        }
    }

    @Test
    void a_period_that_is_none_is_told() {
        Said said = run("2025-02-01", "2025-01-31", there.resolve("none"));
        assertThat(said.code()).isNotEqualTo(Cli.OK);
        assertThat(said.err()).contains("--first");
    }

    @Test
    void a_journal_that_was_changed_or_is_of_another_region_is_not_counted() throws IOException {
        Path office = OfficeFolders.of(there.resolve("offices"), "tidak serupa dengan berkas lain")
                .get(0);
        assertThat(of(office, "../examples/regions/16.05").err()).contains("milik daerah lain");
        Path journal = office.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(1, lines.size()));
        Said said = of(office, OfficeFolders.BANDUNG);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("tidak ada yang dihitung").contains("Baris 1: ");
        assertThat(there.resolve("out")).doesNotExist();
    }

    private Said of(Path office, String region) {
        return Said.by(
                "monitor",
                "--from",
                office.toString(),
                "--region",
                region,
                "--illustration",
                "--first=2025-01-01",
                "--last=2025-12-31",
                "--out",
                there.resolve("out").toString());
    }
}
