package id.pendopo.docs.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which a version left what later ones must read. Files are only ever read here. */
record Kept(Path folder) {
    /** The folder of what modules made for themselves. */
    static final String MODULES = "modules";

    static final Path ALL = Path.of("..", "testkit", "compat");

    /** Every version that left something, the oldest first. */
    static List<Kept> versions() {
        return folders(ALL).stream().map(Kept::new).toList();
    }

    String version() {
        return String.valueOf(folder.getFileName());
    }

    List<Path> cases() {
        return folders(folder.resolve("cases"));
    }

    List<Path> regions() {
        return folders(folder.resolve("regions"));
    }

    /** Scenarios, and the packs that they are played in. */
    record Played(Path regions, Path scenarios) {
        static Played in(Path folder) {
            return new Played(folder.resolve("regions"), folder.resolve("scenarios"));
        }
    }

    /** Those of the region packs first, then those of packs that a module made for its own scenarios. */
    List<Played> played() {
        List<Played> all = new ArrayList<>(List.of(Played.in(folder)));
        Path modules = folder.resolve(MODULES);
        if (Files.isDirectory(modules)) {
            folders(modules).forEach(module -> all.add(Played.in(module)));
        }
        return all;
    }

    List<String> lines(String name) {
        return lines(folder.resolve(name));
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    @Nullable
    Object tree(String name) {
        return Jacksons.tree(text(folder.resolve(name)));
    }

    /** The files of a folder by name, for those that end so. */
    Map<String, String> files(String name, String ending) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> listing = Files.list(folder.resolve(name))) {
            listing.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> files.put(String.valueOf(file.getFileName()), text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> folders(Path of) {
        try (Stream<Path> listing = Files.list(of)) {
            return listing.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
