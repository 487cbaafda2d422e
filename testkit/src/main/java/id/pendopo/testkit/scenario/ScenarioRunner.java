package id.pendopo.testkit.scenario;

import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.testkit.InMemoryStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs scenarios (<i>pelaksana skenario</i>), each in an office of its own that lives in memory, against the procedures and
 * computations that {@code ServiceLoader} finds. Commands are checked by the Jakarta Validation provider on the path; without one
 * each result says so. After its last step every case must verify and replay to what it was.
 *
 * <p>A pack is looked for by its folder's name in the given roots, then in each folder above the scenario's file. Not
 * thread-safe; it keeps the packs it opened.
 */
public final class ScenarioRunner {
    private final PackRoom packs;
    private final Supplier<? extends Store> stores;
    private final Map<String, ProcedureProvider> procedures = new TreeMap<>();
    private final Map<String, ComputeProvider> computations = new TreeMap<>();
    private final Map<RegionPack, Map<String, Procedure<?>>> opened = new HashMap<>();
    private BiConsumer<CaseId, Store> listener = (id, store) -> {};

    private ScenarioRunner(List<Path> packRoots) {
        this(new PackRoom(packRoots), InMemoryStore::new);
    }

    private ScenarioRunner(PackRoom packs, Supplier<? extends Store> stores) {
        this.packs = packs;
        this.stores = stores;
        List.of(new DeadlineCompute(), new IdentifierCompute(), new WordsCompute())
                .forEach(one -> computations.put(one.name(), one));
        ServiceLoader.load(ProcedureProvider.class).forEach(one -> procedures.put(one.name(), one));
        ServiceLoader.load(id.pendopo.core.policy.Computation.class)
                .forEach(one -> computations.put(one.name(), new Offered(one)));
        ServiceLoader.load(ComputeProvider.class).forEach(one -> computations.put(one.name(), one));
    }

    /** A runner that finds packs above each scenario's file. */
    public static ScenarioRunner standard() {
        return new ScenarioRunner(List.of());
    }

    /** A runner that finds packs in these folders first. */
    public static ScenarioRunner withPacks(Path... roots) {
        return withPacks(List.of(roots));
    }

    /** A runner that finds packs in these folders first. */
    public static ScenarioRunner withPacks(List<Path> roots) {
        return new ScenarioRunner(roots);
    }

    /**
     * The same runner, whose scenarios each write into a store of the region's own instead of one in memory: to try an adapter
     * with them, or to keep what they wrote.
     *
     * @param empty gives an empty store for each scenario
     */
    public ScenarioRunner over(Supplier<? extends Store> empty) {
        ScenarioRunner other = new ScenarioRunner(packs, empty);
        other.listener = listener;
        return other;
    }

    /**
     * Tells each case, with the store that holds it, at the end of every scenario that acts on cases, once it was proven; for tests
     * that look at what a region's acceptance cases leave behind, such as the money of each case.
     */
    public ScenarioRunner telling(BiConsumer<CaseId, Store> ofEachCase) {
        listener = listener.andThen(ofEachCase);
        return this;
    }

    void tell(CaseId id, Store store) {
        listener.accept(id, store);
    }

    /** Runs every scenario in order. Faults in the writing of the files are the suite's to tell. */
    public List<ScenarioResult> run(ScenarioSuite suite) {
        return run(suite, result -> {});
    }

    /**
     * Runs every scenario in order.
     *
     * @param each told every result as it comes
     */
    public List<ScenarioResult> run(ScenarioSuite suite, Consumer<ScenarioResult> each) {
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : suite.scenarios()) {
            ScenarioResult result = run(scenario);
            results.add(result);
            each.accept(result);
        }
        return results;
    }

    /** Runs one scenario. What goes wrong becomes a failure of the result, never an exception. */
    public ScenarioResult run(Scenario scenario) {
        if (scenario.content() instanceof Script script) {
            return new ScriptRun(this, scenario, script).run();
        }
        if (scenario.content() instanceof Computation computation) {
            return new ComputationRun(this, scenario, computation).run();
        }
        throw new IllegalStateException("scenario: " + scenario.content().getClass() + " cannot be run");
    }

    PackRoom packs() {
        return packs;
    }

    Store store() {
        return stores.get();
    }

    Map<String, ComputeProvider> computations() {
        return computations;
    }

    Optional<ProcedureProvider> provider(String name) {
        return Optional.ofNullable(procedures.get(name)).map(Once::new);
    }

    List<String> procedureNames() {
        return List.copyOf(procedures.keySet());
    }

    /** A computation that a module offers, to which a scenario gives what it says. */
    private record Offered(id.pendopo.core.policy.Computation computation) implements ComputeProvider {
        @Override
        public String name() {
            return computation.name();
        }

        @Override
        public Map<String, Object> compute(Given given) {
            return computation.compute(given);
        }
    }

    /** Opening a procedure lints and model-checks it, which need not happen for each scenario anew. */
    private final class Once implements ProcedureProvider {
        private final ProcedureProvider provider;

        Once(ProcedureProvider provider) {
            this.provider = provider;
        }

        @Override
        public String name() {
            return provider.name();
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            return opened.computeIfAbsent(pack, key -> new HashMap<>())
                    .computeIfAbsent(provider.name(), key -> provider.open(pack));
        }

        @Override
        public id.pendopo.core.finding.FindingCatalogue findings() {
            return provider.findings();
        }
    }
}
