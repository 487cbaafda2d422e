package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official lists of a year: names stand in the files, and nowhere else. */
class ListsCommandTest {
    @TempDir
    static Path offices;

    private static Path office = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void an_office_has_written() {
        office = OfficeFolders.of(offices, "tidak serupa dengan berkas lain").stream()
                .filter(one -> one.endsWith("case"))
                .findFirst()
                .orElseThrow();
    }

    private Said lists(String... more) {
        List<String> args = new ArrayList<>(
                List.of("lists", "--region", OfficeFolders.BANDUNG, "--illustration", "--year", "2026", "--out"));
        args.add(folder.resolve("out").toString());
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    @Test
    void every_official_list_lies_in_a_new_folder_with_the_word_that_it_is_not_public() throws IOException {
        Said said = lists("--from", office.toString(), "--lang=en");
        assertThat(said.code()).as(said.err() + said.out()).isZero();
        assertThat(said.out()).contains("OFFICIAL LISTS, NOT PUBLIC").contains("dnc-pbh-2026.csv  1");
        assertThat(said.lastLine()).contains("5 lists of the budget of 2026");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "bukan-untuk-umum.txt",
                            "dnc-pbh-2026.csv",
                            "dnc-pbbs-2026.csv",
                            "lampiran-hibah-2026.csv",
                            "lampiran-bansos-2026.csv",
                            "rekap-bansos-tidak-direncanakan-2026.csv");
        }
        assertThat(Files.readString(folder.resolve("out/bukan-untuk-umum.txt")))
                .contains("BUKAN UNTUK UMUM")
                .contains("NOT PUBLIC");
        assertThat(Files.readString(folder.resolve("out/dnc-pbh-2026.csv")))
                .startsWith("no,list,priority,recipient,address")
                .contains("Yayasan Contoh Lestari")
                .doesNotContain("3273014501900001");
        assertThat(said.out() + said.err()).doesNotContain("Yayasan").doesNotContain("Jalan");
    }

    @Test
    void nothing_is_overwritten_and_nothing_is_listed_without_the_personal_records() {
        String journal = office.resolve("journal.jsonl").toString();
        Said blind = lists("--journal", journal);
        assertThat(blind.code()).isEqualTo(2);
        assertThat(blind.err()).contains("--personal FILE");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(lists("--from", office.toString()).code()).isZero();
        Said again = lists("--from", office.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("folder ini sudah ada");
    }

    @Test
    void a_broken_journal_lists_nothing() throws IOException {
        Path broken = folder.resolve("broken.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(office.resolve("journal.jsonl")));
        lines.remove(3);
        Files.write(broken, lines);
        Said said = lists("--from", office.toString(), "--journal", broken.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("tidak ada daftar yang dibuat");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
