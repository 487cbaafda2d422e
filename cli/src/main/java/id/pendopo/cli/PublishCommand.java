package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.publication.GivingTerms;
import id.pendopo.grants.publication.GrantFilter;
import id.pendopo.grants.publication.OutputWords;
import id.pendopo.grants.publication.PublicGrants;
import id.pendopo.grants.publication.PublicOutput;
import id.pendopo.grants.publication.PublicTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a region publishes of the grants of a year: lists, registers, totals, and the 360Giving package. */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Mixin
    private PackOptions how = new PackOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--issued", paramLabel = "DATE", required = true)
    private LocalDate issued = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--prefix", paramLabel = "PREFIX")
    private Optional<String> prefix = Optional.empty();

    @Mixin
    private DatasetOptions dataset = new DatasetOptions();

    @Option(names = "--numbers", paramLabel = "FILE")
    private Optional<Path> numbers = Optional.empty();

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        PersonalVault vault = GrantCases.vault(
                files.personal(),
                "--personal FILE",
                Text.of(
                        "sebutkan berkasnya: tanpanya yang pribadi dalam judul tidak dapat dikenali dan disamarkan",
                        "name the file: without it what is personal in a title cannot be known and masked"));
        Map<CaseId, List<JournalEntry>> cases = GrantCases.intact(
                pack,
                files.journal(),
                vault,
                Text.of("jurnal ini rusak; tidak ada yang diumumkan", "this journal is broken; nothing is published"));
        PublicNumbers drawn = PublicNumbers.of(numbers);
        PublicGrants.Gathering gathering = PublicGrants.gathering(
                PublicTerms.in(pack, issued),
                prefix.isPresent() ? drawn : id -> Optional.empty(),
                GrantFilter.of(year));
        Replay<Proposal> replay = Replay.of(ProposalProcedure.types(), Proposal.class);
        cases.forEach((id, entries) -> gathering.add(AuditFiles.file(replay, entries, vault), entries));
        PublicGrants grants = gathering.grants();
        Instant at = issued.atStartOfDay().toInstant(pack.region().time().offset());
        Optional<GivingTerms> giving = prefix.map(one -> GivingTerms.of(one, pack.region(), dataset.licence(), at));
        List<OutputFile> made = PublicOutput.files(grants, year, OutputWords.of(pack, console.locale()), giving);
        Map<String, String> texts = new LinkedHashMap<>();
        made.forEach(file -> texts.put(file.name(), file.text()));
        dataset.describe(
                pack,
                texts,
                "hibah-bansos",
                List.of("hibah", "bansos"),
                stands -> PublicOutput.descriptor(made, year, stands, issued));
        // A number that is published without being kept would be another one next time.
        drawn.save();
        NewFolder.write(out, texts);
        console.say(Text.of(
                "%s: %d berkas, %d hibah dan bansos dalam anggaran %d"
                        .formatted(out, made.size(), grants.grants().size(), year),
                "%s: %s, %s of the budget of %d"
                        .formatted(
                                out,
                                Counted.of(made.size(), "file"),
                                Counted.of(grants.grants().size(), "grant"),
                                year)));
        return Cli.OK;
    }
}
