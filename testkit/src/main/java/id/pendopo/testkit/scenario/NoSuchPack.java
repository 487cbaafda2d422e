package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.nio.file.Path;
import java.util.List;

/** A scenario names a pack that is nowhere to be found. */
final class NoSuchPack extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text words;

    NoSuchPack(String name, String file, List<Path> roots) {
        this(Text.of(
                "tidak ada paket '%s' (folder dengan %s) di %s maupun di atas skenario; sebutkan folder paket"
                        .formatted(name, file, roots),
                "there is no pack '%s' (a folder with %s) among %s or above the scenario; name the folder of packs"
                        .formatted(name, file, roots)));
    }

    private NoSuchPack(Text words) {
        super("region: " + words.en());
        this.words = words;
    }

    Text words() {
        return words;
    }
}
