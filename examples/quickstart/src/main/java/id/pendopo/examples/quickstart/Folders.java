package id.pendopo.examples.quickstart;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where things are, so that a reader can change them and see what happens.
 *
 * @param home the folder of this example
 * @param pack the region pack
 */
record Folders(Path home, Path pack) {
    /** Looks beside the program first, then below the working directory. */
    static Folders find() {
        Path here = Path.of("").toAbsolutePath();
        Path home = Stream.of(program().resolve("../.."), here.resolve("examples/quickstart"), here)
                .map(Path::normalize)
                .filter(folder -> Files.exists(folder.resolve("input/officers.json")))
                .findFirst()
                .orElseThrow(
                        () -> new StoryStopped("Folder input tidak ditemukan / there is no folder input in " + here));
        Path pack = home.resolve("../regions/32.73").normalize();
        if (!Files.exists(pack.resolve("region.json"))) {
            throw new StoryStopped("Paket daerah tidak ditemukan / there is no region pack in " + pack);
        }
        return new Folders(home, pack);
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

    Path input() {
        return home.resolve("input");
    }

    Path output() {
        return home.resolve("target/out");
    }
}
