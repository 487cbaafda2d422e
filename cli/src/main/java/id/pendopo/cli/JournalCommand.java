package id.pendopo.cli;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.journal.JournalLines;
import id.pendopo.core.journal.RollVerification;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        private final Console console;

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file = Path.of("");

        @Option(names = "--head", paramLabel = "HASH")
        private List<String> heads = new ArrayList<>();

        @Option(names = "--roll", paramLabel = "ROLLS")
        private Optional<Path> rolls = Optional.empty();

        @Option(names = "--pack", paramLabel = "PACK")
        private List<Path> packs = new ArrayList<>();

        @Option(names = "--part")
        private boolean part;

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            requireHashes();
            VerificationReport report = verified();
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
            if (rolls.isPresent() && report.roll().isEmpty() && report.isIntact()) {
                console.say("Berkas daftar kepala kosong: jurnal tidak dibandingkan");
                console.say("  The file of rolls is empty: the journal was not compared");
                return Cli.FOUND;
            }
            if (report.isIntact()) {
                console.say("Utuh: %d baris, %d perkara"
                        .formatted(report.lines(), report.heads().size()));
                console.say("  Intact: %s, %s"
                        .formatted(
                                Counted.of(report.lines(), "line"),
                                Counted.of(report.heads().size(), "case")));
                report.roll().ifPresent(roll -> {
                    console.say(
                            "Cocok dengan daftar kepala sampai nomor %d, hash %s".formatted(roll.seq(), roll.hash()));
                    console.say(
                            "  It agrees with the rolls up to number %d, hash %s".formatted(roll.seq(), roll.hash()));
                });
                return Cli.OK;
            }
            console.say("Rusak: %d kerusakan dalam %d baris".formatted(report.total(), report.lines()));
            console.say("  Broken: %s in %s"
                    .formatted(Counted.of(report.total(), "break"), Counted.of(report.lines(), "line")));
            return Cli.FOUND;
        }

        /** What is no hash is never found, and would be told as a journal that was cut off. */
        private void requireHashes() {
            heads.stream()
                    .filter(head -> !HASH.matcher(head).matches())
                    .findFirst()
                    .ifPresent(head -> {
                        throw new Trouble(
                                Text.of("ini bukan hash", "this is no hash"),
                                "--head " + head,
                                Text.of("tulis ke-64 digitnya, 0-9 dan a-f", "write its 64 digits, 0-9 and a-f"));
                    });
        }

        private VerificationReport verified() throws IOException {
            try (Stream<String> journal = lines(file);
                    Stream<String> sheets = rolls.isPresent() ? lines(rolls.get()) : Stream.empty()) {
                RollVerification verification =
                        Verification.against(sheets.iterator()).anchored(heads);
                for (Path folder : packs) {
                    compare(verification, folder);
                }
                return (part ? verification.ofSomeCases() : verification).verify(journal.iterator());
            } catch (UncheckedIOException unreadable) {
                if (unreadable.getCause() instanceof CharacterCodingException) {
                    throw new Trouble(
                            Text.of("berkas ini bukan teks UTF-8", "this file is not UTF-8 text"),
                            file + rolls.map(path -> ", " + path).orElse(""),
                            Text.of(
                                    "sebutkan jurnal dan daftar kepala, seperti yang ditulis Pendopo",
                                    "name the journal and the rolls, as Pendopo wrote them"));
                }
                throw unreadable;
            }
        }

        /** Line by line, and of an endless line no more than an entry can have. */
        private static Stream<String> lines(Path path) throws IOException {
            Reader text = Files.newBufferedReader(Troubles.file(path), StandardCharsets.UTF_8);
            Spliterator<String> lines = Spliterators.spliteratorUnknownSize(
                    JournalLines.of(text), Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(lines, false).onClose(() -> {
                try {
                    text.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        /** What is only compared may be invented, and of a regime that is over. */
        private static void compare(RollVerification verification, Path folder) {
            Opening opening = Opening.strict().allowingIllustration().asHistory();
            RegionPack pack = RegionPack.open(Troubles.pack(folder), opening);
            WorkingCalendar calendar = pack.calendar();
            verification.under(versions(pack), List.of(new CalendarStamp(calendar.version(), calendar.contentHash())));
        }

        private static List<PolicyStamp> versions(RegionPack pack) {
            List<PolicyStamp> versions = new ArrayList<>();
            Procedures.in(pack)
                    .forEach(provider -> provider.open(pack)
                            .workflows()
                            .values()
                            .forEach(workflow -> versions.add(workflow.policy())));
            return versions;
        }
    }
}
