package id.pendopo.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, a table is read or its faults are told; nothing is thrown and nothing is without a limit. */
class TableFileTest {
    private static TableFile read(String text) {
        return TableFile.read("t", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(TableFile file) {
        return file.findings().stream()
                .map(RowFinding::finding)
                .map(Finding::code)
                .toList();
    }

    @Test
    void the_mark_at_the_start_is_no_text_and_blank_rows_keep_their_numbers() {
        TableFile file = read("\ufeff\n;\na;b\r\n\r\n1;\"zwei\r\nZeilen\"\n");
        assertThat(file.header()).containsExactly("a", "b");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).cells()).containsExactly("1", "zwei\r\nZeilen");
        assertThat(file.rows().get(0).number()).isEqualTo(5);
        assertThat(file.rows().get(0).toString()).isEqualTo("row 5");
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_file_at_its_row() {
        TableFile file = read("a,b\n1,2\n3,\"4\n5,6\n");
        assertThat(codes(file)).containsExactly("core.FILE_UNREADABLE");
        assertThat(file.findings().get(0).row()).isEqualTo(3);
        assertThat(file.findings().get(0).finding().found()).contains("3");
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void the_last_row_that_passes_and_the_first_that_does_not() {
        String row = "1,2\n";
        assertThat(codes(read("a,b\n" + row.repeat(TableFile.MAX_ROWS)))).isEmpty();
        TableFile over = read("a,b\n" + row.repeat(TableFile.MAX_ROWS + 1));
        assertThat(codes(over)).containsExactly("core.FILE_TOO_LARGE");
        assertThat(over.rows()).hasSize(TableFile.MAX_ROWS);
        assertThat(codes(read("a,b\n" + row.repeat(TableFile.MAX_ROWS + 2)))).containsExactly("core.FILE_TOO_LARGE");
    }

    @Test
    void columns_cells_and_bytes_have_limits() {
        assertThat(codes(read("a" + ",a".repeat(TableFile.MAX_COLUMNS - 1)))).isEmpty();
        assertThat(codes(read("a" + ",a".repeat(TableFile.MAX_COLUMNS)))).contains("core.FILE_UNREADABLE");
        assertThat(codes(read("a\n" + "x".repeat(TableFile.MAX_CELL)))).isEmpty();
        assertThat(codes(read("a\n" + "x".repeat(TableFile.MAX_CELL + 1)))).contains("core.FILE_UNREADABLE");
        // Two bytes for each sign: known by its first two, so that nobody reads twenty megabytes for this.
        byte[] most = new byte[TableFile.MAX_BYTES];
        most[0] = (byte) 0xff;
        most[1] = (byte) 0xfe;
        assertThat(codes(TableFile.read("t", most))).containsExactly("core.FILE_ENCODING");
        assertThat(codes(TableFile.read("t", new byte[TableFile.MAX_BYTES + 1])))
                .containsExactly("core.FILE_TOO_LARGE");
    }

    @Test
    void an_encoding_of_two_bytes_is_named_and_not_guessed() {
        TableFile file = TableFile.read("t", "a,b\n".getBytes(StandardCharsets.UTF_16));
        assertThat(codes(file)).containsExactly("core.FILE_ENCODING");
        assertThat(file.rows()).isEmpty();
    }

    @Property(tries = 300)
    void any_bytes_are_read_without_a_throw(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(200)];
        byte[] likely = "a,;\"\n\r\t'=-+@1.é\u202e".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(4) == 0 ? (byte) random.nextInt() : likely[random.nextInt(likely.length)];
        }
        TableFile file = TableFile.read("t", bytes);
        file.rows().forEach(row -> row.cells().forEach(cell -> Cells.fault(cell, 50)));
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void a_file_of_nothing_or_of_one_byte_is_told() {
        assertThat(codes(read(""))).containsExactly("core.FILE_EMPTY");
        assertThat(codes(read(" ,\n"))).containsExactly("core.FILE_EMPTY");
        assertThat(TableFile.read("t", new byte[] {(byte) 0xff}).header()).containsExactly("\ufffd");
        assertThat(read("a\n").name()).isEqualTo("t");
    }

    /** What stands in the heading most often parts it; of two as frequent a comma goes before a semicolon. */
    @Test
    void the_separator_is_read_from_the_heading() {
        assertThat(read("a;b;c,d\n").header()).containsExactly("a", "b", "c,d");
        assertThat(read("a,b;c\n").header()).containsExactly("a", "b;c");
        assertThat(read("\n-\na\tb\n").rows()).isNotEmpty();
    }

    private enum Heading {
        NAME,
        SUM
    }

    @Test
    void a_file_has_the_columns_of_its_heading_and_no_other() {
        TableColumns<Heading> columns = TableColumns.of(read("Name\nx\n"), Heading.class, Map.of(), Set.of());
        assertThat(columns.has(Heading.NAME)).isTrue();
        assertThat(columns.has(Heading.SUM)).isFalse();
    }

    @Test
    void a_remark_leaves_nothing_out_and_a_fault_does() {
        Faults faults = new Faults("t");
        faults.add(1, Finding.warn("core.FILE_EMPTY").at("rows"));
        faults.add(2, Finding.block("core.FILE_EMPTY").at("rows"));
        assertThat(faults.all()).extracting(RowFinding::isBlock).containsExactly(false, true);
    }

    @Test
    void a_blank_cell_is_nothing_to_calculate() {
        assertThat(Cells.fault(" ", 50)).isEmpty();
        assertThat(Cells.fault("", 50)).isEmpty();
    }
}
