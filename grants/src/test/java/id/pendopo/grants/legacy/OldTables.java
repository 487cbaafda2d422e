package id.pendopo.grants.legacy;

import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fictitious tables of both shapes, and changed copies of them. */
final class OldTables {
    private static final Path FOLDER = Path.of("src", "test", "resources", "legacy");
    static final Region BANDUNG = region(IndonesianTime.WIB);

    private OldTables() {}

    static Region region(IndonesianTime time) {
        return Region.of(RegionCode.parse("32.73"), "Kota Contoh", time);
    }

    /** The default of the first shape with the agencies of the region. */
    static LegacyMapping mapping() {
        return LegacyMapping.parse(text(FOLDER.resolve("mapping.json")));
    }

    static Map<LegacyTable, TableFile> tables(LegacyMapping mapping) {
        Map<LegacyTable, TableFile> tables = new EnumMap<>(LegacyTable.class);
        mapping.files().forEach((table, name) -> {
            Path file = FOLDER.resolve(mapping.shape().name()).resolve(name);
            if (Files.exists(file)) {
                tables.put(table, TableFile.read(name, text(file).getBytes(StandardCharsets.UTF_8)));
            }
        });
        return tables;
    }

    static LegacyReading read() {
        return LegacyReader.by(mapping(), BANDUNG).read(tables(mapping()));
    }

    /** The reading of these rows of proposals and of other tables, under the headings of the first shape. */
    static LegacyReading read(Map<LegacyTable, List<String>> rows) {
        Map<LegacyTable, TableFile> tables = new EnumMap<>(LegacyTable.class);
        Map<LegacyTable, TableFile> whole = tables(mapping());
        rows.forEach((table, lines) -> {
            String header = String.join(
                    ",", Optional.ofNullable(whole.get(table)).orElseThrow().header());
            String text = header + "\n" + String.join("\n", lines) + "\n";
            tables.put(table, TableFile.read(table.name(), text.getBytes(StandardCharsets.UTF_8)));
        });
        return LegacyReader.by(mapping(), BANDUNG).read(tables);
    }

    static LegacySnapshot of(LegacyReading reading, String id) {
        return reading.snapshots().stream()
                .filter(one -> one.origin().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no snapshot of " + id));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
