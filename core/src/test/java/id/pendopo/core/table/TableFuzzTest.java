package id.pendopo.core.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables come from other systems and from spreadsheets: whatever the file holds, each of its rows is read or told. */
class TableFuzzTest {
    @FuzzTest(maxDuration = "12s")
    void a_table_is_read_and_what_is_not_is_told(byte[] bytes) {
        TableFile table = TableFile.read("fuzz", bytes);
        long before = 0;
        for (TableRow row : table.rows()) {
            if (row.number() <= before || row.cells().stream().allMatch(String::isBlank)) {
                throw new AssertionError("rows are out of order, or nothing was taken for a row");
            }
            before = row.number();
        }
        if (!table.sha256().equals(TableFile.read("fuzz", bytes).sha256())) {
            throw new AssertionError("one file has two fingerprints");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (table.header().isEmpty()
                && table.findings().isEmpty()
                && !text.replaceAll("[\\s,;|\ufeff]", "").isEmpty()) {
            List<String> lines = text.lines().toList();
            throw new AssertionError("a file of " + lines.size() + " lines is lost without a word");
        }
    }
}
