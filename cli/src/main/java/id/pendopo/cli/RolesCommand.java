package id.pendopo.cli;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Workflow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Tells, role by role, who may do what in a region, together with whom, and what excludes him. */
@Command(name = "roles", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class RolesCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;

    @Parameters(paramLabel = "PACK", descriptionKey = "PACK")
    private Path pack = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--at", paramLabel = "DATE")
    private Optional<LocalDate> at = Optional.empty();

    @Mixin
    private PackOptions options = new PackOptions();

    RolesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // It says when values are invented, so a pack with such values may be looked at.
        RegionPack opened =
                RegionPack.open(Troubles.pack(pack), options.opening().allowingIllustration());
        boolean invented = !opened.illustrations().isEmpty();
        List<Map<String, Object>> procedures = new ArrayList<>();
        if (!json) {
            console.say("# " + opened);
            if (invented) {
                console.say("");
                Columns.paragraph(Chart.ILLUSTRATION.in(console.locale()), 0).forEach(console::say);
            }
        }
        for (ProcedureProvider provider : Procedures.in(opened)) {
            Workflow<?> law = Procedures.law(provider.open(opened), at);
            FindingCatalogue words = FindingCatalogue.core().and(provider.findings());
            if (json) {
                procedures.add(RolesTree.of(law, opened, words));
            } else {
                new RolesTable(opened.labels(console.locale(), provider.name().replaceFirst("/.*", "")), words, console)
                        .print(law);
            }
        }
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("region", opened.region().code().dotted());
            all.put("illustration", invented);
            all.put("procedures", procedures);
            console.say(JSON.writeValueAsString(all));
        }
        return Cli.OK;
    }
}
