package id.pendopo.docs.compat;

import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PackSchemas;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether kept packs still open with every procedure, kept scenarios pass, and kept schemas and names are still there. */
final class PackCheck {
    static final String NAMES = "names.json";
    static final String SCHEMAS = "schemas";

    private PackCheck() {}

    static List<String> packs(Kept kept) {
        List<String> faults = new ArrayList<>();
        for (var folder : kept.regions()) {
            try {
                RegionPack pack = RegionPack.open(folder, Today.SHOWN);
                for (ProcedureProvider provider : Today.providers()) {
                    if (provider.isIn(pack) && provider.open(pack).workflows().isEmpty()) {
                        faults.add("regions/%s: %s has no law there".formatted(folder.getFileName(), provider.name()));
                    }
                }
            } catch (PackRefused refused) {
                refused.faults().stream()
                        .filter(fault -> !fault.warning())
                        .forEach(fault -> faults.add("regions/%s: %s, %s: %s"
                                .formatted(
                                        folder.getFileName(),
                                        fault.file(),
                                        fault.pointer(),
                                        fault.in(Locale.ENGLISH))));
            }
        }
        return faults;
    }

    static List<String> scenarios(Kept kept) {
        List<String> faults = new ArrayList<>();
        for (Kept.Played played : kept.played()) {
            ScenarioSuite suite = ScenarioSuite.load(played.scenarios());
            suite.faults().forEach(fault -> faults.add("scenarios: " + fault));
            if (suite.scenarios().isEmpty()) {
                faults.add("scenarios: there is none");
            }
            for (ScenarioResult result :
                    ScenarioRunner.withPacks(played.regions()).run(suite)) {
                if (!result.isPassed()) {
                    faults.add("scenarios: " + String.join(" | ", result.lines(Locale.ENGLISH)));
                }
            }
        }
        return faults;
    }

    static List<String> names(Kept kept, Today today) {
        Map<String, Collection<String>> groups = new TreeMap<>();
        Jacksons.object(kept.tree(NAMES))
                .forEach((group, names) -> groups.put(
                        group,
                        Jacksons.list(names).stream().map(String::valueOf).toList()));
        return today.names().lost(groups).stream()
                .map(one -> NAMES + ": " + one)
                .toList();
    }

    /** Today's schemas of pack files and of commands, by the name under which they are kept. */
    static Map<String, String> schemas() {
        Map<String, String> schemas = new TreeMap<>();
        PackSchemas.of(Today.policies()).forEach((file, schema) -> schemas.put("pack." + file, schema));
        Today.forms()
                .forEach(provider -> provider.forms().acts().forEach(act -> {
                    RegionPack pack = Forms.PACK;
                    schemas.put(Forms.fileOf(provider.procedure(), act), Forms.form(provider, pack, act));
                }));
        return schemas;
    }

    static List<String> schemas(Kept kept, Map<String, String> now) {
        List<String> faults = new ArrayList<>();
        kept.files(SCHEMAS, ".json").forEach((file, text) -> {
            String today = now.get(file);
            if (today == null) {
                faults.add("%s/%s: the schema has vanished".formatted(SCHEMAS, file));
                return;
            }
            Set<String> lost = new TreeSet<>(Growth.named(Jacksons.tree(text)));
            lost.removeAll(Growth.named(Jacksons.tree(today)));
            lost.forEach(name -> faults.add("%s/%s: %s has vanished".formatted(SCHEMAS, file, name)));
            newlyRequired("", Jacksons.tree(text), Jacksons.tree(today))
                    .forEach(name -> faults.add("%s/%s: %s is required now".formatted(SCHEMAS, file, name)));
        });
        return faults;
    }

    /** A member that nobody had to give yesterday and everybody must today would refuse what was kept. */
    private static List<String> newlyRequired(String at, @Nullable Object kept, @Nullable Object now) {
        List<String> found = new ArrayList<>();
        if (kept instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            if (after.get("required") instanceof List<?> wanted) {
                List<?> known = before.get("required") instanceof List<?> list ? list : List.of();
                wanted.stream().filter(one -> !known.contains(one)).forEach(one -> found.add(at + "/" + one));
            }
            before.forEach((key, value) -> found.addAll(newlyRequired(at + "/" + key, value, after.get(key))));
        }
        return found;
    }
}
