package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Prints a letter of a case: the last of its kind that the case called for, or every fact that it lacks. */
@Command(name = "letter", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class LetterCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MAX_BYTES = 1_000_000;

    private final Console console;

    @Parameters(paramLabel = "CASE", descriptionKey = "CASE", index = "0")
    private String caseId = "";

    @Parameters(paramLabel = "KIND", descriptionKey = "KIND", index = "1")
    private String kind = "";

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--office", paramLabel = "FILE", required = true)
    private Path office = Path.of("");

    @Option(names = "--html")
    private boolean html;

    @Option(names = "--json")
    private boolean json;

    LetterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CaseId id = AuditFiles.caseId(caseId);
        PersonalVault vault = AuditFiles.personal(files.personal(), id::equals);
        List<JournalEntry> entries = AuditFiles.journal(files.journal(), id, vault);
        String procedure = entries.get(0).procedure();
        LetterProvider provider = provider(id, procedure);
        if (provider.kinds().stream().noneMatch(this::isWanted)) {
            throw unknown(provider);
        }
        Written written = last(
                provider.writer(pack(entries), office(), this::beside), CaseEvidence.of(entries, vault, List.of()));
        if (written.letter().isEmpty()) {
            FindingCatalogue words = AuditFiles.words();
            written.findings().forEach(finding -> console.say(words.line(finding, console.locale())));
            return Cli.FOUND;
        }
        Letter letter = written.letter().get();
        if (json) {
            console.say(JSON.writeValueAsString(letter));
        } else {
            console.say(html ? LetterHtml.of(letter) : LetterText.of(letter));
        }
        return Cli.OK;
    }

    private boolean isWanted(LetterKind one) {
        return one.key().equals(kind);
    }

    private <K extends LetterKind> Written last(LetterWriter<?, K> writer, CaseEvidence evidence) {
        K wanted = writer.kinds().stream().filter(this::isWanted).findFirst().orElseThrow();
        return writer.last(wanted, evidence);
    }

    private static LetterProvider provider(CaseId id, String procedure) {
        List<LetterProvider> providers = new ArrayList<>();
        ServiceLoader.load(LetterProvider.class).forEach(providers::add);
        String all = providers.stream().map(LetterProvider::procedure).sorted().collect(Collectors.joining(", "));
        return providers.stream()
                .filter(one -> one.procedure().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        Text.of("perkara ini tidak bernaskah", "a case of this procedure has no letters"),
                        id + ", " + procedure,
                        Text.of("sebutkan perkara " + all, "name a case of " + all)));
    }

    /** Another case in the same journal; none where it is not there. */
    private List<JournalEntry> beside(CaseId other) {
        try {
            boolean there = !AuditFiles.journal(
                            files.journal(), entry -> entry.caseId().equals(other))
                    .isEmpty();
            return there ? AuditFiles.journal(files.journal(), other, AuditFiles.NOTHING_PERSONAL) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Trouble unknown(LetterProvider provider) {
        String all = provider.kinds().stream().map(LetterKind::key).collect(Collectors.joining(", "));
        return new Trouble(
                Text.of("jenis naskah ini tidak dikenal", "there is no such kind of letter"),
                "KIND",
                Text.of("pilih salah satu dari " + all, "choose one of " + all));
    }

    /** As the office opened it that decided the last entry: of what is in force, or of history. */
    private RegionPack pack(List<JournalEntry> entries) {
        List<RegionPack> packs = AuditFiles.packs(List.of(region)).stream()
                .map(AuditFiles.Opened::pack)
                .toList();
        JournalEntry last = entries.get(entries.size() - 1);
        IntactCases.requireOwn(
                packs.get(0),
                Set.of(last.region()),
                last.caseId() + ", " + last.region().dotted());
        return packs.stream()
                .filter(pack -> pack.listing(last.policy()).isPresent())
                .findFirst()
                .orElse(packs.get(0));
    }

    private LetterOffice office() throws IOException {
        Path file = Troubles.file(office);
        if (Files.size(file) > MAX_BYTES) {
            throw new Trouble(
                    Text.of("berkas kantor terlalu besar", "the file of the office is too large"),
                    file.toString(),
                    Text.of("paling banyak " + MAX_BYTES + " bita", "at most " + MAX_BYTES + " bytes"));
        }
        try {
            return JSON.readValue(Files.readString(file), LetterOffice.class);
        } catch (CharacterCodingException notText) {
            throw JsonLines.notText(file);
        } catch (JacksonException bad) {
            String place =
                    bad.getLocation() == null ? "" : ", " + bad.getLocation().getLineNr();
            throw new Trouble(
                    Text.of("berkas kantor tidak dapat dibaca", "the file of the office cannot be read"),
                    file + place,
                    Text.of(
                            "tulis letterhead, place, officials, names dan numbers",
                            "write letterhead, place, officials, names and numbers"));
        }
    }
}
