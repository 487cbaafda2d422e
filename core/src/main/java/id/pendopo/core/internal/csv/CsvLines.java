package id.pendopo.core.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes records as RFC 4180 has them, by FastCSV. */
public final class CsvLines implements Closeable {
    private final CsvWriter csv;

    private CsvLines(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Whoever closes it closes the writer too.
     *
     * @throws IllegalStateException when FastCSV is not there, naming the artefact to add
     */
    public static CsvLines to(Writer out) {
        FastCsv.require(CsvLines.class.getClassLoader());
        return new CsvLines(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out));
    }

    /** One record. */
    public void write(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
