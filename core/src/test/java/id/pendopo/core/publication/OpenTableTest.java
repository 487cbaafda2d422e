package id.pendopo.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Tables for machines and for spreadsheets. */
class OpenTableTest {
    private static final Text TITLE = Text.of("Daftar contoh", "Sample list");
    private static final List<OpenTable.Column> COLUMNS = List.of(
            OpenTable.Column.of("name", "nama", "name"), OpenTable.Column.of("amount", "jumlah (Rp)", "amount (Rp)"));

    private static OpenTable table(List<List<Object>> rows) {
        return new OpenTable("sample", TITLE, COLUMNS, rows);
    }

    @Test
    void a_table_is_written_with_heads_in_the_reader_s_language_and_lines_ended_as_the_rfc_says() {
        OpenTable table = table(List.of(List.of("Yayasan \"Contoh\", Bandung", Rupiah.of(50_000_000))));
        assertThat(table.toCsv(Locale.ROOT))
                .isEqualTo("nama,jumlah (Rp)\r\n\"Yayasan \"\"Contoh\"\", Bandung\",50000000\r\n");
        assertThat(table.toCsv(Locale.ENGLISH)).startsWith("name,amount (Rp)\r\n");
        assertThat(table.toJson())
                .isEqualTo("[\n{\"amount\":50000000,\"name\":\"Yayasan \\\"Contoh\\\", Bandung\"}\n]\n");
    }

    @Test
    void cells_are_texts_numbers_amounts_days_codes_places_or_nothing() {
        OpenTable table = table(List.of(
                List.of(Optional.empty(), 7),
                List.of(Optional.of(LocalDate.of(2026, 2, 10)), true),
                List.of(RegionCode.parse("32.73.01.1001"), Code.of("DINSOS"))));
        assertThat(table.rows())
                .containsExactly(List.of("", 7L), List.of("2026-02-10", true), List.of("32.73.01.1001", "DINSOS"));
        assertThatThrownBy(() -> table(List.of(List.of("a", 1.5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
    }

    @Test
    void a_row_that_does_not_fit_and_a_name_that_is_no_file_name_are_refused() {
        assertThatThrownBy(() -> table(List.of(List.of("only one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table sample: a row has 1 cells for 2 columns");
        assertThatThrownBy(() -> new OpenTable("../x", TITLE, COLUMNS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recipients-2026");
        assertThatThrownBy(() -> new OpenTable("x", TITLE, List.of(COLUMNS.get(0), COLUMNS.get(0)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> Csv.text(List.of("a", "b"), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("csv: row 1 has 1 cells for 2 columns");
    }

    /** A spreadsheet calculates what begins like a formula, whoever typed it into a form. */
    @Test
    void cells_that_a_spreadsheet_would_calculate_are_kept_from_it() {
        for (String bad : List.of(
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\uff1d1",
                "-1 OR 1",
                "\n@x",
                "\nx",
                "=HYPERLINK(\"x\")")) {
            assertThat(Csv.cell(bad)).as(bad).isEqualTo("'" + bad);
        }
        for (Object good : List.of("a=1", "Rp1.000", "2026-01-01", "", "32.73/2026", 5L, -5L, true)) {
            assertThat(Csv.cell(good)).isEqualTo(String.valueOf(good));
        }
    }

    @Test
    void the_writer_stays_open_for_whoever_gave_it() throws IOException {
        StringWriter out = new StringWriter();
        table(List.of()).writeCsv(out, Locale.ROOT);
        out.write("after");
        assertThat(out.toString()).isEqualTo("nama,jumlah (Rp)\r\nafter");
    }

    /** Whatever stands in a cell, a reader of RFC 4180 reads the same cells again. */
    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll @Size(min = 2, max = 2) List<String> cells) {
        String csv = table(List.of(List.copyOf(cells))).toCsv(Locale.ROOT);
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(records).hasSize(2);
        assertThat(records.get(1).getFields())
                .isEqualTo(cells.stream().map(Csv::cell).toList());
    }

    @Test
    void a_column_has_a_key_and_a_label_in_both_languages() {
        assertThat(OpenTable.Column.of("name", "nama", "name"))
                .isEqualTo(new OpenTable.Column("name", Text.of("nama", "name")));
    }

    /** The writer is the caller's: it stays open, and what was written does not wait in it. */
    @Test
    void what_is_written_is_handed_on_at_once() throws IOException {
        StringWriter out = new StringWriter();
        Writer waiting = new BufferedWriter(out, 100_000);
        table(List.of()).writeCsv(waiting, Locale.ROOT);
        assertThat(out.toString()).isNotEmpty();
        waiting.write("more");
        waiting.flush();
        assertThat(out.toString()).endsWith("more");
    }

    @Test
    void a_million_rows_are_a_table() {
        OpenTable largest = new OpenTable(
                "largest",
                Text.of("a", "a"),
                List.of(OpenTable.Column.of("a", "a", "a")),
                Collections.nCopies(OpenTable.MAX_ROWS, List.of("x")));
        assertThat(largest.rows()).hasSize(OpenTable.MAX_ROWS);
    }
}
