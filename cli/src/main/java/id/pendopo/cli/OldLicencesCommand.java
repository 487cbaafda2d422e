package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Text;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.RowRepair;
import id.pendopo.licensing.law.LicensingFindings;
import id.pendopo.licensing.legacy.LegacyReader;
import id.pendopo.licensing.legacy.LegacyReading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a table of old licences and reports what could be taken over, what was mended and what is wrong. */
@Command(name = "old-licences", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class OldLicencesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--encoding", paramLabel = "NAME")
    private Charset encoding = StandardCharsets.UTF_8;

    OldLicencesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LegacyReading reading = LegacyReader.usual().read(Tables.read(file, encoding));
        FindingCatalogue words = FindingCatalogue.core().and(LicensingFindings.all());
        for (RowFinding one : reading.findings()) {
            console.say(row(one.row()) + words.line(one.finding(), console.locale()));
        }
        for (RowRepair one : reading.repairs()) {
            console.say(
                    row(one.row()) + one.column() + ": " + one.repair().label().in(console.locale()));
        }
        console.say(Text.of(
                "%d baris, %d izin lama, %d dikarantina, %d diperbaiki"
                        .formatted(
                                reading.rows(),
                                reading.licences().size(),
                                reading.quarantine().size(),
                                reading.repairs().size()),
                "%s, %s, %d in quarantine, %d mended"
                        .formatted(
                                Counted.of(reading.rows(), "row"),
                                Counted.of(reading.licences().size(), "old licence"),
                                reading.quarantine().size(),
                                reading.repairs().size())));
        return reading.findings().stream().anyMatch(RowFinding::isBlock) ? Cli.FOUND : Cli.OK;
    }

    private String row(long number) {
        return number == 0 ? "" : Text.of("baris ", "row ").in(console.locale()) + number + ": ";
    }
}
