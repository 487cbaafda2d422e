package id.pendopo.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which heading of a file means which column, whoever wrote it. */
class TableColumnsTest {
    private enum Column {
        NAME,
        SUM_PAID,
        NOTE
    }

    private static final Map<Column, List<String>> NAMES =
            Map.of(Column.NAME, List.of("Nama", "Penerima"), Column.SUM_PAID, List.of("Jumlah (Rp)"));

    private static TableColumns<Column> columns(String text) {
        TableFile file = TableFile.read("t", text.getBytes(StandardCharsets.UTF_8));
        return TableColumns.of(file, Column.class, NAMES, Set.of(Column.NAME, Column.NOTE));
    }

    private static List<String> told(TableColumns<Column> columns) {
        return columns.findings().stream()
                .map(RowFinding::finding)
                .map(finding -> finding.code() + " " + finding.where().orElse("") + " "
                        + finding.found().orElse("") + " " + finding.mend())
                .toList();
    }

    @Test
    void a_heading_is_known_by_any_of_its_names_however_it_is_written() {
        TableColumns<Column> columns = columns("PENERIMA;sum-paid;Note;lain\nBudi; 5 ;;x\n");
        assertThat(columns.findings()).isEmpty();
        assertThat(columns.ignored()).containsExactly("lain");
        TableRow row = new TableRow(2, List.of("Budi", " 5 ", " ", "x"));
        assertThat(columns.cell(row, Column.NAME)).contains("Budi");
        assertThat(columns.cell(row, Column.SUM_PAID)).contains("5");
        assertThat(columns.cell(row, Column.NOTE)).as("blank").isEmpty();
        assertThat(columns.has(Column.SUM_PAID)).isTrue();
        assertThat(columns("jumlah rp;nama;note").cell(row, Column.SUM_PAID)).contains("Budi");
    }

    @Test
    void a_column_that_two_headings_claim_or_none_has_is_told_by_its_names() {
        assertThat(told(columns("Nama;Penerima;Note"))).containsExactly("core.FILE_COLUMN_TWICE name Penerima []");
        assertThat(told(columns("jumlah rp;x")))
                .containsExactly(
                        "core.FILE_COLUMN_MISSING name  [Nama / Penerima]", "core.FILE_COLUMN_MISSING note  [NOTE]");
        assertThat(columns("").findings())
                .as("an empty file is one fault, told by the file")
                .isEmpty();
    }

    /** Fewer cells are blanks; one more has most often shifted all after it. */
    @Test
    void a_row_may_be_narrower_than_the_heading_and_not_wider() {
        TableColumns<Column> columns = columns("nama;note");
        TableRow narrow = new TableRow(2, List.of("Budi"));
        assertThat(columns.cell(narrow, Column.NOTE)).isEmpty();
        assertThat(columns.cell(narrow, Column.SUM_PAID)).isEmpty();
        assertThat(columns.isTooWide(narrow)).isFalse();
        assertThat(columns.isTooWide(new TableRow(2, List.of("a", "b")))).isFalse();
        assertThat(columns.isTooWide(new TableRow(2, List.of("a", "b", "c")))).isTrue();
    }

    @Test
    void a_heading_that_nobody_knows_is_shown_short_and_without_what_nobody_sees() {
        assertThat(columns("nama;note;a\u202eb;???;" + "x".repeat(60) + ";" + "y".repeat(61))
                        .ignored())
                .containsExactly("a?b", "???", "x".repeat(60), "y".repeat(60) + "…");
    }

    @Test
    void faults_are_counted_and_leave_out_their_row_where_they_block() {
        Faults faults = new Faults("t");
        faults.add(1, Finding.warn("core.FILE_EMPTY").at("rows"));
        faults.add(2, Finding.block("core.FILE_EMPTY").at("rows"));
        assertThat(faults.count()).isEqualTo(2);
        assertThat(faults.isBad(1)).isFalse();
        assertThat(faults.isBad(2)).isTrue();
        Faults more = new Faults("u");
        more.addAll(faults.all());
        assertThat(more.isBad(2)).isTrue();
        assertThat(more.all()).extracting(RowFinding::table).containsOnly("t");
    }

    @Test
    void each_mend_has_words_of_its_own() {
        assertThat(Repair.values())
                .extracting(repair -> repair.label().en())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
