package id.pendopo.docs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.law.ComplaintsFindings;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.law.LicensingFindings;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that comes with the project: its procedures, region packs and scenarios. Read once, since opening takes time. */
final class Bundle {
    static final Path ROOT = Path.of("..");
    private static final Path PACKS = ROOT.resolve("examples/regions");
    private static final Bundle READ = new Bundle();

    private final List<ProcedureProvider> providers;
    private final Map<String, RegionPack> packs = new TreeMap<>();
    private final List<ScenarioResult> scenarios;

    /**
     * A procedure as it runs in a region under one version of its policy.
     *
     * @param workflow the version in force last
     * @param all every version
     */
    record Running(
            String region, RegionPack pack, ProcedureProvider provider, Workflow<?> workflow, List<Workflow<?>> all) {}

    private final List<Running> running = new ArrayList<>();

    private Bundle() {
        providers = ServiceLoader.load(ProcedureProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(java.util.Comparator.comparing(ProcedureProvider::name))
                .toList();
        for (Path folder : list(PACKS)) {
            packs.put(
                    folder.getFileName().toString(),
                    RegionPack.open(
                            folder, Opening.strict().allowingIllustration().asHistory()));
        }
        packs.forEach((region, pack) -> providers.stream()
                .filter(provider -> provider.isIn(pack))
                .forEach(provider -> {
                    List<Workflow<?>> all =
                            List.copyOf(provider.open(pack).workflows().values());
                    running.add(new Running(region, pack, provider, all.get(all.size() - 1), all));
                }));
        List<ScenarioResult> results =
                new ArrayList<>(ScenarioRunner.withPacks(PACKS).run(ScenarioSuite.load(scenarioFolders())));
        for (Path own : ownPacks()) {
            results.addAll(ScenarioRunner.withPacks(own).run(ScenarioSuite.load(scenariosOf(own))));
        }
        scenarios = List.copyOf(results);
        assertThat(scenarios).isNotEmpty();
    }

    static Bundle read() {
        return READ;
    }

    List<ProcedureProvider> providers() {
        return providers;
    }

    List<Running> running() {
        return running;
    }

    List<ScenarioResult> scenarios() {
        return scenarios;
    }

    /** Scenarios that came as expected; what fails proves nothing. */
    List<ScenarioResult> passed() {
        return scenarios.stream().filter(ScenarioResult::isPassed).toList();
    }

    /** Every version of every procedure in every region. */
    List<Workflow<?>> workflows() {
        return running.stream().flatMap(one -> one.all().stream()).toList();
    }

    FindingCatalogue words() {
        // A module may have rules before it has a procedure.
        FindingCatalogue all = FindingCatalogue.core()
                .and(LicensingFindings.all())
                .and(PerformanceFindings.all())
                .and(ComplaintsFindings.all());
        for (ProcedureProvider provider : providers) {
            all = all.and(provider.findings());
        }
        return all;
    }

    static String family(ProcedureProvider provider) {
        return provider.name().substring(0, provider.name().indexOf('/'));
    }

    /** The modules that hold the law: core and the four applications, as far as they are there. */
    static List<Path> lawModules() {
        return Stream.of("core", "grants", "licensing", "performance", "complaints")
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> scenarioFolders() {
        List<Path> folders = new ArrayList<>();
        lawModules().forEach(module -> folders.add(module.resolve("src/test/resources/scenarios")));
        folders.addAll(scenariosOf(PACKS));
        return folders.stream().filter(Files::isDirectory).toList();
    }

    /** Packs that a module made for its own scenarios. */
    private static List<Path> ownPacks() {
        return lawModules().stream()
                .map(module -> module.resolve("src/test/resources/packs"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> scenariosOf(Path packs) {
        return list(packs).stream()
                .map(pack -> pack.resolve("scenarios"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
