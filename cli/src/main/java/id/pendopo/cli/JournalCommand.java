package id.pendopo.cli;

import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with journals. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        subcommands = JournalCommand.Verify.class)
final class JournalCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Trouble(
                Text.of("pekerjaan atas jurnal belum disebut", "what to do with the journal was not named"),
                "journal",
                Text.of("tulis journal verify FILE", "write journal verify FILE"));
    }

    /** Checks a journal and names every break, always in both languages: the report goes to auditors of any. */
    @Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
    static final class Verify implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file = Path.of("");

        @Option(names = "--head", paramLabel = "HASH")
        private List<String> heads = new ArrayList<>();

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            VerificationReport report;
            try (Stream<String> lines = Files.lines(Troubles.file(file), StandardCharsets.UTF_8)) {
                report = Verification.verify(lines.iterator(), heads);
            } catch (UncheckedIOException unreadable) {
                if (unreadable.getCause() instanceof CharacterCodingException) {
                    throw new Trouble(
                            Text.of("berkas ini bukan teks UTF-8", "this file is not UTF-8 text"),
                            file.toString(),
                            Text.of(
                                    "sebutkan jurnalnya, seperti yang ditulis Pendopo",
                                    "name the journal, as Pendopo wrote it"));
                }
                throw unreadable;
            }
            report.breaks().forEach(one -> {
                console.say(one.text().id());
                console.say("  " + one.text().en());
            });
            if (report.total() > report.breaks().size()) {
                console.say("... +" + (report.total() - report.breaks().size()));
            }
            if (report.lines() == 0) {
                console.say("Jurnal kosong: tidak ada yang diperiksa");
                console.say("  The journal is empty: nothing was checked");
                return Cli.FOUND;
            }
            if (report.isIntact()) {
                console.say("Utuh: %d baris, %d perkara"
                        .formatted(report.lines(), report.heads().size()));
                console.say("  Intact: %d lines, %d cases"
                        .formatted(report.lines(), report.heads().size()));
                return Cli.OK;
            }
            console.say("Rusak: %d kerusakan dalam %d baris".formatted(report.total(), report.lines()));
            console.say("  Broken: %d breaks in %d lines".formatted(report.total(), report.lines()));
            return Cli.FOUND;
        }
    }
}
