package id.pendopo.grants.budgetfile;

import static id.pendopo.grants.budgetfile.Files.FORMAT;
import static id.pendopo.grants.budgetfile.Files.at;
import static id.pendopo.grants.budgetfile.Files.codes;
import static id.pendopo.grants.budgetfile.Files.read;
import static id.pendopo.grants.budgetfile.Files.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.AccountCode.Chart;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.table.TableFile;
import id.pendopo.grants.proposal.BudgetVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk gets a file back with every bad row named, and nothing good in it is lost. */
class BudgetFileTest {
    private static final String ACCOUNT = "5.1.05.05.02.0001";

    @Test
    void rows_are_read_with_codes_in_their_full_form() {
        BudgetFile file = read(
                row("5.1.5.05.02.0001", "Yayasan Contoh Satu", "50.000.000"),
                row(ACCOUNT, "Yayasan Contoh Dua", "Rp25.000.000,00"));
        assertThat(codes(file)).isEmpty();
        assertThat(file.isClean()).isTrue();
        assertThat(file.total()).isEqualTo(Rupiah.of(75_000_000));
        assertThat(file.byAccount()).isEqualTo(Map.of(AccountCode.of(ACCOUNT), Rupiah.of(75_000_000)));
        assertThat(file.rows()).extracting(BudgetRow::number).containsExactly(2L, 3L);
        assertThat(file.rows().get(0).place().subActivity()).contains("1.06.05.2.02.0001");
    }

    /** The same digits mean goods to bodies in one list and bodies with SKT in another. */
    @Test
    void codes_of_two_lists_are_two_accounts_and_each_list_has_its_widths() {
        String heading = "kode_rekening,chart,nama penerima,jumlah";
        BudgetFile file = BudgetFile.read(
                Files.table(
                        heading,
                        "5.1.05.05.02.001,P90_2019,Yayasan Contoh Satu,1000000",
                        "5.1.05.05.02.0001,KEPMEN_5889,Yayasan Contoh Satu,2000000",
                        "5.1.05.05.002.00001,LATER,Yayasan Contoh Satu,4000000",
                        "5.1.05.05.02.001,KEPMEN_5889,Yayasan Contoh Dua,8000000",
                        "5.1.05.05.02.0001,P1999,Yayasan Contoh Dua,8000000"),
                FORMAT);
        assertThat(file.byAccount())
                .isEqualTo(Map.of(
                        AccountCode.of(ACCOUNT, Chart.P90_2019),
                        Rupiah.of(1_000_000),
                        AccountCode.of(ACCOUNT, Chart.KEPMEN_5889),
                        Rupiah.of(2_000_000),
                        AccountCode.of(ACCOUNT, Chart.LATER),
                        Rupiah.of(4_000_000)));
        assertThat(codes(file))
                .containsExactly(at(5, "grants.BUDGET_ACCOUNT_FORM", "account"), at(6, "core.FILE_CELL_FORM", "chart"));
    }

    @Test
    void headings_of_accounts_are_passed_over_and_the_sum_line_is_what_the_sender_states() {
        String heading = "Kode Rekening;Uraian;Penerima;Jumlah";
        BudgetFile file = BudgetFile.read(
                Files.table(
                        heading,
                        "5.1.05;Belanja Hibah;;75.000.000",
                        "5.1.05.05.02.0001;Hibah uang;Yayasan Contoh Satu;75.000.000",
                        ";JUMLAH;;75.000.000"),
                FORMAT);
        assertThat(codes(file)).containsExactly(at(2, "grants.BUDGET_HEADING_ROW", "account"));
        assertThat(file.isClean()).isTrue();
        assertThat(file.total()).isEqualTo(Rupiah.of(75_000_000));
        BudgetFile wrong = BudgetFile.read(
                Files.table(
                        heading,
                        "5.1.05.05.02.0001;Hibah uang;Yayasan Contoh Satu;75.000.000",
                        ";Total Belanja;;75.000.001"),
                FORMAT);
        assertThat(codes(wrong)).containsExactly(at(0, "grants.BUDGET_TOTAL_DIFFERS", "amount"));
        BudgetFile byUnit = BudgetFile.read(
                Files.table(
                        "Kode SKPD;Kode Rekening;Penerima;Jumlah",
                        "1.06.01;5.1.05.05.02.0001;Yayasan Contoh Satu;75.000.000",
                        "JUMLAH;;;75.000.001"),
                FORMAT);
        assertThat(codes(byUnit)).containsExactly(at(0, "grants.BUDGET_TOTAL_DIFFERS", "amount"));
        Finding finding = wrong.findings().get(0).finding();
        assertThat(finding.mend()).containsExactly("Rp1");
    }

