package id.pendopo.core.publication;

import id.pendopo.core.internal.csv.CsvLines;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/**
 * Writes tables as comma-separated values (<i>berkas CSV</i>) by RFC 4180, lines ended by CR and LF, without a byte order mark. A
 * spreadsheet must never calculate what a citizen wrote: a text that it would take for a formula gets an apostrophe before it.
 *
 * <p>Needs {@code de.siegmar:fastcsv} at run time, which an application adds itself.
 */
public final class Csv {
    /** What makes a spreadsheet take a cell for a formula, in the wide forms of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    /**
     * The table as one text.
     *
     * @param header the names of the columns
     * @param rows each with a cell for each column: texts, numbers or truth values
     * @throws IllegalStateException when FastCSV is not there
     */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        StringWriter out = new StringWriter();
        try {
            write(out, header, rows.iterator());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * The table to this writer, row by row, so that a long one needs no room; the writer stays open.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     * @throws IllegalStateException when FastCSV is not there
     */
    public static void write(Writer out, List<String> header, Iterator<? extends List<?>> rows) throws IOException {
        try (CsvLines csv = CsvLines.to(new LeftOpen(out))) {
            csv.write(header.stream().map(Csv::cell).toList());
            long number = 0;
            while (rows.hasNext()) {
                List<?> row = rows.next();
                number++;
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "csv: row %d has %d cells for %d columns".formatted(number, row.size(), header.size()));
                }
                csv.write(row.stream().map(Csv::cell).toList());
            }
        }
    }

    /** A text that a spreadsheet would calculate gets an apostrophe before it; a number stays one. */
    static String cell(Object value) {
        String text = String.valueOf(value);
        if (value instanceof Number || text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        int seen = 0;
        while (seen < text.length() && isUnseen(text.charAt(seen))) {
            seen++;
        }
        boolean formula = seen < text.length() && FORMULA.indexOf(text.charAt(seen)) >= 0;
        return formula || first == '\t' || first == '\r' || first == '\n' ? "'" + text : text;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == '\ufeff';
    }

    /** The caller's writer is the caller's to close. */
    private static final class LeftOpen extends Writer {
        private final Writer out;

        private LeftOpen(Writer out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.write(text, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
