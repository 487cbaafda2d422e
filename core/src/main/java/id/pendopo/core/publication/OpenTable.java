package id.pendopo.core.publication;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.EvidenceTable;
import id.pendopo.core.region.RegionCode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table made to be read by people and machines (<i>tabel data</i>): columns with a key for machines and a label in both languages,
 * and rows of plain cells. Immutable.
 *
 * @param name of the file, without its ending: lower-case letters, digits and hyphens
 * @param title what it is
 * @param columns in order, no key twice
 * @param rows at most {@value #MAX_ROWS}, each with a cell for each column: a text, a whole number or a truth value; an empty text is
 *     nothing
 */
public record OpenTable(String name, Text title, List<Column> columns, List<List<Object>> rows) {
    /** The most rows; a spreadsheet opens no more. */
    public static final int MAX_ROWS = 1_000_000;

    /**
     * A column.
     *
     * @param key its name in JSON, the same in every language
     * @param label its head in CSV and on a page
     */
    public record Column(String key, Text label) {
        /** The column of this key, with its label in Indonesian and English. */
        public static Column of(String key, String id, String en) {
            return new Column(key, Text.of(id, en));
        }
    }

    /** @throws IllegalArgumentException if a row does not fit the columns, a key stands twice, or there are too many rows */
    public OpenTable {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new IllegalArgumentException(
                    "table: the name is not 1 to 80 lower-case letters, digits and hyphens; write recipients-2026");
        }
        columns = List.copyOf(columns);
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException(
                        "table %s: column %s stands twice; name it otherwise".formatted(name, column.key()));
            }
        }
        if (rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException(
                    "table %s: %d rows are outside 0 to %d; split it by year".formatted(name, rows.size(), MAX_ROWS));
        }
        List<List<Object>> plain = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s: a row has %d cells for %d columns".formatted(name, row.size(), columns.size()));
            }
            plain.add(row.stream().map(OpenTable::plain).toList());
        }
        rows = List.copyOf(plain);
    }

    private static Object plain(Object cell) {
        if (cell instanceof Optional<?> perhaps) {
            return perhaps.isPresent() ? plain(perhaps.get()) : "";
        }
        if (cell instanceof String || cell instanceof Long || cell instanceof Boolean) {
            return cell;
        }
        if (cell instanceof Integer number) {
            return (long) number;
        }
        if (cell instanceof Rupiah rupiah) {
            return rupiah.value();
        }
        if (cell instanceof RegionCode || cell instanceof LocalDate || cell instanceof Enum<?>) {
            return cell.toString();
        }
        if (cell instanceof Code code) {
            return code.value();
        }
        throw new IllegalArgumentException(
                "table: a cell is a %s; give a text, a whole number, an amount, a date or a code"
                        .formatted(cell.getClass().getSimpleName()));
    }

    /** The columns' heads in that language. */
    public List<String> header(Locale reader) {
        return columns.stream().map(column -> column.label().in(reader)).toList();
    }

    /**
     * As CSV, with heads in that language; see {@link Csv}.
     *
     * @throws IllegalStateException when FastCSV is not there
     */
    public String toCsv(Locale reader) {
        return Csv.text(header(reader), rows);
    }

    /** The same to this writer, which stays open. */
    public void writeCsv(Writer out, Locale reader) throws IOException {
        Csv.write(out, header(reader), rows.iterator());
    }

    /** The rows as a JSON list of objects by the columns' keys, one a line, without empty cells. */
    public String toJson() {
        return new EvidenceTable(name, columns.stream().map(Column::key).toList(), rows).toJson();
    }
}