    @Test
    void a_stated_total_is_held_against_the_good_rows() {
        String[] rows = {row(ACCOUNT, "Yayasan Contoh Satu", "10"), row(ACCOUNT, "Yayasan Contoh Dua", "x")};
        assertThat(codes(read(FORMAT.totalling(Rupiah.of(10)), rows)))
                .containsExactly(at(3, "core.FILE_CELL_FORM", "amount"));
        assertThat(codes(read(FORMAT.totalling(Rupiah.of(30)), rows)))
                .containsExactly(
                        at(0, "grants.BUDGET_TOTAL_DIFFERS", "amount"), at(3, "core.FILE_CELL_FORM", "amount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"50,000", "1.5", "12jt", "-5", "9007199254740992", "50.00", "1,234,567.00", "(500)", "0x10"})
    void an_amount_that_could_be_read_in_two_ways_is_not_read(String amount) {
        BudgetFile file = read(row(ACCOUNT, "Yayasan Contoh", "\"" + amount + "\""));
        assertThat(codes(file)).containsExactly(at(2, "core.FILE_CELL_FORM", "amount"));
        assertThat(file.rows()).isEmpty();
        assertThat(file.findings().get(0).finding().found().orElseThrow()).doesNotContain("1", "5", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "=SUM(A1:A3), core.FILE_CELL_FORMULA",
        "+62, core.FILE_CELL_FORMULA",
        "@nama, core.FILE_CELL_FORMULA",
        "-(5), core.FILE_CELL_FORMULA",
        "＝1+1, core.FILE_CELL_FORMULA",
    })
    void a_cell_that_a_spreadsheet_would_calculate_is_refused(String recipient, String code) {
        assertThat(codes(read(row(ACCOUNT, recipient, "1")))).containsExactly(at(2, code, "recipient"));
    }

    @Test
    void a_dash_before_words_is_a_dash_and_a_lone_dash_is_nothing() {
        BudgetFile file =
                read("-;-;-;-;" + ACCOUNT + ";-;-;-;- Bantuan kursi;5;-", "-;-;-;-;" + ACCOUNT + ";-;-;-;-;7;APBD");
        assertThat(codes(file)).isEmpty();
        assertThat(file.rows()).noneMatch(BudgetRow::isOfRecipient);
        assertThat(file.rows().get(0).description()).isPresent();
        assertThat(file.rows().get(1).description()).isEmpty();
    }

    @Test
    void hidden_and_broken_characters_and_long_cells_are_told_by_row_and_column() {
        byte[] good = (Files.HEADING + "\n" + row(ACCOUNT, "Yayasan Contoh", "1") + "\n"
                        + row(ACCOUNT, "Yayasan\u202e Contoh", "2") + "\n" + row(ACCOUNT, "Yayasan ", "3"))
                .getBytes(StandardCharsets.UTF_8);
        int last = new String(good, StandardCharsets.ISO_8859_1).lastIndexOf("Yayasan ") + 7;
        good[last] = (byte) 0xe9; // latin1 e acute in a UTF-8 file
        BudgetFile file = BudgetFile.read(TableFile.read("budget", good), FORMAT);
        assertThat(codes(file))
                .containsExactly(
                        at(3, "core.FILE_CELL_HIDDEN", "recipient"), at(4, "core.FILE_CELL_ENCODING", "recipient"));
        assertThat(file.findings().get(0).finding().found()).contains("U+202E");
        assertThat(file.rows()).hasSize(1);
        assertThat(codes(read(row(ACCOUNT, "A".repeat(200), "1")))).isEmpty();
        assertThat(codes(read(row(ACCOUNT, "A".repeat(201), "1"))))
                .containsExactly(at(2, "core.FILE_CELL_LONG", "recipient"));
    }

    /** Spaces, points and case make no other recipient. */
    @Test
    void the_same_line_twice_is_refused_and_named_with_the_first() {
        BudgetFile file = read(
                row(ACCOUNT, "Yayasan Contoh", "5"),
                row(ACCOUNT, "YAYASAN  CONTOH.", "5"),
                row(ACCOUNT, "Yayasan Contoh Lain", "5"));
        assertThat(codes(file)).containsExactly(at(3, "core.FILE_ROW_TWICE", "row"));
        assertThat(file.findings().get(0).finding().mend()).containsExactly("2");
        assertThat(file.uncertain()).containsExactly(AccountCode.of(ACCOUNT));
    }

    @Test
    void codes_are_nested_and_versions_are_not_mixed() {
        BudgetFile file = read(
                "1.06;1.06.05;1.06.06.2.02;1.06.06.2.02.01;" + ACCOUNT + ";;A;;;5;APBD",
                "1.06;1.06.05;1.06.05.2.02;1.06.05.2.03.01;" + ACCOUNT + ";;B;;;5;Murni",
                "1.06;1.06.05;1.06.05.2.02;1.06.05.2.02.01;" + ACCOUNT + ";;C;;;5;APBD Perubahan",
                "1.06;1.06.05;1.06.05.2.02;1.06.05.2.02.01;" + ACCOUNT + ";;D;;;5;Pergeseran ke-2",
                "1.06;1.06.05;1.06.05.2.02;1.06.05.2.02.01;" + ACCOUNT + ";;E;;;5;kapan-kapan",
                "1.06!;1.06.05;1.06.05.2.02;1.06.05.2.02.01;" + ACCOUNT + ";;F;;;5;");
        assertThat(codes(file))
                .containsExactly(
                        at(2, "grants.BUDGET_CODE_NESTING", "sub_activity"),
                        at(3, "grants.BUDGET_CODE_NESTING", "sub_activity"),
                        at(4, "grants.BUDGET_VERSION_OTHER", "version"),
                        at(5, "grants.BUDGET_VERSION_OTHER", "version"),
                        at(6, "core.FILE_CELL_FORM", "version"),
                        at(7, "core.FILE_CELL_FORM", "unit"));
        BudgetFormat shift = BudgetFormat.of(BudgetVersion.Kind.PENJABARAN_CHANGE, Chart.KEPMEN_5889);
        assertThat(codes(read(
                        shift, "1.06;1.06.05;1.06.05.2.02;1.06.05.2.02.01;" + ACCOUNT + ";;D;;;5;Pergeseran ke-2")))
                .isEmpty();
    }

    @Test
    void a_row_that_is_shifted_by_a_separator_is_refused_and_short_rows_end_in_blanks() {
        BudgetFile file = read(row(ACCOUNT, "Yayasan; Contoh", "5"), "1.06;;;;" + ACCOUNT + ";;Yayasan Contoh");
        assertThat(codes(file))
                .containsExactly(at(2, "core.FILE_ROW_WIDTH", "row"), at(3, "core.FILE_CELL_MISSING", "amount"));
    }

    @Test
    void columns_are_found_by_tolerant_names_and_unknown_ones_are_named() {
        BudgetFile file = BudgetFile.read(
                Files.table("KODE-AKUN|Nama Lembaga|Rencana Bayar|Catatan", ACCOUNT + "|Yayasan Contoh|5|apa saja"),
                FORMAT.naming(BudgetColumn.AMOUNT, "rencana_bayar"));
        assertThat(codes(file)).isEmpty();
        assertThat(file.total()).isEqualTo(Rupiah.of(5));
        assertThat(file.ignored()).containsExactly("Catatan");
    }

    @Test
    void a_heading_that_lacks_or_doubles_a_column_stops_the_file() {
        assertThat(codes(BudgetFile.read(Files.table("uraian,jumlah", "x,1"), FORMAT)))
                .containsExactly(at(1, "core.FILE_COLUMN_MISSING", "account"));
        assertThat(codes(BudgetFile.read(Files.table("rekening,jumlah,pagu", ACCOUNT + ",1,2"), FORMAT)))
                .containsExactly(at(1, "core.FILE_COLUMN_TWICE", "amount"));
        assertThat(codes(BudgetFile.read(Files.table(""), FORMAT))).containsExactly(at(0, "core.FILE_EMPTY", "rows"));
    }

    /** A recipient of social aid is a person: neither findings nor texts of the program tell his name or numbers. */
    @Test
    void nothing_of_a_cell_about_a_person_is_repeated() {
        BudgetFile file = read(
                row(ACCOUNT, "Warga\u200b Contoh", "1"),
                row("3273014501900001", "Warga Contoh", "3273014501900001x"),
                row(ACCOUNT, "Warga Contoh", "7"));
        String told = file.findings() + " " + file.rows() + " "
                + List.copyOf(file.byAccount().entrySet());
        assertThat(told).doesNotContainIgnoringCase("warga").doesNotContain("3273014501900001", "Jalan");
        assertThat(file.findings()).hasSize(3);
    }

    /** Whose the bad row is nobody knows, so it may be of any account. */
    @Test
    void a_row_without_its_account_leaves_every_account_open() {
        BudgetFile file = read(row(ACCOUNT, "Yayasan Contoh Satu", "5"), row("", "Yayasan Contoh Dua", "7"));
        assertThat(codes(file)).containsExactly(at(3, "core.FILE_CELL_MISSING", "account"));
        assertThat(file.uncertain()).containsExactly(AccountCode.of(ACCOUNT));
    }

    @Test
    void a_file_is_known_by_the_hash_of_its_bytes() {
        TableFile table = Files.table(Files.HEADING, row(ACCOUNT, "Yayasan Contoh", "5"));
        assertThat(BudgetFile.read(table, FORMAT).sha256()).hasSize(64).isEqualTo(table.sha256());
    }
}
