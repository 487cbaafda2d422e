package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where what an office has written lies: a folder with files of these names, or each file by itself. */
final class EvidenceOptions {
    @Option(names = "--from", paramLabel = "DIR")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--journal", paramLabel = "FILE")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--personal", paramLabel = "FILE")
    private Optional<Path> personal = Optional.empty();

    @Option(names = "--books", paramLabel = "FILE")
    private Optional<Path> books = Optional.empty();

    Path journal() {
        return journal.or(() -> from.map(folder -> Troubles.existing(folder).resolve("journal.jsonl")))
                .orElseThrow(() -> new Trouble(
                        Text.of("jurnalnya belum disebut", "the journal was not named"),
                        "--journal FILE",
                        Text.of(
                                "tulis --journal FILE, atau --from DIR yang memuat journal.jsonl",
                                "write --journal FILE, or --from DIR that holds journal.jsonl")));
    }

    Optional<Path> personal() {
        return personal.or(() -> inFolder("personal.jsonl"));
    }

    Optional<Path> books() {
        return books.or(() -> inFolder("books.jsonl"));
    }

    private Optional<Path> inFolder(String name) {
        return from.map(folder -> folder.resolve(name)).filter(Files::exists);
    }
}
