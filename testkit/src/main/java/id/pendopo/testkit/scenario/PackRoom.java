package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the packs of scenarios, each once, with what a scenario lays over it. */
final class PackRoom {
    private static final String CALENDAR = "calendar.json";
    private static final String REGION = "region.json";

    private final List<Path> roots;
    private final Map<Wanted, RegionPack> opened = new HashMap<>();

    private record Wanted(Optional<Path> folder, Setting setting, String family) {}

    PackRoom(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * The pack of this setting.
     *
     * @param family of the procedures the scenario speaks of, for a regime by name
     * @throws NoSuchPack if no such pack is found
     * @throws id.pendopo.core.policy.PackRefused if it is refused
     */
    RegionPack open(Setting setting, String family, Path scenario) {
        Optional<Path> folder = setting.region().map(name -> folder(name, scenario));
        return opened.computeIfAbsent(new Wanted(folder, anywhere(setting), family), this::open);
    }

    /** Two scenarios of one file differ in their line and may share a pack. */
    private static Setting anywhere(Setting setting) {
        return new Setting(
                setting.region(),
                setting.profile(),
                setting.historic(),
                setting.illustration(),
                setting.days(),
                setting.values(),
                0);
    }

    private RegionPack open(Wanted wanted) {
        Setting setting = wanted.setting();
        Opening opening = Opening.strict();
        opening = setting.illustration() ? opening.allowingIllustration() : opening;
        opening = setting.historic() ? opening.asHistory() : opening;
        boolean asItStands = setting.profile().isEmpty()
                && setting.days().isEmpty()
                && setting.values().isEmpty();
        if (asItStands) {
            return RegionPack.open(wanted.folder().orElseThrow(), opening);
        }
        Map<String, String> files = wanted.folder().map(PackRoom::files).orElseGet(PackRoom::nowhere);
        setting.profile()
                .ifPresent(profile -> change(files, REGION, region -> {
                    Map<String, @Nullable Object> regimes = part(region, "regimes");
                    regimes.put(wanted.family(), profile);
                    region.put("regimes", regimes);
                }));
        setting.values().forEach((family, values) -> change(files, family + ".json", file -> merge(file, values)));
        if (!setting.days().isEmpty()) {
            change(files, CALENDAR, calendar -> lay(calendar, setting.days()));
        }
        return RegionPack.fromFiles(files, opening);
    }

    private Path folder(String name, Path scenario) {
        List<Path> tried = new ArrayList<>();
        for (Path root : roots) {
            tried.add(root.resolve(name));
        }
        // A region keeps its scenarios in its own pack, and its pack among others.
        for (Path up = scenario.toAbsolutePath().getParent(); up != null; up = up.getParent()) {
            tried.add(up.resolve(name));
            tried.add(up.resolve("regions").resolve(name));
        }
        return tried.stream()
                .filter(path -> Files.isRegularFile(path.resolve(REGION)))
                .findFirst()
                .orElseThrow(() -> new NoSuchPack(name, REGION, roots));
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> listing = Files.list(folder)) {
            for (Path path :
                    listing.filter(one -> one.toString().endsWith(".json")).toList()) {
                if (Files.size(path) > ScenarioSuite.BYTES_LIMIT) {
                    throw new IllegalArgumentException("region: %s has more than %d bytes; split it"
                            .formatted(path.getFileName(), ScenarioSuite.BYTES_LIMIT));
                }
                files.put(String.valueOf(path.getFileName()), Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("region: the pack in " + folder + " cannot be read", unreadable);
        }
        return files;
    }

    /** For a regime without a pack: the region whose history the regimes tell, with nothing of its own. */
    private static Map<String, String> nowhere() {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("code", "32.73");
        region.put("name", "Kota Bandung");
        region.put("time", "WIB");
        region.put("head", Map.of("id", "Wali Kota", "en", "Mayor"));
        region.put(
                "legalBasis",
                Map.of("number", "0", "year", 2012, "date", "2012-01-01", "title", "Tanpa peraturan daerah sendiri"));
        Map<String, String> files = new TreeMap<>();
        files.put(REGION, PlainJson.write(region));
        return files;
    }

    private interface Change {
        void apply(Map<String, @Nullable Object> file);
    }

    private static void change(Map<String, String> files, String name, Change change) {
        Map<String, @Nullable Object> file = PlainJson.read(files.getOrDefault(name, "{}"));
        change.apply(file);
        files.put(name, PlainJson.write(file));
    }

    @SuppressWarnings("unchecked") // An object is read into a map of text keys.
    private static Map<String, @Nullable Object> part(Map<String, @Nullable Object> file, String key) {
        Object part = file.get(key);
        return part instanceof Map ? (Map<String, @Nullable Object>) part : new LinkedHashMap<>();
    }

    /** Lays one tree over another: objects are joined, everything else is replaced. */
    @SuppressWarnings("unchecked") // An object is read into a map of text keys.
    private static void merge(Map<String, @Nullable Object> into, @Nullable Object over) {
        if (!(over instanceof Map<?, ?> map)) {
            return;
        }
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value instanceof Map && into.get(name) instanceof Map) {
                merge((Map<String, @Nullable Object>) Objects.requireNonNull(into.get(name)), value);
            } else {
                into.put(name, value);
            }
        });
    }

    private static void lay(Map<String, @Nullable Object> calendar, Days days) {
        calendar.put("days", days(calendar, days.layer()));
        days.week()
                .ifPresent(week -> calendar.put(
                        "workWeek", Map.of("value", week.name(), "source", Days.SOURCE, "standing", "DECISION")));
        Map<String, @Nullable Object> years = part(calendar, "years");
        days.years().forEach((year, off) -> years.put(Integer.toString(year), days(Map.of(), Days.ofYear(off))));
        if (!years.isEmpty()) {
            calendar.put("years", years);
        }
    }

    /** The days that stand in a file, with others laid over them. */
    private static List<Object> days(Map<String, ? extends @Nullable Object> calendar, List<DayOff> layer) {
        Map<String, Object> byDate = new TreeMap<>();
        if (calendar.get("days") instanceof List<?> own) {
            own.forEach(day -> {
                if (day instanceof Map<?, ?> map) {
                    byDate.put(String.valueOf(map.get("date")), day);
                }
            });
        }
        for (DayOff off : layer) {
            byDate.put(
                    off.date().toString(),
                    Map.of(
                            "date", off.date().toString(),
                            "type", off.type().name(),
                            "name",
                                    Map.of(
                                            "id",
                                            off.name().id(),
                                            "en",
                                            off.name().en()),
                            "source", Days.SOURCE,
                            "standing", "DECISION"));
        }
        return new ArrayList<>(byDate.values());
    }
}
