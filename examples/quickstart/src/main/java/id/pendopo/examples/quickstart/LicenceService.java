package id.pendopo.examples.quickstart;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.licensing.application.DrawFacts;
import id.pendopo.licensing.application.OpenFileFacts;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The office of licences: a business brings an application, and a licence may come of it. */
final class LicenceService implements Service {
    private final Path folder;
    private final RegionPack pack;
    private final byte[] secret;

    LicenceService(Path folder, RegionPack pack, byte[] secret) {
        this.folder = folder;
        this.pack = pack;
        this.secret = secret;
    }

    @Override
    public JsonNode input() {
        return Script.tree(folder.resolve("application.json"));
    }

    @Override
    public FactSource[] facts(Store store) {
        return new FactSource[] {
            new Counter(), new DrawFacts().over(pack, store, secret), new OpenFileFacts().over(pack, store, secret)
        };
    }

    @Override
    public Outcome outcome(Office office, Store store, Script script, Story story) {
        return new LicenceOutcome(office, pack, script, story, secret);
    }
}
