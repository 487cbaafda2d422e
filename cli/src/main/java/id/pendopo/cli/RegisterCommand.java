package id.pendopo.cli;

import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.register.HandledApplication;
import id.pendopo.licensing.register.LicenceRegister;
import id.pendopo.licensing.register.RegisterOutput;
import id.pendopo.licensing.register.RegisterTerms;
import id.pendopo.licensing.verification.VerificationLinks;
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

/** Writes what a region publishes of its licences: the register in its profiles, statistics, and what the files are said to be. */
@Command(name = "register", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class RegisterCommand implements Callable<Integer> {
    private static final Text BROKEN =
            Text.of("jurnal ini rusak; tidak ada yang diumumkan", "this journal is broken; nothing is published");

    private final Console console;

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Mixin
    private PackOptions how = new PackOptions();

    @Mixin
    private LinkOptions link = new LinkOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--issued", paramLabel = "DATE", required = true)
    private LocalDate issued = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Mixin
    private DatasetOptions dataset = new DatasetOptions();

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        PersonalVault vault = GrantCases.vault(
                files.personal(),
                "--personal FILE",
                Text.of(
                        "sebutkan berkasnya: tanpanya yang pribadi tidak dapat dikenali dan disamarkan",
                        "name the file: without it what is personal cannot be known and masked"));
        LicenceRegister register = register(pack, vault);
        List<OutputFile> made = RegisterOutput.files(register, console.locale());
        Map<String, String> texts = new LinkedHashMap<>();
        made.forEach(file -> texts.put(file.name(), file.text()));
        dataset.describe(
                pack,
                texts,
                "perizinan",
                List.of("izin", "perizinan"),
                stands -> RegisterOutput.descriptor(register, made, stands, first(register), issued));
        NewFolder.write(out, texts);
        console.say(Text.of(
                "%s: %d berkas, %d izin"
                        .formatted(out, texts.size(), register.licences().size()),
                "%s: %s, %s"
                        .formatted(
                                out,
                                Counted.of(texts.size(), "file"),
                                Counted.of(register.licences().size(), "licence"))));
        return Cli.OK;
    }

    private LicenceRegister register(RegionPack pack, PersonalVault vault) throws IOException {
        // The day of publication is told as it is at its beginning, so that the same day gives the same files.
        Instant at = issued.atStartOfDay().toInstant(pack.region().time().offset());
        Optional<VerificationLinks> links = link.links();
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(pack.region(), terms(pack), at)
                .linking((CaseId id) -> links.map(made -> made.link(id).text()));
        for (CaseFile<Licence> file : LicensingCases.licences(pack, files.journal(), vault, BROKEN)) {
            gathering.add(file);
        }
        for (CaseFile<Application> file : LicensingCases.applications(pack, files.journal(), vault, BROKEN)) {
            HandledApplication.of(file, pack.region().time(), pack.calendar()).ifPresent(gathering::add);
        }
        return gathering.register();
    }

    private static RegisterTerms terms(RegionPack pack) {
        return DatasetOptions.notice(pack).map(RegisterTerms.STANDARD::with).orElse(RegisterTerms.STANDARD);
    }

    private LocalDate first(LicenceRegister register) {
        return register.handled().stream()
                .map(HandledApplication::received)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(issued))
                .orElse(issued);
    }
}
