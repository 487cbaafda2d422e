package id.pendopo.core.internal.csv;

/** Whether the library that reads and writes CSV is there: an application brings it, and who forgot it reads its name. */
final class FastCsv {
    private static final String KNOWN_BY = "de.siegmar.fastcsv.reader.CsvReader";

    private FastCsv() {}

    /** @throws IllegalStateException when it is not there, naming the artefact to add */
    static void require(ClassLoader loader) {
        try {
            Class.forName(KNOWN_BY, false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            throw new IllegalStateException(
                    "csv: no FastCSV was found; add de.siegmar:fastcsv (4.4.0 or later)", absent);
        }
    }
}
