package id.pendopo.benchmarks;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the region packs of the examples lie. */
final class Regions {
    /** Names the folder of the packs, if the benchmarks are not run from the project's root. */
    static final String PROPERTY = "pendopo.regions";

    private Regions() {}

    /**
     * The folder of this region's pack.
     *
     * @throws IllegalStateException if it is not there
     */
    static Path folder(String code) {
        Path root = Path.of(
                System.getProperty(PROPERTY, Path.of("examples", "regions").toString()));
        Path folder = root.resolve(code);
        if (!Files.isRegularFile(folder.resolve("region.json"))) {
            throw new IllegalStateException(
                    "regions: there is no pack of %s in %s; run from the project's root or give -D%s=folder"
                            .formatted(code, root, PROPERTY));
        }
        return folder;
    }

    static RegionPack open(String code) {
        return RegionPack.open(folder(code), Opening.strict().allowingIllustration());
    }
}
