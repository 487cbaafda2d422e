package id.pendopo.docs.compat;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a version leaves behind, once: a folder that is there already is never touched. */
final class KeptWriter {
    private static final Path ROOT = Path.of("..");
    private static final Path PACKS = ROOT.resolve("examples/regions");
    private static final List<String> MODULES = List.of("grants", "licensing", "performance", "complaints");

    private final Path folder;
    private final Today today = Today.read();

    private KeptWriter(Path folder) {
        this.folder = folder;
    }

    /** @throws FileAlreadyExistsException if the version has left something before */
    static void write(Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "what a version left behind is never written again; name a new version");
        }
        new KeptWriter(folder).write();
    }

    private void write() throws IOException {
        file("README.md", """
                # What this version left behind
                [../README.md](../README.md) says what each file is. They are never edited and never removed; a new version
                adds a folder of its own.
                """);
        packs();
        scenarios();
        golden();
        names();
        ViolationTable.write(folder.resolve(ViolationTable.FILE));
        permits();
        cases();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void packs() throws IOException {
        packs(PACKS, "");
        for (Map.Entry<String, Path> own : ownPacks().entrySet()) {
            packs(own.getValue(), of(own.getKey()));
        }
    }

    private void packs(Path packs, String into) throws IOException {
        for (Path region : list(packs)) {
            if (Files.isDirectory(region)) {
                for (Path file : list(region)) {
                    if (file.toString().endsWith(".json")) {
                        file(
                                into + "regions/%s/%s".formatted(region.getFileName(), file.getFileName()),
                                Files.readString(file));
                    }
                }
            }
        }
    }

    private static String of(String module) {
        return Kept.MODULES + "/" + module + "/";
    }

    /** Packs that a module made for its own scenarios, by the module. */
    private static Map<String, Path> ownPacks() {
        Map<String, Path> own = new TreeMap<>();
        for (String module : MODULES) {
            Path packs = ROOT.resolve(module).resolve("src/test/resources/packs");
            if (Files.isDirectory(packs)) {
                own.put(module, packs);
            }
        }
        return own;
    }

    private static List<Path> scenariosIn(Path packs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path region : list(packs)) {
            Path own = region.resolve("scenarios");
            files.addAll(Files.isDirectory(own) ? list(own) : List.of());
        }
        return files;
    }

    private static List<Path> scenarioFiles() throws IOException {
        List<Path> files = new ArrayList<>(scenariosIn(PACKS));
        for (String module : MODULES) {
            Path own = ROOT.resolve(module).resolve("src/test/resources/scenarios");
            files.addAll(Files.isDirectory(own) ? list(own) : List.of());
        }
        for (Path file : list(ROOT.resolve("testkit/src/test/resources/scenarios"))) {
            // Its procedures are those that only the tests of the testkit have.
            if (!Files.readString(file).contains("sample/")) {
                files.add(file);
            }
        }
        files.add(Path.of("src/test/resources/id/pendopo/docs/compat/constructs.yaml"));
        return files;
    }

    private static String nameOf(Path scenarios) {
        Path relative = scenarios.startsWith(PACKS) ? PACKS.relativize(scenarios) : scenarios;
        return (relative.equals(scenarios) ? "" : relative.getName(0) + "-") + scenarios.getFileName();
    }

    private void scenarios() throws IOException {
        for (Path file : scenarioFiles()) {
            file("scenarios/" + nameOf(file), Files.readString(file));
        }
        for (Map.Entry<String, Path> own : ownPacks().entrySet()) {
            for (Path file : scenariosIn(own.getValue())) {
                file(of(own.getKey()) + "scenarios/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    private void golden() throws IOException {
        StringBuilder lines = new StringBuilder();
        today.types().forEach((name, type) -> {
            if (!WithoutJson.knows(name)) {
                lines.append(goldenOf(name, type).line()).append('\n');
            }
        });
        file(GoldenCheck.FILE, lines.toString());
        StringBuilder payloads = new StringBuilder();
        today.procedures()
                .forEach((name, procedure) -> procedure.types().all().forEach((payload, type) -> {
                    Payload one = new Payload(
                            payload,
                            PayloadTypes.schemaOf(type),
                            Jacksons.both(Specimens.of(type).orElseThrow(() -> new IllegalStateException(payload))));
                    payloads.append(GoldenCheck.line(name, one)).append('\n');
                }));
        file(GoldenCheck.PAYLOADS, payloads.toString());
    }

    /** Written by both alike, or not at all; read by both alike, or by neither. */
    static GoldenCheck.Golden goldenOf(String name, Class<?> type) {
        Object value = Specimens.of(type)
                .orElseThrow(() -> new IllegalStateException(name + ": no specimen; " + Specimens.fault(type)));
        String json = Jacksons.both(value);
        boolean two = isReadBy(Jacksons.TWO, json, type, value);
        boolean three = isReadBy(Jacksons.THREE, json, type, value);
        if (two != three) {
            throw new IllegalStateException(
                    "%s: one line of Jackson reads it back and the other does not: %s".formatted(name, json));
        }
        return new GoldenCheck.Golden(name, two, json);
    }

    private static boolean isReadBy(Jacksons jackson, String json, Class<?> type, Object value) {
        try {
            return jackson.value(json, type).equals(value);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void names() throws IOException {
        Map<String, @Nullable Object> groups = new TreeMap<>();
        today.names().groups().forEach((group, names) -> groups.put(group, List.copyOf(names)));
        file(PackCheck.NAMES, CanonicalWriter.treeToText(groups).replace("],\"", "],\n\"") + "\n");
        for (Map.Entry<String, String> one : PackCheck.schemas().entrySet()) {
            file(PackCheck.SCHEMAS + "/" + one.getKey(), one.getValue() + "\n");
        }
    }

    private void permits() throws IOException {
        Capturing store = new Capturing();
        PermitCases.write(store);
        String erased = store.personal().values().stream()
                .filter(one -> one.forCase().value().equals("permit-returned"))
                .map(PersonalRecord::ref)
                .findFirst()
                .orElseThrow();
        store.personal()
                .computeIfPresent(
                        erased,
                        (ref, one) -> one.erased("Berita Acara 12/2026", Instant.parse("2026-04-01T02:00:00Z")));
        keep("permit", store);
    }

    /** Of all that scenarios write, as few as hold everything that any of them holds. */
    private void cases() throws IOException {
        Map<String, Capturing> written = new LinkedHashMap<>();
        Map<String, Set<String>> features = new LinkedHashMap<>();
        play(PACKS, scenarioFiles(), written, features);
        for (Path own : ownPacks().values()) {
            play(own, scenariosIn(own), written, features);
        }
        choose(written, features);
    }

    private static void play(
            Path packs, List<Path> files, Map<String, Capturing> written, Map<String, Set<String>> features) {
        Capturing[] current = new Capturing[1];
        ScenarioRunner runner = ScenarioRunner.withPacks(packs).over(() -> current[0] = new Capturing());
        for (Path file : files) {
            int number = 0;
            for (Scenario scenario : ScenarioSuite.load(file).scenarios()) {
                number++;
                current[0] = new Capturing();
                if (!runner.run(scenario).isPassed()) {
                    throw new IllegalStateException("a scenario fails, so nothing is kept: " + scenario.name());
                }
                Set<String> found = new HashSet<>();
                for (String id : current[0].cases()) {
                    current[0].journal(id).forEach(line -> found.addAll(Features.of(JournalEntry.parse(line))));
                }
                if (!found.isEmpty()) {
                    String name = "%s-%02d".formatted(nameOf(file).replace(".yaml", ""), number);
                    written.put(name, current[0]);
                    features.put(name, found);
                }
            }
        }
    }

    private void choose(Map<String, Capturing> written, Map<String, Set<String>> features) throws IOException {
        Set<String> covered = new HashSet<>();
        while (true) {
            Optional<String> best = features.keySet().stream()
                    .max((one, other) ->
                            Integer.compare(gain(features.get(one), covered), gain(features.get(other), covered)));
            if (best.isEmpty() || gain(features.get(best.get()), covered) == 0) {
                return;
            }
            covered.addAll(features.getOrDefault(best.get(), Set.of()));
            keep(best.get(), written.getOrDefault(best.get(), new Capturing()));
        }
    }

    private static int gain(@Nullable Set<String> of, Set<String> covered) {
        return of == null
                ? 0
                : (int) of.stream().filter(one -> !covered.contains(one)).count();
    }

    private void keep(String name, Capturing store) throws IOException {
        StringBuilder journal = new StringBuilder();
        StringBuilder personal = new StringBuilder();
        StringBuilder files = new StringBuilder();
        store.personal()
                .values()
                .forEach(one -> personal.append(Jacksons.both(one)).append('\n'));
        for (String id : store.cases()) {
            List<JournalEntry> entries = new ArrayList<>();
            store.journal(id).forEach(line -> {
                journal.append(line).append('\n');
                entries.add(JournalEntry.parse(line));
            });
            Procedure<?> procedure = today.procedure(entries.get(0).procedure()).orElseThrow();
            CaseFile<?> file = CaseCheck.replayed(procedure, entries, store.personal());
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("case", id);
            line.put("head", entries.get(entries.size() - 1).hash());
            line.put("file", Jacksons.tree(Jacksons.both(file)));
            Object view = CaseCheck.view(today, file, entries);
            if (view != null) {
                line.put("view", view);
            }
            files.append(CanonicalWriter.treeToText(line)).append('\n');
        }
        String at = "cases/" + name + "/";
        file(at + CaseCheck.JOURNAL, journal.toString());
        file(at + CaseCheck.PERSONAL, personal.toString());
        file(at + CaseCheck.FILES, files.toString());
    }

    private static List<Path> list(Path of) throws IOException {
        try (Stream<Path> listing = Files.list(of)) {
            return listing.sorted().toList();
        }
    }
}
