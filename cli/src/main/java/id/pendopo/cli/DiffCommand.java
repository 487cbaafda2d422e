package id.pendopo.cli;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Replacement;
import id.pendopo.core.workflow.ProcedureProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Tells in what a region differs from national law, or in what two packs differ. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class DiffCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Text COLUMNS = Text.of(
            "Ketentuan|Sejak|Nasional|Daerah|Satuan|Sumber|Kedudukan|Mengganti bawaan",
            "Value|From|National|Region|Unit|Source|Standing|Replaces a default");
    private static final Text CHANGES = Text.of("Apa|Di mana|Lama|Baru", "What|Where|Old|New");

    private final Console console;

    @Parameters(paramLabel = "PACK", descriptionKey = "PACK", index = "0")
    private Path pack = Path.of("");

    @Parameters(paramLabel = "NEW", descriptionKey = "NEW", index = "1", arity = "0..1")
    private Optional<Path> newer = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private PackOptions options = new PackOptions();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RegionPack opened = open(pack);
        return newer.isPresent() ? compare(opened, open(newer.get())) : differences(opened);
    }

    /** Each line says its standing, so a pack with invented values may be looked at. */
    private RegionPack open(Path folder) {
        return RegionPack.open(Troubles.pack(folder), options.opening().allowingIllustration());
    }

    private int differences(RegionPack opened) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!json) {
            title(opened);
            row(COLUMNS.in(console.locale()).split("\\|"));
            rule(8);
        }
        for (PolicyBook<?> book : books(opened).values()) {
            Map<String, String> units = new TreeMap<>();
            book.keys().forEach(key -> key.unit().ifPresent(unit -> units.put(key.name(), unit)));
            for (Difference one : book.differences()) {
                if (json) {
                    rows.add(tree(one, units));
                } else {
                    row(
                            one.label().in(console.locale()) + " (" + one.key() + ")",
                            one.from().toString(),
                            one.below().orElse("–"),
                            one.regional(),
                            units.getOrDefault(one.key(), "–"),
                            one.source().citation(),
                            one.standing().label().in(console.locale()),
                            one.replacement()
                                    .map(why -> why.deed() + ": " + why.reason())
                                    .orElse("–"));
                }
            }
        }
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("region", opened.region().code().dotted());
            all.put("illustration", !opened.illustrations().isEmpty());
            all.put("differences", rows);
            console.say(JSON.writeValueAsString(all));
        }
        return Cli.OK;
    }

    private void title(RegionPack opened) {
        console.say("# " + opened);
        if (!opened.illustrations().isEmpty()) {
            console.say("");
            console.say("**" + Chart.ILLUSTRATION.in(console.locale()) + "**");
        }
        console.say("");
    }

    private static Map<String, Object> tree(Difference one, Map<String, String> units) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("procedure", one.procedure());
        row.put("key", one.key());
        row.put("label", Map.of("id", one.label().id(), "en", one.label().en()));
        row.put("from", one.from().toString());
        one.below().ifPresent(below -> row.put("national", below));
        row.put("regional", one.regional());
        Optional.ofNullable(units.get(one.key())).ifPresent(unit -> row.put("unit", unit));
        row.put("source", one.source().citation());
        row.put("mark", one.source().standing().mark());
        row.put("standing", one.standing().name());
        one.replacement().map(Replacement::deed).ifPresent(deed -> row.put("deed", deed));
        one.replacement().map(Replacement::reason).ifPresent(reason -> row.put("reason", reason));
        return row;
    }

    private int compare(RegionPack old, RegionPack now) {
        List<PackComparison.Change> changes = PackComparison.of(old, books(old), now, books(now));
        boolean breaking = changes.stream().anyMatch(PackComparison.Change::breaking);
        if (json) {
            console.say(JSON.writeValueAsString(changes.stream()
                    .map(one -> {
                        Map<String, Object> tree = new LinkedHashMap<>();
                        tree.put(
                                "what",
                                Map.of("id", one.what().id(), "en", one.what().en()));
                        tree.put("where", one.where());
                        tree.put("old", one.old());
                        tree.put("new", one.now());
                        tree.put("breaking", one.breaking());
                        return tree;
                    })
                    .toList()));
        } else {
            title(now);
            row(CHANGES.in(console.locale()).split("\\|"));
            rule(4);
            changes.forEach(one -> row(one.what().in(console.locale()), one.where(), one.old(), one.now()));
            if (breaking) {
                console.say("");
                console.say(Text.of(
                        "Berkas mungkin masih hidup di bawah versi yang hilang atau berubah: kembalikan tanggal dan nilainya, lalu"
                                + " tambahkan tanggal baru; atau pindahkan berkas itu ke versi lain dengan perintah ganti ketentuan.",
                        "Cases may live under a version that is gone or changed: put its date and values back and add a new date,"
                                + " or move those cases to another version by a change of law."));
            }
        }
        return breaking ? Cli.FOUND : Cli.OK;
    }

    private static Map<String, PolicyBook<?>> books(RegionPack opened) {
        Map<String, PolicyBook<?>> books = new TreeMap<>();
        for (ProcedureProvider provider : Procedures.in(opened)) {
            for (PolicySchema<?> schema : provider.policies()) {
                books.put(schema.procedure(), opened.book(schema));
            }
        }
        return books;
    }

    private void row(String... cells) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        console.say(line.toString());
    }

    private void rule(int columns) {
        console.say("|" + " --- |".repeat(columns));
    }
}
