package id.pendopo.docs.compat;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.PublicViewProvider;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The code of today, as far as what was kept leans on it. Changed copies stand for a deliberate break.
 *
 * @param procedures every published one, and the permit, whose journals are kept too
 * @param views of their cases, by procedure
 * @param names everything that has a lasting name
 * @param types public records by their name without {@code id.pendopo.}
 */
record Today(
        Map<String, Procedure<?>> procedures,
        Map<String, PublicViewProvider> views,
        Names names,
        Map<String, Class<?>> types) {
    static final Opening SHOWN = Opening.strict().allowingIllustration().asHistory();
    private static final Path PACK = Path.of("..", "examples", "regions", "32.73");

    static Today read() {
        RegionPack pack = RegionPack.open(PACK, SHOWN);
        Map<String, Procedure<?>> procedures = new TreeMap<>();
        for (ProcedureProvider provider : providers()) {
            if (provider.isIn(pack)) {
                procedures.put(provider.name(), provider.open(pack));
            }
        }
        Map<String, PublicViewProvider> views = new TreeMap<>();
        ServiceLoader.load(PublicViewProvider.class).forEach(one -> views.put(one.procedure(), one));
        Map<String, Class<?>> types = PublicTypes.records();
        return new Today(procedures, views, Names.of(procedures, words(), PublicTypes.all()), types);
    }

    static List<ProcedureProvider> providers() {
        List<ProcedureProvider> providers = new ArrayList<>();
        ServiceLoader.load(ProcedureProvider.class).forEach(providers::add);
        providers.add(new Permit.Provider());
        return providers;
    }

    static List<PolicySchema<?>> policies() {
        List<PolicySchema<?>> policies = new ArrayList<>();
        providers().forEach(provider -> policies.addAll(provider.policies()));
        return policies;
    }

    static List<FormProvider> forms() {
        return ServiceLoader.load(FormProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    static FindingCatalogue words() {
        FindingCatalogue words = FindingCatalogue.core();
        for (ProcedureProvider provider : providers()) {
            if (!provider.name().equals(Permit.PROCEDURE)) {
                words = words.and(provider.findings());
            }
        }
        return words;
    }

    Optional<Procedure<?>> procedure(String name) {
        return Optional.ofNullable(procedures.get(name));
    }

    Today with(Procedure<?> other) {
        Map<String, Procedure<?>> changed = new TreeMap<>(procedures);
        changed.put(other.name(), other);
        return new Today(changed, views, names, types);
    }

    Today with(String type, Class<?> other) {
        Map<String, Class<?>> changed = new TreeMap<>(types);
        changed.put(type, other);
        return new Today(procedures, views, names, changed);
    }

    Today withNames(UnaryOperator<Names> change) {
        return new Today(procedures, views, change.apply(names), types);
    }

    Today withoutView(String procedure) {
        Map<String, PublicViewProvider> changed = new TreeMap<>(views);
        changed.remove(procedure);
        return new Today(procedures, changed, names, types);
    }
}
