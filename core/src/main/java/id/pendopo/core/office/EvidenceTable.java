package id.pendopo.core.office;

import id.pendopo.core.journal.CanonicalWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table made of a case's journal (<i>tabel bukti</i>), for those who read with a spreadsheet. A cell is a text, a whole number or
 * a truth value; an empty text is nothing. Texts stand as they were written: whoever writes them as CSV must keep a spreadsheet from
 * reading them as formulas.
 *
 * @param name of the file, without its ending
 * @param columns their names
 * @param rows each with a cell for each column
 */
public record EvidenceTable(String name, List<String> columns, List<List<Object>> rows) {
    /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
    public EvidenceTable {
        columns = List.copyOf(columns);
        List<List<Object>> copy = new ArrayList<>();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s: a row has %d cells for %d columns".formatted(name, row.size(), columns.size()));
            }
            copy.add(List.copyOf(row));
        }
        rows = List.copyOf(copy);
    }

    /** The rows as JSON objects without their empty cells, one a line. */
    public String toJson() {
        List<String> lines = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> object = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).equals("")) {
                    object.put(columns.get(i), row.get(i));
                }
            }
            lines.add(CanonicalWriter.treeToText(object));
        }
        return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
