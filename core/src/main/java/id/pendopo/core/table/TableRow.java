package id.pendopo.core.table;

import java.util.List;

/**
 * One row of a table that came as a file (<i>baris</i>). It prints its number alone, since its cells may be about persons.
 *
 * @param number as a spreadsheet shows it: the heading is row 1
 * @param cells as they stand there, nothing trimmed
 */
public record TableRow(long number, List<String> cells) {
    /** Copies what it is given. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
