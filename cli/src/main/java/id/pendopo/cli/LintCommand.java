package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.WorkflowFlawed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a region pack, and with the workflows that come of it. */
@Command(name = "lint", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class LintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PACK", descriptionKey = "PACK")
    private Path pack = Path.of("");

    @Mixin
    private PackOptions options = new PackOptions();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = Troubles.pack(pack);
        List<ProcedureProvider> providers = new ArrayList<>();
        ServiceLoader.load(ProcedureProvider.class).forEach(providers::add);
        List<PolicySchema<?>> schemas = new ArrayList<>();
        providers.forEach(provider -> schemas.addAll(provider.policies()));
        Set<PackFault> faults = new LinkedHashSet<>(PackLinter.of(schemas)
                .withNotices(notices())
                .withLetters(letters())
                .with(options.opening())
                .lint(folder));
        List<String> lines = new ArrayList<>();
        int flaws = 0;
        if (faults.stream().allMatch(PackFault::warning)) {
            RegionPack opened = RegionPack.open(folder, options.opening());
            for (ProcedureProvider provider : Procedures.in(opened)) {
                flaws += build(provider, opened, faults, lines);
            }
        }
        long warnings = faults.stream().filter(PackFault::warning).count();
        faults.forEach(fault -> console.say(
                (fault.warning() ? Text.of("peringatan  ", "warning  ") : Text.of("kesalahan   ", "fault    "))
                                .in(console.locale())
                        + fault.in(console.locale())));
        lines.forEach(console::say);
        if (flaws == 0 && Troubles.isForIllustrations(faults)) {
            console.say(Troubles.SHOW_AS_EXAMPLE);
        }
        long blocking = faults.size() - warnings + flaws;
        console.say(Text.of(
                "%d kesalahan, %d peringatan".formatted(blocking, warnings),
                Counted.of(blocking, "fault") + ", " + Counted.of(warnings, "warning")));
        return blocking > 0 ? Cli.FOUND : Cli.OK;
    }

    /** Every text of a notice that a region may put into its own words. */
    private static Map<String, Set<String>> notices() {
        Map<String, Set<String>> known = new TreeMap<>();
        ServiceLoader.load(NoticeProvider.class).forEach(provider -> known.putAll(NoticeTexts.known(provider.rules())));
        return known;
    }

    /** Every text of a letter that a region may put into its own words. */
    private static Map<String, Set<String>> letters() {
        Map<String, Set<String>> known = new TreeMap<>();
        ServiceLoader.load(LetterProvider.class).forEach(provider -> known.putAll(provider.texts()));
        return known;
    }

    /** Builds a procedure of the pack; how many flaws its workflow has. */
    private int build(ProcedureProvider provider, RegionPack opened, Set<PackFault> faults, List<String> lines) {
        try {
            Procedure<?> procedure = provider.open(opened);
            int versions = procedure.workflows().size();
            lines.add(Text.of(
                            "%s: baik, %d versi".formatted(procedure.name(), versions),
                            "%s: good, %s".formatted(procedure.name(), Counted.of(versions, "version")))
                    .in(console.locale()));
            return 0;
        } catch (PackRefused refused) {
            faults.addAll(refused.faults());
            return 0;
        } catch (WorkflowFlawed flawed) {
            flawed.flaws()
                    .forEach(flaw -> lines.add(Text.of("cacat alur  ", "flaw     ")
                                    .in(console.locale()) + provider.name() + ": " + flaw.in(console.locale())));
            return flawed.flaws().size();
        }
    }
}
