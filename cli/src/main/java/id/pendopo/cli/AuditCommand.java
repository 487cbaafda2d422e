package id.pendopo.cli;

import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.CaseDossier;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.EvidenceTable;
import id.pendopo.core.publication.Csv;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an auditor does with a journal. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        subcommands = {AuditCommand.Export.class, RecomputeCommand.class})
final class AuditCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Trouble(
                Text.of("pekerjaan pemeriksaan belum disebut", "what to audit was not named"),
                "audit",
                Text.of("tulis audit export CASE atau audit recompute", "write audit export CASE or audit recompute"));
    }

    /** Writes everything of one case into a folder that can be checked with {@code sha256sum}. */
    @Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
    static final class Export implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "CASE", descriptionKey = "CASE")
        private String caseId = "";

        @Mixin
        private EvidenceOptions files = new EvidenceOptions();

        @Option(names = "--region", paramLabel = "DIR", required = true)
        private List<Path> regions = new ArrayList<>();

        @Option(names = "--purpose", paramLabel = "PURPOSE")
        private List<Purpose> purposes = new ArrayList<>();

        @Option(names = "--out", paramLabel = "DIR", required = true)
        private Path out = Path.of("");

        Export(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            CaseId id = AuditFiles.caseId(caseId);
            PersonalVault vault = AuditFiles.personal(files.personal(), id::equals);
            List<JournalEntry> entries = AuditFiles.journal(files.journal(), id, vault);
            CaseEvidence evidence = CaseEvidence.of(entries, vault, AuditFiles.books(files.books(), line -> true));
            Set<Purpose> allowed = new LinkedHashSet<>(purposes);
            CaseDossier dossier = CaseDossier.of(
                    evidence,
                    allowed,
                    AuditFiles.packs(regions).stream()
                            .map(AuditFiles.Opened::pack)
                            .toList());
            for (EvidenceTable table : dossier.tables()) {
                dossier = dossier.plus(table.name() + ".csv", Csv.text(table.columns(), table.rows()));
            }
            write(dossier);
            int count = dossier.files().size();
            console.say(Text.of(
                    "%s: %d berkas, %d catatan".formatted(out, count, entries.size()),
                    "%s: %s, %s"
                            .formatted(
                                    out, Counted.of(count, "file"), Counted.of(entries.size(), "entry", "entries"))));
            console.say(Text.of(
                    "Periksa: cd " + out + " && sha256sum -c " + CaseDossier.SUMS,
                    "To check: cd " + out + " && sha256sum -c " + CaseDossier.SUMS));
            dossier.absent()
                    .forEach(one -> console.say(
                            Text.of("Tidak ada dalam paket mana pun: " + one, "No pack here holds: " + one)));
            return dossier.absent().isEmpty() ? Cli.OK : Cli.FOUND;
        }

        private void write(CaseDossier dossier) throws IOException {
            try {
                dossier.writeTo(out);
            } catch (FileAlreadyExistsException taken) {
                throw new Trouble(
                        Text.of("folder ini sudah ada", "this folder is there already"),
                        String.valueOf(taken.getFile()),
                        Text.of(
                                "sebutkan folder baru; tidak ada yang ditimpa",
                                "name a new folder; nothing is overwritten"));
            } catch (IOException failed) {
                throw new Trouble(
                        Text.of("berkas bukti tidak dapat ditulis", "the dossier cannot be written"),
                        out.toString(),
                        Text.of(
                                "periksa folder, izin dan ruang simpan",
                                "check the folder, its permissions and the space"));
            }
        }
    }
}
