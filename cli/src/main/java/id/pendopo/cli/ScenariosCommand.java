package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios and tells every failure. */
@Command(name = "scenarios", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class ScenariosCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--packs", paramLabel = "DIR")
    private List<Path> packs = new ArrayList<>();

    ScenariosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        paths.forEach(Troubles::existing);
        packs.forEach(Troubles::existing);
        ScenarioSuite suite = ScenarioSuite.load(paths);
        suite.faults().forEach(fault -> console.say(fault.in(console.locale())));
        int all = suite.scenarios().size();
        int[] done = {0};
        List<ScenarioResult> failed = new ArrayList<>();
        ScenarioRunner.withPacks(packs).run(suite, result -> {
            console.progress(++done[0] + "/" + all);
            if (!result.isPassed()) {
                failed.add(result);
                console.progress("");
                result.lines(console.locale()).forEach(console::say);
            }
        });
        console.progress("");
        if (all == 0 && suite.faults().isEmpty()) {
            console.say(
                    Text.of("tidak ada skenario; tidak ada yang diuji", "there is no scenario; nothing was tested"));
        }
        int failures = failed.size() + suite.faults().size();
        console.say("%d passed, %d failed".formatted(all - failed.size(), failures));
        return failures > 0 || all == 0 ? Cli.FOUND : Cli.OK;
    }
}
