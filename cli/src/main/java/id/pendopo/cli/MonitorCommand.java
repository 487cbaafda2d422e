package id.pendopo.cli;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.KpiTable;
import id.pendopo.core.monitoring.OutsideFigures;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.SmallGroups;
import id.pendopo.core.region.RegionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what journals tell, for leaders and, in groups that are large enough, for everybody; no figure names a case. */
@Command(name = "monitor", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class MonitorCommand implements Callable<Integer> {
    private static final Text BROKEN =
            Text.of("jurnal ini rusak; tidak ada yang dihitung", "this journal is broken; nothing is counted");

    private final Console console;

    @Option(names = "--from", paramLabel = "DIR", required = true, arity = "1..*")
    private List<Path> from = new ArrayList<>();

    @Mixin
    private PackOptions how = new PackOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--first", paramLabel = "DATE", required = true)
    private LocalDate first = LocalDate.EPOCH;

    @Option(names = "--last", paramLabel = "DATE", required = true)
    private LocalDate last = LocalDate.EPOCH;

    @Option(names = "--least", paramLabel = "COUNT")
    private int least = SmallGroups.DEFAULT_LEAST;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    MonitorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        if (last.isBefore(first) || last.toEpochDay() - first.toEpochDay() >= Tally.PERIOD_LIMIT || least < 1) {
            throw new Trouble(
                    Text.of("masa atau jumlah terkecil tidak sah", "the period or the fewest is none"),
                    "--first --last --least",
                    Text.of(
                            "hari terakhir tidak sebelum yang pertama, paling lama sepuluh tahun, jumlah paling"
                                    + " sedikit 1",
                            "the last day is not before the first, ten years at most, and the fewest at least 1"));
        }
        Instant asOf =
                last.plusDays(1).atStartOfDay().toInstant(pack.region().time().offset());
        Tally tally = tally(pack, asOf);
        Map<String, String> made = new LinkedHashMap<>();
        List<KpiReading> all = new ArrayList<>();
        for (String procedure : tally.procedures()) {
            all.addAll(readings(tally, procedure, asOf));
            for (OutsideFigures.By by : OutsideFigures.By.values()) {
                String name = "public-" + procedure.replace('/', '-') + "-"
                        + by.name().toLowerCase(Locale.ROOT);
                OpenTable table = tally.outside(name, procedure, by, first, last.plusDays(1), asOf, least);
                made.put(name + ".csv", table.toCsv(console.locale()));
            }
        }
        OpenTable figures = KpiTable.of("figures", all);
        made.put("figures.csv", figures.toCsv(console.locale()));
        made.put("figures.json", figures.toJson());
        NewFolder.write(out, made);
        console.say(Text.of(
                "%s: %d berkas, %d angka dari %d berkas perkara".formatted(out, made.size(), all.size(), tally.cases()),
                "%s: %s, %s of %s"
                        .formatted(
                                out,
                                Counted.of(made.size(), "file"),
                                Counted.of(all.size(), "figure"),
                                Counted.of(tally.cases(), "case"))));
        return Cli.OK;
    }

    /** What was written after the last day is left out, so that the figures are those of its end. */
    private Tally tally(RegionPack pack, Instant asOf) throws IOException {
        List<StageChange> rows = new ArrayList<>();
        for (Path folder : from) {
            Set<RegionCode> regions = new HashSet<>();
            Path journal = Troubles.existing(folder).resolve("journal.jsonl");
            Predicate<JournalEntry> counted = one -> {
                regions.add(one.region());
                return isCounted(one, pack, asOf);
            };
            AuditFiles.intact(journal, AuditFiles.NOTHING_PERSONAL, BROKEN, one -> true, counted).stream()
                    .map(StageChange::of)
                    .forEach(rows::add);
            IntactCases.requireOwn(pack, regions, journal.toString());
        }
        try {
            return Tally.in(pack).plus(rows);
        } catch (CalendarYearMissing missing) {
            throw new Trouble(
                    Text.of("kalender kerja tahun ini belum dimuat", "the working calendar of this year is not loaded"),
                    String.valueOf(missing.year()),
                    Text.of(
                            "muat tahun itu dalam calendar.json daerah, atau sebut jurnal tahun lain",
                            "load that year in the region's calendar.json, or name journals of other years"));
        }
    }

    private static boolean isCounted(JournalEntry entry, RegionPack pack, Instant asOf) {
        return entry.region().equals(pack.region().code()) && entry.at().isBefore(asOf);
    }

    private List<KpiReading> readings(Tally tally, String procedure, Instant asOf) {
        LocalDate until = last.plusDays(1);
        List<KpiReading> readings = new ArrayList<>(tally.readings(procedure, Slice.ALL, first, until, asOf));
        readings.addAll(tally.backlog(procedure, Slice.ALL, asOf));
        for (Code agency : tally.agencies(procedure, first, until)) {
            readings.addAll(tally.readings(procedure, Slice.ofAgency(agency), first, until, asOf));
        }
        return readings;
    }
}
