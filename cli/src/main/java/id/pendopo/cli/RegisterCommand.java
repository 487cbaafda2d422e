package id.pendopo.cli;

import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.CkanPackage;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DcatDataset;
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
import java.net.URI;
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

    @Option(names = "--base", paramLabel = "URL")
    private Optional<URI> base = Optional.empty();

    @Option(names = "--producer", paramLabel = "NAME")
    private Optional<String> producer = Optional.empty();

    @Option(names = "--steward", paramLabel = "NAME")
    private Optional<String> steward = Optional.empty();

    @Option(names = "--contact", paramLabel = "MAIL")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--licence", paramLabel = "URL", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    private URI licence = URI.create("https://creativecommons.org/licenses/by/4.0/");

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
        if (base.isPresent()) {
            DatasetDescriptor dataset = RegisterOutput.descriptor(
                    register, made, publisher(), base.get(), licence, first(register), issued);
            texts.put("dcat.jsonld", DcatDataset.text(dataset) + "\n");
            texts.put(
                    "ckan.json", CkanPackage.text(dataset, "perizinan", "cc-by", List.of("izin", "perizinan")) + "\n");
        }
        NewFolder.write(out, texts);
        console.say(Text.of(
                "%s: %d berkas, %d izin"
                        .formatted(out, texts.size(), register.licences().size()),
                "%s: %d files, %d licences"
                        .formatted(out, texts.size(), register.licences().size())));
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

    /** A pack with invented values never looks like a real one. */
    private RegisterTerms terms(RegionPack pack) {
        return !pack.illustrations().isEmpty()
                ? RegisterTerms.STANDARD.with(Text.of(
                        "CONTOH: ketentuan daerah ini rekaan, bukan data resmi",
                        "EXAMPLE: the rules of this region are invented; no official data"))
                : RegisterTerms.STANDARD;
    }

    private DatasetDescriptor.Publisher publisher() {
        if (producer.isEmpty() || steward.isEmpty() || contact.isEmpty()) {
            throw new Trouble(
                    Text.of(
                            "produsen, walidata dan kontak belum disebut",
                            "producer, steward and contact were not named"),
                    "--producer, --steward, --contact",
                    Text.of("sebutkan ketiganya bersama --base", "name all three beside --base"));
        }
        return new DatasetDescriptor.Publisher(producer.get(), steward.get(), contact.get());
    }

    private LocalDate first(LicenceRegister register) {
        return register.handled().stream()
                .map(HandledApplication::received)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(issued))
                .orElse(issued);
    }
}
