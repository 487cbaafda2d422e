package id.pendopo.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pendopo.core.office.EvidenceTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes tables as CSV (RFC 4180, lines ended by LF). */
final class Csv {
    /** What makes a spreadsheet take a cell for a formula, in the wide forms of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    static String of(EvidenceTable table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A text that a spreadsheet would calculate gets an apostrophe before it; a number stays one. */
    static String cell(Object value) {
        String text = String.valueOf(value);
        if (value instanceof Long || value instanceof Integer || text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        int seen = 0;
        while (seen < text.length() && (Character.isWhitespace(text.charAt(seen)) || text.charAt(seen) < ' ')) {
            seen++;
        }
        boolean formula = seen < text.length() && FORMULA.indexOf(text.charAt(seen)) >= 0;
        return formula || first == '\t' || first == '\r' ? "'" + text : text;
    }
}
