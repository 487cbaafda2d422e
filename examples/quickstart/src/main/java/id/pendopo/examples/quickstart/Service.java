package id.pendopo.examples.quickstart;

import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.licensing.application.ApplicationProcedure;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.performance.period.PeriodProcedure;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is particular to the office of one service (<i>layanan</i>): what people bring, whom it asks, and what comes of it. */
interface Service {
    /** The service of this story. */
    static Service of(Script.Tale tale, Folders folders, Path folder, RegionPack pack, byte[] secret) {
        return switch (tale.family()) {
            case "complaints" -> new ComplaintService(folder, pack);
            case "licensing" -> new LicenceService(folder, pack, secret);
            case "performance" ->
                new PayService(
                        pack,
                        PayRecords.read(folder),
                        Script.value(folders.office(tale.region(), tale.family()), LetterOffice.class));
            default -> new GrantService(folder, tale);
        };
    }

    /** What the commands of the script may name by {@code "@part"}. */
    JsonNode input();

    /** Who answers what the office asks: services of the region, and where it asks of its own cases, its own store. */
    FactSource[] facts(Store store);

    /** An office runs what is on its path, or what it is told. */
    static List<ProcedureProvider> procedures(Script.Tale tale) {
        List<ProcedureProvider> providers = switch (tale.family()) {
            case "complaints" -> List.of(new ComplaintProcedure());
            case "licensing" -> List.of(new ApplicationProcedure(), new LicenceProcedure());
            case "performance" -> List.of(new PeriodProcedure());
            default -> List.of(new ProposalProcedure());
        };
        return providers.stream().<ProcedureProvider>map(OpenedOnce::new).toList();
    }

    /** What the story came to. */
    Outcome outcome(Office office, Store store, Script script, Story story);
}
