package id.pendopo.grants.legacy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Old tables with passages exchanged, cut and filled in: each proposal is taken or kept out, and none is lost. */
class OldTablesFuzzTest {
    private static final LegacyMapping MAPPING = OldTables.mapping();
    private static final Map<LegacyTable, String> GOOD = good();
    private static final List<LegacyTable> TABLES = List.copyOf(GOOD.keySet());
    private static final Map<LegacyTable, TableFile> GOOD_FILES = goodFiles();
    private static final List<String> VALUES = GOOD.values().stream()
            .flatMap(text -> Arrays.stream(text.split("[,\n]")))
            .distinct()
            .toList();

    @FuzzTest(maxDuration = "12s")
    void every_proposal_is_taken_or_kept_out(FuzzedDataProvider choice) {
        Map<LegacyTable, TableFile> tables = new EnumMap<>(GOOD_FILES);
        for (int left = choice.consumeInt(1, 3); left > 0; left--) {
            LegacyTable table = TABLES.get(choice.consumeInt(0, TABLES.size() - 1));
            tables.put(table, file(table, spliced(Objects.requireNonNull(GOOD.get(table)), choice)));
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

    private static TableFile file(LegacyTable table, String text) {
        return TableFile.read(table.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<LegacyTable, TableFile> goodFiles() {
        Map<LegacyTable, TableFile> files = new EnumMap<>(LegacyTable.class);
        GOOD.forEach((table, text) -> files.put(table, file(table, text)));
        return files;
    }

    private static Map<LegacyTable, String> good() {
        Map<LegacyTable, String> good = new EnumMap<>(LegacyTable.class);
        Path folder =
                Path.of("src", "test", "resources", "legacy", MAPPING.shape().name());
        OldTables.tables(MAPPING)
                .keySet()
                .forEach(table -> good.put(
                        table, OldTables.text(folder.resolve(MAPPING.files().getOrDefault(table, "")))));
        return good;
    }
}
