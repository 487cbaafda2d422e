package id.pendopo.cli;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.performance.letter.PayPapers;
import id.pendopo.performance.letter.SlipHolder;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PaySlip;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What anybody may recompute of pay. */
@Command(
        name = "pay",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        subcommands = PayCommand.Explain.class)
final class PayCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Trouble(
                Text.of("pekerjaan belum disebut", "what to do was not named"),
                "pay",
                Text.of("tulis pay explain FILE", "write pay explain FILE"));
    }

    /** Computes the months in a file, one JSON object a line, and shows every line of each slip; or every reason why there is none. */
    @Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
    static final class Explain implements Callable<Integer> {
        private static final JsonMapper JSON = new JsonMapper();

        private final Console console;

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file = Path.of("");

        @Option(names = "--region", paramLabel = "DIR", required = true)
        private Path region = Path.of("");

        @Option(names = "--employee", paramLabel = "KEY")
        private Optional<String> employee = Optional.empty();

        @Mixin
        private PackOptions how = new PackOptions();

        Explain(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
            Map<YearMonth, PayComputation> byMonth = new HashMap<>();
            boolean refused = false;
            int shown = 0;
            try (JsonLines lines = JsonLines.of(file)) {
                while (lines.hasNext()) {
                    String line = lines.next();
                    MonthInput input = read(line, lines);
                    if (employee.map(wanted -> wanted.equals(input.employee().value()))
                            .orElse(true)) {
                        PayComputation pay =
                                byMonth.computeIfAbsent(input.month(), month -> PayComputation.of(pack, month));
                        refused |= !show(pay.slip(input), input, pack);
                        shown++;
                    }
                }
            }
            if (shown == 0) {
                throw new Trouble(
                        Text.of("tidak ada bahan seperti itu dalam berkas", "the file holds no such month"),
                        reader -> file + employee.map(key -> ", " + key).orElse(""),
                        Text.of("periksa berkas dan --employee", "check the file and --employee"));
            }
            return refused ? Cli.FOUND : Cli.OK;
        }

        private static MonthInput read(String line, JsonLines lines) {
            try {
                return JSON.readValue(line, MonthInput.class);
            } catch (JacksonException bad) {
                // What the line holds is somebody's month, so only the part is named that does not fit.
                throw lines.strange("bahan perhitungan satu bulan" + part(bad), "month of pay" + part(bad));
            }
        }

        private static String part(JacksonException bad) {
            List<JacksonException.Reference> path = bad.getPath();
            return path.isEmpty() || path.get(0).getPropertyName() == null
                    ? ""
                    : " (" + path.get(0).getPropertyName() + ")";
        }

        private boolean show(PayOutcome outcome, MonthInput input, RegionPack pack) {
            Optional<PaySlip> slip = outcome.slip();
            if (slip.isEmpty()) {
                console.say(Text.of(
                        "%s, %s: tidak dapat dihitung".formatted(input.employee(), input.month()),
                        "%s, %s: cannot be computed".formatted(input.employee(), input.month())));
                outcome.findings()
                        .forEach(finding ->
                                console.say("  " + PerformanceFindings.all().line(finding, console.locale())));
                return false;
            }
            // The file knows no names; the slip of the office does.
            SlipHolder holder = new SlipHolder(
                    PersonalText.of(input.employee().value()),
                    Optional.empty(),
                    input.tenures().get(input.tenures().size() - 1).position().value());
            console.say(LetterText.of(
                    PayPapers.of(office(pack), console.locale())
                            .slip(
                                    slip.get(),
                                    holder,
                                    input.month().plusMonths(1).atDay(1)),
                    console.locale()));
            return true;
        }

        private static LetterOffice office(RegionPack pack) {
            String name = pack.region().name();
            return new LetterOffice(new Letterhead(List.of(name), List.of()), name, Map.of(), Map.of(), Map.of());
        }
    }
}
