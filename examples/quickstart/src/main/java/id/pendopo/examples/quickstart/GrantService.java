package id.pendopo.examples.quickstart;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The office of grants: an applicant brings a proposal. */
final class GrantService implements Service {
    private final Path folder;
    private final Script.Tale tale;

    GrantService(Path folder, Script.Tale tale) {
        this.folder = folder;
        this.tale = tale;
    }

    @Override
    public JsonNode input() {
        return Script.tree(folder.resolve("proposal.json"));
    }

    @Override
    public FactSource[] facts(Store store) {
        return new FactSource[] {new Register(tale.register())};
    }

    @Override
    public Outcome outcome(Office office, Store store, Script script, Story story) {
        return new GrantOutcome(office, store, script, story);
    }
}
