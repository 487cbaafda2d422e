package id.pendopo.core.region;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import id.pendopo.core.law.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official list of provinces, regencies and cities (<i>daftar wilayah administrasi pemerintahan</i>) that comes with the
 * library: 38 and 514 of them [S]. Districts and villages are a region's own. That a code is not here proves nothing
 * about an identity number: it may carry the code of a region long divided. Immutable and thread-safe.
 */
public final class OfficialRegions {
    private static final Regulation CODES = Regulation.of(
            "Kepmendagri 300.2.2-2138/2025",
            "Kode dan data wilayah administrasi pemerintahan",
            "Codes and data of administrative regions",
            Standing.SEEN);
    private static final Regulation TIMES = Regulation.of(
            "Keppres 41/1987",
            "Pembagian wilayah Republik Indonesia menjadi tiga wilayah waktu",
            "Division of the Republic of Indonesia into three time zones",
            Standing.KNOWN);

    private OfficialRegions() {}

    /** The province, regency or city with this code; empty when none has it today, and for districts and villages. */
    public static Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(Loaded.BY_CODE.get(code));
    }

    /** All regions of a level in the order of their codes; empty for districts and villages. */
    public static List<Region> all(RegionLevel level) {
        return Loaded.BY_LEVEL.getOrDefault(level, List.of());
    }

    /** The time that holds in the province of this code, whatever its level; empty when there is no such province. */
    public static Optional<IndonesianTime> timeOf(RegionCode code) {
        return find(code.province()).map(Region::time);
    }

    /** Where codes and names come from. */
    public static LegalSource source() {
        return CODES.whole();
    }

    /** Where the time zones come from; provinces younger than the decree keep the time of the one they left. */
    public static LegalSource timeSource() {
        return TIMES.whole();
    }

    /** Loaded on first use, so that who needs no list pays nothing. */
    private static final class Loaded {
        static final Map<RegionCode, Region> BY_CODE;
        static final Map<RegionLevel, List<Region>> BY_LEVEL;

        static {
            Map<String, IndonesianTime> times = new HashMap<>();
            for (String[] row : rows("times.csv", 2)) {
                times.put(row[0], IndonesianTime.valueOf(row[1]));
            }
            Map<RegionCode, Region> byCode = new HashMap<>();
            Map<RegionLevel, List<Region>> byLevel = new EnumMap<>(RegionLevel.class);
            byLevel.put(RegionLevel.PROVINCE, load("provinces.csv", 2, times, byCode));
            byLevel.put(RegionLevel.REGENCY, load("regencies.csv", 3, times, byCode));
            BY_CODE = Map.copyOf(byCode);
            BY_LEVEL = Map.copyOf(byLevel);
        }

        private static List<Region> load(
                String file, int columns, Map<String, IndonesianTime> times, Map<RegionCode, Region> byCode) {
            List<Region> regions = new ArrayList<>();
            for (String[] row : rows(file, columns)) {
                RegionCode code = RegionCode.parse(row[0]);
                IndonesianTime time = times.get(code.province().plain());
                if (time == null) {
                    throw new IllegalStateException("official regions: no time for province of " + code);
                }
                Region region = Region.of(code, row[columns - 1], time);
                regions.add(region);
                byCode.put(code, region);
            }
            regions.sort((one, other) -> one.code().compareTo(other.code()));
            return List.copyOf(regions);
        }

        private static List<String[]> rows(String file, int columns) {
            InputStream stream = OfficialRegions.class.getResourceAsStream(file);
            if (stream == null) {
                throw new IllegalStateException("official regions: " + file + " is missing; use the jar as published");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .skip(1)
                        .map(line -> line.split(",", columns))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
