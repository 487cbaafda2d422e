package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scenarios read from files (<i>kumpulan skenario</i>), with every fault in their writing. A file is YAML in UTF-8, at most
 * {@value #BYTES_LIMIT} bytes; in a folder every file that ends in {@code .yaml} or {@code .yml} is read, at any depth. Immutable
 * and thread-safe.
 */
public final class ScenarioSuite {
    /** The largest file in bytes. */
    public static final long BYTES_LIMIT = 2_000_000;

    /** The most files of a suite. */
    public static final int FILES_LIMIT = 5_000;

    private final List<Scenario> scenarios;
    private final List<ScenarioFault> faults;

    private ScenarioSuite(List<Scenario> scenarios, List<ScenarioFault> faults) {
        this.scenarios = List.copyOf(scenarios);
        this.faults = List.copyOf(faults);
    }

    /** Reads these files and folders, in the order of their names. Whatever is wrong becomes a fault, never an exception. */
    public static ScenarioSuite load(Path... paths) {
        return load(List.of(paths));
    }

    /** Reads these files and folders, in the order of their names. Whatever is wrong becomes a fault, never an exception. */
    public static ScenarioSuite load(List<Path> paths) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioFault> faults = new ArrayList<>();
        for (Path file : files(paths, faults)) {
            Place place = new Place(file.toString().replace('\\', '/'));
            text(file, place).ifPresent(text -> scenarios.addAll(ScenarioReader.read(file, text, place)));
            faults.addAll(place.faults());
        }
        return new ScenarioSuite(scenarios, faults);
    }

    /** Every scenario that could be read whole. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** Everything that is wrong with the writing of the files; a scenario with a fault is not among {@link #scenarios}. */
    public List<ScenarioFault> faults() {
        return faults;
    }

    /** Runs every scenario, with packs found beside the files. See {@link ScenarioRunner} for more. */
    public List<ScenarioResult> run() {
        return ScenarioRunner.standard().run(this);
    }

    private static Iterable<Path> files(List<Path> paths, List<ScenarioFault> faults) {
        TreeSet<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(ScenarioSuite::isYaml).limit(FILES_LIMIT + 1L).forEach(files::add);
                } catch (IOException unreadable) {
                    faults.add(fault(path, "folder tidak dapat dibaca", "the folder cannot be read"));
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                faults.add(fault(path, "berkas atau folder ini tidak ada", "there is no such file or folder"));
            }
        }
        if (files.size() > FILES_LIMIT) {
            faults.add(fault(
                    paths.get(0),
                    "lebih dari " + FILES_LIMIT + " berkas",
                    "more than " + FILES_LIMIT + " files; run them in parts"));
            return List.of();
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = String.valueOf(path.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static Optional<String> text(Path file, Place place) {
        try {
            if (Files.size(file) > BYTES_LIMIT) {
                place.fault(
                        0,
                        "lebih dari " + BYTES_LIMIT + " byte; bagi berkasnya",
                        "more than " + BYTES_LIMIT + " bytes; split the file");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            place.fault(0, "bukan UTF-8; simpan sebagai UTF-8", "not UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            place.fault(0, "berkas tidak dapat dibaca", "the file cannot be read");
        }
        return Optional.empty();
    }

    private static ScenarioFault fault(Path path, String id, String en) {
        return new ScenarioFault(path.toString().replace('\\', '/'), 0, Optional.empty(), 0, Text.of(id, en));
    }
}
