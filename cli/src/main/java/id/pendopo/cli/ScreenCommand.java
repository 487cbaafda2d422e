package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.grants.screening.CaseIndex;
import id.pendopo.grants.screening.Relations;
import id.pendopo.grants.screening.Screening;
import id.pendopo.grants.screening.ScreeningLimits;
import id.pendopo.grants.screening.ScreeningReport;
import id.pendopo.grants.screening.ScreeningSubject;
import id.pendopo.grants.screening.ScreeningTables;
import id.pendopo.grants.screening.YearScreening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens the grants of a year against abuse, and writes what was found as tables with nobody's name or number in them. */
@Command(name = "screen", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class ScreenCommand implements Callable<Integer> {
    private static final String SOURCE = "journal";

    private final Console console;

    @Option(names = "--from", paramLabel = "DIR", required = true, arity = "1..*")
    private List<Path> from = new ArrayList<>();

    @Mixin
    private PackOptions how = new PackOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--at", paramLabel = "DATE")
    private Optional<LocalDate> at = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        LocalDate day = at.orElseGet(() -> LocalDate.of(year, Month.DECEMBER, 31));
        ScreenedCases cases = ScreenedCases.in(pack);
        for (Path folder : from) {
            cases.read(folder);
        }
        ScreeningReport report = report(pack, cases, day, year);
        Map<String, String> made = new LinkedHashMap<>();
        for (OpenTable table : List.of(
                ScreeningTables.figures(report), ScreeningTables.findings(report), ScreeningTables.leave(report))) {
            made.put(table.name() + ".csv", table.toCsv(console.locale()));
        }
        NewFolder.write(out, made);
        return tell(report, made.size());
    }

    private static ScreeningReport report(RegionPack pack, ScreenedCases cases, LocalDate day, int year) {
        Instant asOf =
                day.plusDays(1).atStartOfDay().toInstant(pack.region().time().offset());
        List<ScreeningSubject> all = cases.all();
        CaseIndex index = CaseIndex.of(all, Screening.LEAST_THRESHOLD, asOf, SOURCE);
        return YearScreening.over(
                        Screening.over(index, Relations.unconnected(asOf)),
                        subject -> ScreeningLimits.of(cases.policy(subject)))
                .report(pack.region().code(), all, year, day);
    }

    private int tell(ScreeningReport report, int tables) {
        int blocking = 0;
        int warning = 0;
        for (ScreeningReport.Figure figure : report.figures()) {
            blocking += figure.blocking();
            warning += figure.warning();
            console.say(Text.of(
                    "%-16s menahan %d, perlu jawaban %d".formatted(figure.check(), figure.blocking(), figure.warning()),
                    "%-16s stops %d, wants an answer %d"
                            .formatted(figure.check(), figure.blocking(), figure.warning())));
        }
        console.say(Text.of(
                "Hubungan keluarga dan pengusul tidak ditanya: jurnal tidak memuatnya",
                "Family ties and proposers were not asked for: a journal does not hold them"));
        report.growth()
                .ifPresent(growth -> console.say(Text.of(
                        "Ditetapkan: %s, tahun sebelumnya %s".formatted(growth.now(), growth.before()),
                        "Decreed: %s, the year before %s".formatted(growth.now(), growth.before()))));
        if (report.illustration()) {
            console.say(Text.of("Memuat nilai contoh", "Holds invented values"));
        }
        console.say(Text.of(
                "%s: %d tabel, %d perkara ditapis, %d temuan menahan, %d perlu jawaban, dikecualikan %d"
                        .formatted(
                                out,
                                tables,
                                report.screened(),
                                blocking,
                                warning,
                                report.leave().size()),
                "%s: %s, %s screened, %s, %d want an answer, %d set aside"
                        .formatted(
                                out,
                                Counted.of(tables, "table"),
                                Counted.of(report.screened(), "case"),
                                Counted.of(blocking, "finding stops", "findings stop"),
                                warning,
                                report.leave().size())));
        return blocking > 0 ? Cli.FOUND : Cli.OK;
    }
}
