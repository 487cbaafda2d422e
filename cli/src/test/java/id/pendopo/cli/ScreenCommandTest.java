package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screening of a year over folders that offices left: exit code 1 where a finding would stop the approval. */
class ScreenCommandTest {
    private static final List<String> PERSONAL =
            List.of("3273014501900001", "0012345678901", "Yayasan Contoh Lestari", "Tetangga", "Jalan Contoh", "Ketua");

    @TempDir
    static Path offices;

    private static List<Path> alike = List.of();
    private static List<Path> unlike = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void offices_have_written() {
        unlike = OfficeFolders.of(offices.resolve("unlike"), "tidak serupa dengan berkas lain");
        alike = OfficeFolders.of(offices.resolve("alike"), "rekening yang sama pada dua ormas");
    }

    private Said screen(List<Path> from, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "screen", "--year", "2026", "--at", "2025-08-12", "--region", OfficeFolders.BANDUNG, "--illustration"));
        args.addAll(List.of("--out", folder.resolve("out").toString()));
        args.addAll(List.of(more));
        args.add("--from");
        from.forEach(one -> args.add(one.toString()));
        return Said.by(args.toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void one_account_of_two_recipients_stops_both_and_nobody_is_named() throws IOException {
        Said said = screen(alike, "--lang=en");
        assertThat(said.code()).as(said.err() + said.out()).isEqualTo(1);
        assertThat(said.out())
                .containsPattern("DUP_ACCOUNT +stops 2, wants an answer 0")
                .containsPattern("DUP_YEAR +stops 0, wants an answer 0")
                .contains("were not asked for")
                .contains("Holds invented values");
        assertThat(said.lastLine()).contains("3 tables, 2 cases screened, 2 findings stop");
        assertThat(written("penapisan-2026.csv")).contains("DUP_ACCOUNT,").contains(",2,0");
        assertThat(written("temuan-penapisan-2026.csv"))
                .contains("case,DUP_ACCOUNT,BLOCK")
                .contains("other");
        assertThat(written("pengecualian-penapisan-2026.csv")).startsWith("Case,");
        for (String personal : PERSONAL) {
            assertThat(said.out() + said.err() + written("penapisan-2026.csv") + written("temuan-penapisan-2026.csv"))
                    .doesNotContain(personal);
        }
    }

    @Test
    void cases_that_are_not_alike_end_well_and_the_day_is_the_last_of_the_year_where_none_is_named()
            throws IOException {
        Said said = screen(unlike);
        assertThat(said.code()).as(said.err() + said.out()).isZero();
        assertThat(said.lastLine()).contains("3 tabel, 2 perkara ditapis, 0 temuan menahan");
        Said nextYear = Said.by(
                "screen",
                "--year",
                "2027",
                "--region",
                OfficeFolders.BANDUNG,
                "--illustration",
                "--out",
                folder.resolve("next").toString(),
                "--from",
                unlike.get(0).toString());
        assertThat(nextYear.code()).isZero();
        assertThat(nextYear.lastLine()).contains("0 perkara ditapis");
    }

    @Test
    void what_cannot_be_screened_is_told_and_leaves_no_folder() throws IOException {
        Said twice = screen(List.of(alike.get(0), alike.get(0)));
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("perkara ini ada dalam dua folder");
        Said absent = screen(List.of(folder.resolve("absent")));
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("tidak ada").contains("absent");
        Path blind = Files.createDirectory(folder.resolve("blind"));
        Files.copy(alike.get(0).resolve("journal.jsonl"), blind.resolve("journal.jsonl"));
        Said without = screen(List.of(blind));
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("personal.jsonl").contains("tidak dapat dibandingkan");
        Path broken = Files.createDirectory(folder.resolve("broken"));
        List<String> lines = new ArrayList<>(Files.readAllLines(alike.get(0).resolve("journal.jsonl")));
        lines.remove(0);
        Files.write(broken.resolve("journal.jsonl"), lines);
        Files.copy(alike.get(0).resolve("personal.jsonl"), broken.resolve("personal.jsonl"));
        Said bad = screen(List.of(broken));
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("tidak ada yang ditapis");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_pack_of_another_region_is_the_wrong_one_and_nothing_is_overwritten() {
        Said other = Said.by(
                "screen",
                "--year",
                "2026",
                "--region",
                "../examples/regions/16.05",
                "--illustration",
                "--out",
                folder.resolve("out").toString(),
                "--from",
                alike.get(0).toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("jurnal ini milik daerah lain");
        assertThat(screen(unlike).code()).isZero();
        Said again = screen(unlike);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("folder ini sudah ada");
    }
}
