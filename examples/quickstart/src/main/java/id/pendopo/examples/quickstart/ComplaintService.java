package id.pendopo.examples.quickstart;

import id.pendopo.complaints.complaint.FamilyFacts;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The office of complaints: citizens bring reports, agencies answer them, and hardly anybody may see all of it. */
final class ComplaintService implements Service {
    private final Path folder;
    private final RegionPack pack;

    ComplaintService(Path folder, RegionPack pack) {
        this.folder = folder;
        this.pack = pack;
    }

    @Override
    public JsonNode input() {
        return Script.tree(folder.resolve("complaint.json"));
    }

    @Override
    public FactSource[] facts(Store store) {
        return new FactSource[] {new ReportDesk(pack), new FamilyFacts().over(pack, store, new byte[0])};
    }

    @Override
    public Outcome outcome(Office office, Store store, Script script, Story story) {
        return new ComplaintOutcome(office, pack, script, story);
    }
}
