package id.pendopo.cli;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.table.TableFile;
import id.pendopo.grants.legacy.LegacyImport;
import id.pendopo.grants.legacy.LegacyMapping;
import id.pendopo.grants.legacy.LegacyProcedure;
import id.pendopo.grants.legacy.LegacyReader;
import id.pendopo.grants.legacy.LegacyReading;
import id.pendopo.grants.legacy.LegacyReport;
import id.pendopo.grants.legacy.LegacyRole;
import id.pendopo.grants.legacy.LegacyShape;
import id.pendopo.grants.legacy.LegacyTable;
import id.pendopo.testkit.InMemoryStore;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the tables of an older application, reports on them, and writes a journal of snapshots where that is asked for. */
@Command(name = "legacy", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class LegacyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private Path folder = Path.of("");

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--shape", paramLabel = "V|N")
    private LegacyShape shape = LegacyShape.V;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME")
    private Optional<String> at = Optional.empty();

    @Option(names = "--by", paramLabel = "PERSON")
    private String by = "migration";

    @Mixin
    private PackOptions options = new PackOptions();

    LegacyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), options.opening());
        LegacyMapping how = mapping();
        LegacyReading reading = LegacyReader.by(how, pack.region()).read(tables(how));
        LegacyReport report = out.isPresent() ? written(pack, reading, out.get()) : LegacyImport.tried(reading);
        Tables.tell(report.findings(), console);
        console.write(report.text(console.locale()));
        return report.findings().stream().anyMatch(one -> one.isBlock()) ? Cli.FOUND : Cli.OK;
    }

    private LegacyMapping mapping() throws IOException {
        if (mapping.isEmpty()) {
            return LegacyMapping.of(shape);
        }
        Path file = Troubles.file(mapping.get());
        try {
            return LegacyMapping.parse(Files.readString(file));
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("pemetaan tidak dapat dipakai", "the mapping cannot be used"),
                    file + ": " + none.getMessage(),
                    Text.of("lihat docs/migration.md", "see docs/migration.md"));
        }
    }

    private Map<LegacyTable, TableFile> tables(LegacyMapping how) throws IOException {
        Map<LegacyTable, TableFile> tables = new EnumMap<>(LegacyTable.class);
        for (LegacyTable table : LegacyTable.values()) {
            String name = how.files().get(table);
            Path file = name == null ? folder : Troubles.existing(folder).resolve(name);
            if (Files.isRegularFile(file)) {
                tables.put(table, Tables.read(file, how.encoding()));
            }
        }
        return tables;
    }

    private LegacyReport written(RegionPack pack, LegacyReading reading, Path into) throws IOException {
        InMemoryStore store = new InMemoryStore();
        Office office = Office.in(pack)
                .with(store)
                .keys(new SecureRandom()::nextBytes)
                .withoutValidation("every value comes from the reader of old tables, which checks it")
                .procedures(new LegacyProcedure())
                .open();
        LegacyReport report = LegacyImport.take(reading, office, Actor.of(by, LegacyRole.MIGRATION), time());
        Files.createDirectories(into);
        // A journal that is there is never written over.
        try (Writer journal = Files.newBufferedWriter(into.resolve("journal.jsonl"), StandardOpenOption.CREATE_NEW);
                Writer personal =
                        Files.newBufferedWriter(into.resolve("personal.jsonl"), StandardOpenOption.CREATE_NEW)) {
            CaseQuery query = CaseQuery.all(CaseQuery.LIMIT);
            CasePage page = office.find(query);
            while (true) {
                for (var row : page.rows()) {
                    CaseEvidence evidence = CaseEvidence.in(store, row.id()).orElseThrow();
                    for (String line : evidence.journalLines()) {
                        journal.write(line + "\n");
                    }
                    for (String line : evidence.personalLines()) {
                        personal.write(line + "\n");
                    }
                }
                if (page.next().isEmpty()) {
                    return report;
                }
                page = office.find(query.after(page.next().get()));
            }
        }
    }

    /** The clock is the operator's word, as everywhere: a program that asked its machine would date entries by accident. */
    private Instant time() {
        try {
            return OffsetDateTime.parse(at.orElse("")).toInstant();
        } catch (DateTimeException none) {
            throw new Trouble(
                    Text.of("waktu pencatatan belum disebut", "the time of the take-over is missing"),
                    "--at",
                    Text.of("tulis misalnya 2026-01-05T09:00:00+07:00", "write it like 2026-01-05T09:00:00+07:00"));
        }
    }
}
