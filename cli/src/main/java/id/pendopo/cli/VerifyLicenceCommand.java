package id.pendopo.cli;

import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.licensing.law.LicensingFindings;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.verification.LicenceVerification;
import id.pendopo.licensing.verification.RegisterId;
import id.pendopo.licensing.verification.SealKey;
import id.pendopo.licensing.verification.SealedReader;
import id.pendopo.licensing.verification.VerificationAnswer;
import id.pendopo.licensing.verification.VerificationLinks;
import id.pendopo.licensing.verification.VerifiedLicence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers the text of a licence's QR code from what an office has written. */
@Command(name = "verify-licence", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class VerifyLicenceCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 100_000_000;

    private final Console console;

    @Parameters(paramLabel = "TEXT", descriptionKey = "TEXT")
    private String text = "";

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Mixin
    private PackOptions how = new PackOptions();

    @Mixin
    private LinkOptions link = new LinkOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", required = true)
    private String at = "";

    @Option(names = "--public-key", paramLabel = "FILE")
    private Optional<Path> publicKey = Optional.empty();

    @Option(names = "--key-id", paramLabel = "ID")
    private String keyId = "1";

    @Option(names = "--document", paramLabel = "FILE")
    private Optional<Path> document = Optional.empty();

    VerifyLicenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        Optional<VerificationLinks> links = link.links();
        if (links.isEmpty() && text.startsWith("https:")) {
            throw new Trouble(
                    Text.of("alamat dan kunci tautan belum disebut", "host and key of the links were not named"),
                    "--host HOST --key FILE",
                    Text.of("sebutkan keduanya", "name both"));
        }
        SealedReader sealed = SealedReader.of(pack.region().code(), keys());
        LicenceVerification.Register register = register(pack, links);
        LicenceVerification door = links.isPresent()
                ? LicenceVerification.in(pack.region(), links.get(), sealed, register)
                : LicenceVerification.in(pack.region(), sealed, register);
        LicenceVerification.Verified verified = door.check(text.strip(), time(), digest());
        VerificationAnswer answer = verified.answer();
        console.say(answer.name() + ": " + answer.text().in(console.locale())
                + verified.number().map(number -> " (" + number + ")").orElse(""));
        verified.findings()
                .forEach(finding -> console.say(LicensingFindings.all().line(finding, console.locale())));
        return answer instanceof VerificationAnswer.Valid ? Cli.OK : Cli.FOUND;
    }

    private LicenceVerification.Register register(RegionPack pack, Optional<VerificationLinks> links)
            throws IOException {
        Map<RegisterId, VerifiedLicence> byId = new HashMap<>();
        Map<String, VerifiedLicence> byNumber = new HashMap<>();
        PersonalVault vault = AuditFiles.personal(files.personal(), id -> true);
        for (CaseFile<Licence> file : LicensingCases.licences(
                pack,
                files.journal(),
                vault,
                Text.of("jurnal ini rusak; tidak dijawab", "this journal is broken; nothing is answered"))) {
            VerifiedLicence licence = VerifiedLicence.of(file);
            links.ifPresent(made -> made.ids(file.id()).forEach(id -> byId.put(id, licence)));
            byNumber.put(licence.number(), licence);
        }
        return new LicenceVerification.Register() {
            @Override
            public Optional<VerifiedLicence> byId(RegisterId id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public Optional<VerifiedLicence> byNumber(String number) {
                return Optional.ofNullable(byNumber.get(number));
            }
        };
    }

    private List<SealKey> keys() throws IOException {
        if (publicKey.isEmpty()) {
            return List.of();
        }
        String pem = Files.readString(Troubles.file(publicKey.get()), StandardCharsets.UTF_8);
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return List.of(SealKey.of(keyId, encoded));
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("kunci publik tidak dapat dipakai", "the public key cannot be used"),
                    publicKey.get() + ": " + none.getMessage(),
                    Text.of("berkas PEM dengan kunci P-256", "a PEM file with a key on P-256"));
        }
    }

    private Optional<String> digest() throws IOException {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Path file = Troubles.file(document.get());
        if (Files.size(file) > MOST_BYTES) {
            throw new Trouble(
                    Text.of("berkas terlalu besar", "the file is too large"),
                    file.toString(),
                    Text.of("sebutkan dokumen izinnya", "name the document of the licence"));
        }
        try {
            return Optional.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private Instant time() {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException none) {
            throw new Trouble(
                    Text.of("waktu pemeriksaan bukan waktu", "the time asked for is none"),
                    "--at",
                    Text.of("tulis misalnya 2026-01-05T09:00:00+07:00", "write it like 2026-01-05T09:00:00+07:00"));
        }
    }
}
