package id.pendopo.cli;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.chart.Chart;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.IndonesianTime;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts a deadline, day by day if asked. */
@Command(name = "deadline", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class DeadlineCommand implements Callable<Integer> {
    private static final String CALENDAR = "calendar.json";
    private static final Text LIKE_THIS =
            Text.of("tulis misalnya 2026-03-12..2026-03-30", "write it like 2026-03-12..2026-03-30");

    private final Console console;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--term", required = true, paramLabel = "14wd|30d|1m")
    private String term = "";

    @Option(names = "--region", paramLabel = "PACK")
    private Optional<Path> region = Optional.empty();

    @Option(names = "--pause", paramLabel = "DATE..DATE")
    private List<String> pauses = new ArrayList<>();

    @Option(names = "--explain")
    private boolean explain;

    @Mixin
    private PackOptions options = new PackOptions();

    DeadlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RegionPack> pack = region.map(path -> RegionPack.open(Troubles.pack(path), options.opening()));
        WorkingCalendar calendar = pack.map(RegionPack::calendar).orElseGet(WorkingCalendar::national);
        List<Pause> inOrder = pauses();
        // Days do not depend on the instant of the start, which a clock nevertheless keeps.
        Instant start = from.atStartOfDay().toInstant(IndonesianTime.WIB.offset());
        ClockState clock = ClockState.start("deadline", length(), start, from, calendar);
        if (pack.map(RegionPack::illustrations).orElse(List.of()).stream()
                .anyMatch(one -> one.file().equals(CALENDAR))) {
            console.say(Chart.ILLUSTRATION);
        }
        for (Pause pause : inOrder) {
            clock = clock.pause(pause.first(), calendar);
            explain(clock, calendar);
            clock = clock.resume(pause.resumed(), calendar);
        }
        explain(clock, calendar);
        if (!explain) {
            List<String> lines = clock.explain(calendar).lines(console.locale());
            console.say(lines.get(lines.size() - 1));
        }
        console.say(clock.lastDay().toString());
        return Cli.OK;
    }

    private void explain(ClockState clock, WorkingCalendar calendar) {
        if (explain) {
            clock.explain(calendar).lines(console.locale()).forEach(console::say);
        }
    }

    private Term length() {
        try {
            return Term.parse(term);
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("ini bukan jangka waktu", "this is no term"),
                    "--term " + term,
                    Text.of(
                            "tulis 14wd (hari kerja), 30d (hari kalender) atau 1m (bulan)",
                            "write 14wd (working days), 30d (calendar days) or 1m (months)"));
        }
    }

    private record Pause(LocalDate first, LocalDate resumed) {}

    /** A pause that cannot have been is refused here, since whatever date came of it would be wrong. */
    private List<Pause> pauses() {
        List<Pause> inOrder = new ArrayList<>();
        LocalDate free = from;
        for (String text : pauses) {
            Pause pause = pause(text);
            if (pause.resumed().isBefore(pause.first())) {
                throw noPause(
                        text, Text.of("tulis hari mulainya lebih dahulu", "write the day on which it begins first"));
            }
            if (pause.first().isBefore(free)) {
                throw noPause(
                        text,
                        inOrder.isEmpty()
                                ? Text.of(
                                        "jeda dimulai paling awal pada hari nol, " + from,
                                        "a pause begins on day zero, " + from + ", at the earliest")
                                : Text.of(
                                        "urutkan masa jeda dan jangan tumpang tindih; yang ini paling awal " + free,
                                        "put the pauses in order and let none overlap; this one begins on " + free
                                                + " at the earliest"));
            }
            inOrder.add(pause);
            free = pause.resumed();
        }
        return inOrder;
    }

    private static Pause pause(String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            if (ends.length == 2) {
                return new Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
            }
        } catch (DateTimeException none) {
            throw noPause(text, LIKE_THIS);
        }
        throw noPause(text, LIKE_THIS);
    }

    private static Trouble noPause(String text, Text mend) {
        return new Trouble(Text.of("ini bukan masa jeda", "this is no pause"), "--pause " + text, mend);
    }
}
