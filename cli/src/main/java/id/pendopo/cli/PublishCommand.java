package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.publication.GivingTerms;
import id.pendopo.grants.publication.GrantFilter;
import id.pendopo.grants.publication.OutputFile;
import id.pendopo.grants.publication.OutputWords;
import id.pendopo.grants.publication.PublicGrants;
import id.pendopo.grants.publication.PublicOutput;
import id.pendopo.grants.publication.PublicTerms;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Option(names = "--licence", paramLabel = "URL", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    private URI licence = URI.create("https://creativecommons.org/licenses/by/4.0/");

    @Option(names = "--numbers", paramLabel = "FILE")
    private Optional<Path> numbers = Optional.empty();

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        Path personal = files.personal()
                .orElseThrow(() -> new Trouble(
                        Text.of("data pribadinya belum disebut", "the personal records were not named"),
                        "--personal FILE",
                        Text.of(
                                "sebutkan berkasnya: tanpanya yang pribadi dalam judul tidak dapat dikenali dan disamarkan",
                                "name the file: without it what is personal in a title cannot be known and masked")));
        PersonalVault vault = AuditFiles.personal(Optional.of(personal), id -> true);
        Map<CaseId, List<JournalEntry>> cases = cases();
        PublicNumbers drawn = PublicNumbers.of(numbers);
        PublicGrants.Gathering gathering = PublicGrants.gathering(
                PublicTerms.in(pack, issued),
                prefix.isPresent() ? drawn : id -> Optional.empty(),
                GrantFilter.of(year));
        Replay<Proposal> replay = Replay.of(ProposalProcedure.in(pack).types(), Proposal.class);
        cases.forEach((id, entries) -> gathering.add(replay.file(entries, vault), entries));
        PublicGrants grants = gathering.grants();
        Instant at = issued.atStartOfDay().toInstant(pack.region().time().offset());
        Optional<GivingTerms> giving = prefix.map(one -> GivingTerms.of(one, pack.region(), licence, at));
        List<OutputFile> made = PublicOutput.files(grants, year, OutputWords.of(pack, console.locale()), giving);
        write(made);
        drawn.save();
        console.say(Text.of(
                "%s: %d berkas, %d hibah dan bansos dalam anggaran %d"
                        .formatted(out, made.size(), grants.grants().size(), year),
                "%s: %d files, %d grants of the budget of %d"
                        .formatted(out, made.size(), grants.grants().size(), year)));
        return Cli.OK;
    }

    /** The entries of each case of grants, intact or nothing is published. */
    private Map<CaseId, List<JournalEntry>> cases() throws IOException {
        Path journal = files.journal();
        VerificationReport report;
        try (JsonLines lines = JsonLines.of(journal)) {
            report = Verification.verify(lines, List.of());
        }
        if (!report.isIntact()) {
            throw new Trouble(
                    Text.of(
                            "jurnal ini rusak; tidak ada yang diumumkan",
                            "this journal is broken; nothing is published"),
                    reader -> report.breaks().get(0).text().in(reader),
                    Text.of(
                            "jalankan 'journal verify' untuk melihat semuanya",
                            "run 'journal verify' to see everything"));
        }
        Map<CaseId, List<JournalEntry>> cases = new LinkedHashMap<>();
        AuditFiles.journal(journal, entry -> entry.procedure().equals(ProposalPolicy.PROCEDURE))
                .forEach(entry -> cases.computeIfAbsent(entry.caseId(), id -> new ArrayList<>())
                        .add(entry));
        return cases;
    }

    private void write(List<OutputFile> made) throws IOException {
        try {
            if (out.toAbsolutePath().getParent() != null) {
                Files.createDirectories(out.toAbsolutePath().getParent());
            }
            Files.createDirectory(out);
        } catch (FileAlreadyExistsException taken) {
            throw new Trouble(
                    Text.of("folder ini sudah ada", "this folder is there already"),
                    out.toString(),
                    Text.of(
                            "sebutkan folder baru; tidak ada yang ditimpa",
                            "name a new folder; nothing is overwritten"));
        }
        for (OutputFile file : made) {
            Files.writeString(out.resolve(file.name()), file.text());
        }
    }
}
