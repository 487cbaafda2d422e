package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a budget and of an older application at the terminal: told row by row, and nothing written unless it is asked for. */
class TableCommandsTest {
    private static final String BANDUNG = "../examples/regions/32.73";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void tables() throws IOException {
        Files.writeString(
                folder.resolve("proposal.csv"),
                "id,user_id,name,address,judul,type_id,skpd_id,time_entry,current_stat\n"
                        + "1,7,Yayasan Contoh,Jalan Contoh,Judul contoh,1,3,2025-03-09 17:00:00,2\n"
                        + "2,7,Yayasan Contoh Dua,Jalan Contoh,Judul contoh,NULL,3,2025-03-09 17:00:00,2\n");
        Files.writeString(
                folder.resolve("proposal_dana.csv"),
                "proposal_id,sequence,description,amount\n1,1,Kursi contoh,5000000.00\n");
        Files.writeString(
                folder.resolve("apbd.csv"),
                "kode rekening;penerima;jumlah\n5.1.05.05.02.0001;Yayasan Contoh;5.000.000\n"
                        + "5.1.05.05.02.0001;Yayasan Contoh Dua;lima juta\n");
        Files.writeString(
                folder.resolve("geser.csv"),
                "kode rekening;penerima;jumlah\n5.1.5.05.02.0001;Yayasan Contoh;4.000.000\n"
                        + "5.1.05.05.03.0001;Yayasan Contoh Tiga;1.000.000\n");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_budget_file_is_told_row_by_row_and_added_up() {
        Said said = Said.by("budget", at("apbd.csv"), "--lang", "en");
        assertThat(said.code()).isEqualTo(Cli.FOUND);
        assertThat(said.out())
                .contains("apbd.csv, row 3: core.FILE_CELL_FORM", "5.1.05.05.02.0001  Rp5.000.000")
                .doesNotContain("lima");
        assertThat(said.lastLine()).isEqualTo("1 good rows add up to Rp5.000.000");
    }

    @Test
    void two_versions_of_a_budget_are_told_as_a_difference() {
        Said said = Said.by(
                "budget", at("geser.csv"), "--of", "PENJABARAN_CHANGE", "--before", at("geser.csv"), "--lang=en");
        assertThat(said.code()).as(said.err()).isEqualTo(Cli.OK);
        assertThat(said.out().strip()).isEqualTo("Accounts that stay: 2");
        Said changed = Said.by("budget", at("geser.csv"), "--before", at("apbd.csv"));
        assertThat(changed.out())
                .contains("5.1.05.05.02.0001  Rp5.000.000 -> Rp4.000.000", "5.1.05.05.03.0001  Rp0 -> Rp1.000.000")
                .contains("Rekening yang tetap: 0");
    }

    @Test
    void old_tables_are_reported_and_nothing_is_written() {
        Said said = Said.by("legacy", folder.toString(), "--region", BANDUNG, "--illustration", "--lang=en");
        assertThat(said.code()).as(said.err()).isEqualTo(Cli.FOUND);
        assertThat(said.out())
                .contains("proposal.csv, row 3: grants.LEGACY_QUARANTINED", "Snapshots: 1")
                .contains("Waits for its classification: 1")
                .doesNotContain("Yayasan");
        assertThat(folder.resolve("journal.jsonl")).doesNotExist();
    }

    @Test
    void snapshots_are_written_once_and_their_journal_verifies_and_recomputes() throws IOException {
        String[] write = {
            "legacy",
            folder.toString(),
            "--region",
            BANDUNG,
            "--illustration",
            "--out",
            at("out"),
            "--at",
            "2025-06-02T09:00:00+07:00"
        };
        assertThat(Said.by(write).code()).isEqualTo(Cli.FOUND);
        assertThat(Files.readAllLines(folder.resolve("out/journal.jsonl"))).hasSize(1);
        Said verified = Said.by("journal", "verify", at("out/journal.jsonl"));
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        Said again = Said.by("audit", "recompute", "--from", at("out"), "--region", BANDUNG);
        assertThat(again.code()).as(again.out() + again.err()).isZero();
        assertThat(Said.by(write).code()).isEqualTo(Cli.USAGE);
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(Said.by("legacy", folder.toString(), "--region", BANDUNG, "--illustration", "--out", at("o"))
                        .err())
                .contains("--at");
        assertThat(Said.by(
                                "legacy",
                                folder.toString(),
                                "--region",
                                BANDUNG,
                                "--illustration",
                                "--mapping",
                                at("apbd.csv"))
                        .err())
                .contains("docs/migration.md");
        assertThat(Said.by("budget", at("nicht.csv")).code()).isEqualTo(Cli.USAGE);
    }
}
