package id.pendopo.licensing.business;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What came of reading a file about the classification (<i>pembacaan berkas KBLI</i>): all of it or nothing, since a list with a hole
 * would deny codes that exist. Reading needs FastCSV on the path.
 *
 * @param <T> a {@link KbliBook} or a {@link KbliMapping}
 * @param value what was read; empty when anything is wrong
 * @param findings what is wrong, row by row
 */
public record KbliReading<T>(Optional<T> value, List<RowFinding> findings) {
    /** Copies what it is given. */
    public KbliReading {
        findings = List.copyOf(findings);
    }

    /**
     * The list of an edition: columns {@code kode} and {@code judul}, lines of two to five digits; letters of sections are left out.
     *
     * @param whole whether it is the whole list
     */
    public static KbliReading<KbliBook> book(TableFile file, KbliEdition edition, boolean whole) {
        Rows rows = new Rows(file, KbliColumn.CODE, KbliColumn.TITLE);
        List<KbliTitle> titles = new ArrayList<>();
        rows.each((row, code, title) -> {
            if (code.matches("[A-Z]")) {
                return;
            }
            boolean known = code.matches("[0-9]{2,5}")
                    && KbliSection.of(edition, Integer.parseInt(code.substring(0, 2)))
                            .isPresent();
            if (!known || !rows.isNew(row, code)) {
                if (!known) {
                    rows.unknown(row, KbliColumn.CODE);
                }
            } else if (title.length() > KbliTitle.LIMIT) {
                rows.faults.add(
                        row.number(),
                        Finding.block("core.FILE_CELL_LONG")
                                .at(TableColumns.key(KbliColumn.TITLE))
                                .found(title.length())
                                .expected(Relation.AT_MOST, KbliTitle.LIMIT)
                                .mend(KbliTitle.LIMIT));
            } else {
                titles.add(new KbliTitle(code, title));
            }
        });
        return rows.whole(() -> new KbliBook(edition, whole, titles));
    }

    /** The table between two editions: columns {@code dari} and {@code ke}, five digits each, as many rows for a code as it has others. */
    public static KbliReading<KbliMapping> mapping(TableFile file, KbliEdition from, KbliEdition to) {
        Rows rows = new Rows(file, KbliColumn.FROM, KbliColumn.TO);
        List<KbliMapping.Pair> pairs = new ArrayList<>();
        rows.each((row, old, young) -> {
            if (!KbliCode.isWellFormed(old)) {
                rows.unknown(row, KbliColumn.FROM);
            } else if (!KbliCode.isWellFormed(young)) {
                rows.unknown(row, KbliColumn.TO);
            } else if (rows.isNew(row, old + "-" + young)) {
                pairs.add(new KbliMapping.Pair(old, young));
            }
        });
        return rows.whole(() -> new KbliMapping(from, to, pairs));
    }

    private interface Line {
        void read(TableRow row, String first, String second);
    }

    /** The rows of one file, of which two columns are needed. Not thread-safe. */
    private static final class Rows {
        private final TableFile file;
        private final KbliColumn first;
        private final KbliColumn second;
        private final TableColumns<KbliColumn> columns;
        private final Faults faults;
        private final Map<String, Long> seen = new HashMap<>();

        Rows(TableFile file, KbliColumn first, KbliColumn second) {
            this.file = file;
            this.first = first;
            this.second = second;
            this.columns = TableColumns.of(file, KbliColumn.class, KbliColumn.NAMES, Set.of(first, second));
            this.faults = new Faults(file.name());
            faults.addAll(file.findings());
            faults.addAll(columns.findings());
        }

        void each(Line line) {
            if (faults.count() > 0) {
                return;
            }
            for (TableRow row : file.rows()) {
                Optional<String> one = columns.cell(row, first);
                Optional<String> other = columns.cell(row, second);
                if (one.isEmpty() || other.isEmpty()) {
                    KbliColumn empty = one.isEmpty() ? first : second;
                    faults.add(
                            row.number(),
                            Finding.block("core.FILE_CELL_MISSING")
                                    .at(TableColumns.key(empty))
                                    .expected(Relation.PRESENT, empty));
                } else {
                    line.read(row, one.get(), other.get());
                }
            }
        }

        boolean isNew(TableRow row, String key) {
            Long before = seen.putIfAbsent(key, row.number());
            if (before != null) {
                faults.add(
                        row.number(),
                        Finding.block("core.FILE_ROW_TWICE")
                                .at("row")
                                .found(key)
                                .mend(before));
            }
            return before == null;
        }

        void unknown(TableRow row, KbliColumn column) {
            faults.add(
                    row.number(),
                    Finding.block("licensing.KBLI_UNKNOWN")
                            .at(TableColumns.key(column))
                            .source(LicensingLaw.KBLI));
        }

        <T> KbliReading<T> whole(Supplier<T> made) {
            if (faults.count() > 0) {
                return new KbliReading<>(Optional.empty(), faults.all());
            }
            try {
                return new KbliReading<>(Optional.of(made.get()), List.of());
            } catch (IllegalArgumentException refused) {
                faults.add(
                        0,
                        Finding.block("licensing.KBLI_LIST_BROKEN")
                                .at("rows")
                                .found(String.valueOf(refused.getMessage())));
                return new KbliReading<>(Optional.empty(), faults.all());
            }
        }
    }
}
