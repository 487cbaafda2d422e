package id.pendopo.grants.legacy;

import id.pendopo.core.table.Faults;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The old tables of one folder, each with its rows by proposal. */
final class LegacySources {
    /** What a proposal's hash is over: everything about it but the account and the log. */
    private static final List<LegacyTable> HASHED = List.of(
            LegacyTable.PROPOSAL,
            LegacyTable.COST_PLAN,
            LegacyTable.CHECKLIST,
            LegacyTable.DECISION,
            LegacyTable.HISTORY,
            LegacyTable.REFUSAL,
            LegacyTable.REPORT);

    private static final Map<LegacyTable, Set<LegacyColumn>> REQUIRED = Map.of(
            LegacyTable.PROPOSAL, Set.of(LegacyColumn.ID, LegacyColumn.STAGE, LegacyColumn.TYPE_ID),
            LegacyTable.COST_PLAN, Set.of(LegacyColumn.PROPOSAL_ID, LegacyColumn.AMOUNT),
            LegacyTable.CHECKLIST, Set.of(LegacyColumn.PROPOSAL_ID, LegacyColumn.CHECKLIST_ID),
            LegacyTable.DECISION, Set.of(LegacyColumn.PROPOSAL_ID, LegacyColumn.FLOW_ID, LegacyColumn.ACTION),
            LegacyTable.HISTORY, Set.of(LegacyColumn.PROPOSAL_ID, LegacyColumn.FLOW_ID, LegacyColumn.ACTION),
            LegacyTable.REFUSAL, Set.of(LegacyColumn.PROPOSAL_ID),
            LegacyTable.REPORT, Set.of(LegacyColumn.PROPOSAL_ID),
            LegacyTable.ACCOUNT, Set.of(LegacyColumn.ID),
            LegacyTable.LOG, Set.of(LegacyColumn.ID, LegacyColumn.ACTION));

    private final Map<LegacyTable, LegacyRows> tables = new EnumMap<>(LegacyTable.class);
    private final LegacyMapping mapping;

    LegacySources(LegacyMapping mapping, Map<LegacyTable, TableFile> files, Faults faults) {
        this.mapping = mapping;
        files.forEach((table, file) -> {
            boolean byId = table == LegacyTable.PROPOSAL || table == LegacyTable.ACCOUNT || table == LegacyTable.LOG;
            LegacyRows rows = new LegacyRows(
                    file,
                    mapping.columns().getOrDefault(table, Map.of()),
                    REQUIRED.getOrDefault(table, Set.of()),
                    byId ? LegacyColumn.ID : LegacyColumn.PROPOSAL_ID);
            faults.addAll(file.findings());
            faults.addAll(rows.findings());
            tables.put(table, rows);
        });
    }

    Optional<LegacyRows> table(LegacyTable table) {
        return Optional.ofNullable(tables.get(table));
    }

    List<TableRow> rows(LegacyTable table, String id) {
        return table(table).map(rows -> rows.of(id)).orElse(List.of());
    }

    Optional<String> find(LegacyTable table, TableRow row, LegacyColumn column) {
        return table(table).flatMap(rows -> rows.find(row, column));
    }

    /** Checklist items of a proposal that have a row: the row is the tick, whatever stands in it. */
    Set<String> items(String id) {
        Set<String> items = new TreeSet<>();
        rows(LegacyTable.CHECKLIST, id)
                .forEach(row -> find(LegacyTable.CHECKLIST, row, LegacyColumn.CHECKLIST_ID)
                        .ifPresent(items::add));
        return items;
    }

    /** The row of a checklist item. */
    Optional<TableRow> item(String id, String item) {
        return rows(LegacyTable.CHECKLIST, id).stream()
                .filter(row -> find(LegacyTable.CHECKLIST, row, LegacyColumn.CHECKLIST_ID)
                        .map(item::equals)
                        .orElse(false))
                .findFirst();
    }

    /** The number of the role of an account. */
    Optional<String> roleOf(Optional<String> user) {
        return user.flatMap(id -> rows(LegacyTable.ACCOUNT, id).stream().findFirst())
                .flatMap(row -> find(LegacyTable.ACCOUNT, row, LegacyColumn.ROLE_ID));
    }

    /** Rows of the log that tell of the filing of a proposal. */
    List<TableRow> filings(String id) {
        return rows(LegacyTable.LOG, id).stream()
                .filter(row -> find(LegacyTable.LOG, row, LegacyColumn.ACTION)
                        .map(mapping.filingActivity()::equals)
                        .orElse(false))
                .toList();
    }

    String sha256(String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LegacyTable table : HASHED) {
                for (TableRow row : rows(table, id)) {
                    String cells = String.join("\u001f", row.cells());
                    digest.update((table + "\u001f" + cells + "\u001e").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("legacy sources: every JDK has SHA-256", impossible);
        }
    }
}
