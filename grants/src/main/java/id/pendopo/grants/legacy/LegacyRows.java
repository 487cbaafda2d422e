package id.pendopo.grants.legacy;

import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One old table with its rows by the proposal they belong to; what a dump writes for NULL is blank. */
final class LegacyRows {
    private static final Set<String> NOTHING = Set.of("NULL", "\\N", "null");

    private final TableFile file;
    private final TableColumns<LegacyColumn> columns;
    private final Map<String, List<TableRow>> byKey = new HashMap<>();

    LegacyRows(TableFile file, Map<LegacyColumn, List<String>> names, Set<LegacyColumn> required, LegacyColumn key) {
        this.file = file;
        this.columns = TableColumns.of(file, LegacyColumn.class, names, required);
        if (columns.findings().isEmpty()) {
            for (TableRow row : file.rows()) {
                find(row, key)
                        .ifPresent(value -> byKey.computeIfAbsent(value, none -> new ArrayList<>())
                                .add(row));
            }
        }
    }

    TableFile file() {
        return file;
    }

    List<TableRow> all() {
        return columns.findings().isEmpty() ? file.rows() : List.of();
    }

    List<RowFinding> findings() {
        return columns.findings();
    }

    /** The rows of this key in the order of the file. */
    List<TableRow> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Optional<String> find(TableRow row, LegacyColumn column) {
        return columns.cell(row, column).filter(text -> !NOTHING.contains(text));
    }
}
