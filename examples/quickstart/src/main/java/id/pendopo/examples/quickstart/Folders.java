package id.pendopo.examples.quickstart;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are, so that a reader can change them and see what happens.
 *
 * @param home the folder of this example
 * @param regions the folder of the region packs
 */
record Folders(Path home, Path regions) {
    /** Looks beside the program first, then below the working directory. */
    static Folders find() {
        Path here = Path.of("").toAbsolutePath();
        Path home = Stream.of(program().resolve("../.."), here.resolve("examples/quickstart"), here)
                .map(Path::normalize)
                .filter(folder -> Files.exists(folder.resolve("input/bandung/story.json")))
                .findFirst()
                .orElseThrow(
                        () -> new StoryStopped("Folder input tidak ditemukan / there is no folder input in " + here));
        return new Folders(home, home.resolve("../regions").normalize());
    }

    private static Path program() {
        try {
            return Path.of(Quickstart.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException bad) {
            throw new IllegalStateException("quickstart: the place of the program is no path", bad);
        }
    }

    /** The stories that can be told: each is a folder of the input, with a {@code story.json}. */
    List<String> stories() {
        try (Stream<Path> folders = Files.list(home.resolve("input"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("story.json")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException bad) {
            throw StoryStopped.because("input", bad);
        }
    }

    Path input(String story) {
        return home.resolve("input").resolve(story);
    }

    Path pack(String region) {
        Path pack = regions.resolve(region);
        if (!Files.exists(pack.resolve("region.json"))) {
            throw new StoryStopped("Paket daerah tidak ditemukan / there is no region pack in " + pack);
        }
        return pack;
    }

    /**
     * What the office of a region knows beside its cases: who signs its letters, and on which paper. The office of licences has a
     * file of its own.
     */
    Path office(String region, String family) {
        Path own = home.resolve("input/offices").resolve("%s-%s.json".formatted(region, family));
        return Files.exists(own) ? own : home.resolve("input/offices").resolve(region + ".json");
    }

    /** Where every story leaves its folder. */
    Path out() {
        return home.resolve("target/out");
    }

    Path output(String story) {
        return out().resolve(story);
    }

    /** The path as somebody who stands in the working directory would write it. */
    static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
