package id.pendopo.grants.legacy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.publication.Csv;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of one old proposal with passages exchanged, cut and filled in: the proposal is taken or kept out, and never lost. */
class OldTablesFuzzTest {
    private static final LegacyMapping MAPPING = OldTables.mapping();
    private static final Map<LegacyTable, TableFile> WHOLE = OldTables.tables(MAPPING);
    private static final List<LegacyTable> TABLES = List.copyOf(WHOLE.keySet());
    private static final List<Good> GOOD = rows(LegacyTable.PROPOSAL).stream()
            .map(row -> Good.of(cell(LegacyTable.PROPOSAL, row, "id")))
            .toList();
    private static final List<String> VALUES = WHOLE.values().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .distinct()
            .toList();

    /** What the tables hold of one proposal. */
    private record Good(Map<LegacyTable, String> texts, Map<LegacyTable, TableFile> files) {
        static Good of(String proposal) {
            Map<LegacyTable, String> texts = new EnumMap<>(LegacyTable.class);
            Map<LegacyTable, TableFile> files = new EnumMap<>(LegacyTable.class);
            for (LegacyTable table : TABLES) {
                List<List<String>> rows = rows(table).stream()
                        .filter(row -> isOf(table, row, proposal))
                        .map(TableRow::cells)
                        .toList();
                texts.put(table, Csv.text(file(table).header(), rows));
            }
            texts.forEach((table, text) -> files.put(table, read(table, text)));
            return new Good(texts, files);
        }
    }

    @FuzzTest(maxDuration = "12s")
    void every_proposal_is_taken_or_kept_out(FuzzedDataProvider choice) {
        Good good = GOOD.get(choice.consumeInt(0, GOOD.size() - 1));
        Map<LegacyTable, TableFile> tables = new EnumMap<>(good.files());
        for (int left = choice.consumeInt(1, 3); left > 0; left--) {
            LegacyTable table = TABLES.get(choice.consumeInt(0, TABLES.size() - 1));
            String text = Objects.requireNonNull(good.texts().get(table));
            tables.put(table, read(table, spliced(text, choice)));
        }
        LegacyReading reading = LegacyReader.by(MAPPING, OldTables.BANDUNG).read(tables);
        if (reading.snapshots().size() + reading.quarantined() != reading.proposals()) {
            throw new AssertionError("a proposal is lost");
        }
        if (reading.quarantined() > 0 && reading.findings().isEmpty()) {
            throw new AssertionError("a proposal is kept out without a word");
        }
    }

    private static String spliced(String text, FuzzedDataProvider choice) {
        StringBuilder out = new StringBuilder(text);
        int from = choice.consumeInt(0, out.length());
        int to = Math.min(out.length(), from + choice.consumeInt(0, 40));
        String by = choice.consumeBoolean()
                ? VALUES.get(choice.consumeInt(0, VALUES.size() - 1))
                : choice.consumeString(20);
        return out.replace(from, to, by).toString();
    }

    /** Tables of accounts and of what was done are there for all proposals. */
    private static boolean isOf(LegacyTable table, TableRow row, String proposal) {
        return switch (table) {
            case PROPOSAL -> cell(table, row, "id").equals(proposal);
            case ACCOUNT, LOG -> true;
            default -> cell(table, row, "proposal_id").equals(proposal);
        };
    }

    private static String cell(LegacyTable table, TableRow row, String column) {
        return row.cells().get(file(table).header().indexOf(column));
    }

    private static List<TableRow> rows(LegacyTable table) {
        return file(table).rows();
    }

    private static TableFile file(LegacyTable table) {
        return Objects.requireNonNull(WHOLE.get(table));
    }

    private static TableFile read(LegacyTable table, String text) {
        return TableFile.read(table.name(), text.getBytes(StandardCharsets.UTF_8));
    }
}
