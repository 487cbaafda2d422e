package id.pendopo.core.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads records as RFC 4180 has them, by FastCSV. */
public final class CsvRecords {
    private CsvRecords() {}

    /**
     * Gives each record to the taker until it says no; an empty line is a record of one empty cell.
     *
     * @param mostCells of a record
     * @param mostChars of a cell
     * @return whether every record could be read: false where a quote is never closed or a record is over a limit
     * @throws IllegalStateException when FastCSV is not there, naming the artefact to add
     */
    public static boolean read(
            String text, char separator, int mostCells, int mostChars, Predicate<List<String>> taker) {
        FastCsv.require(CsvRecords.class.getClassLoader());
        return Reading.of(text, separator, mostCells, mostChars, taker);
    }

    /** Apart, so that the class above can be loaded without the library. */
    private static final class Reading {
        static boolean of(String text, char separator, int mostCells, int mostChars, Predicate<List<String>> taker) {
            CsvRecordHandler handler =
                    CsvRecordHandler.of(limits -> limits.maxFields(mostCells).maxFieldSize(mostChars));
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(handler, text)) {
                for (CsvRecord one : records) {
                    if (!taker.test(one.getFields())) {
                        return true;
                    }
                }
                return true;
            } catch (CsvParseException unreadable) {
                return false;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
