package id.pendopo.cli;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a procedure as it runs in a region. */
@Command(name = "chart", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class ChartCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROCEDURE", descriptionKey = "PROCEDURE")
    private String procedure = "";

    @Option(names = "--region", required = true, paramLabel = "PACK")
    private Path region = Path.of("");

    @Option(names = "--format", paramLabel = "mermaid|table|json")
    private Format format = Format.mermaid;

    @Option(names = "--at", paramLabel = "DATE")
    private Optional<LocalDate> at = Optional.empty();

    @Mixin
    private PackOptions options = new PackOptions();

    /** The forms of a chart. */
    enum Format {
        mermaid,
        table,
        json
    }

    ChartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // A chart always says when values are invented, so it may always be drawn.
        RegionPack pack =
                RegionPack.open(Troubles.pack(region), options.opening().allowingIllustration());
        ProcedureProvider provider = Procedures.named(procedure, pack);
        Procedure<?> opened = provider.open(pack);
        Chart chart = Chart.of(Procedures.law(opened, at), pack, console.locale())
                .with(FindingCatalogue.core().and(provider.findings()));
        console.write(
                switch (format) {
                    case mermaid -> chart.mermaid();
                    case table -> chart.table();
                    case json -> chart.json() + "\n";
                });
        return Cli.OK;
    }
}
