package id.pendopo.testkit.scenario;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios as JUnit 5 tests (<i>skenario sebagai uji</i>): folder, file and scenario as containers and tests of their names.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioTests.in(Path.of("regions/32.73/scenarios"));
 * }
 * }</pre>
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /** A test for each scenario in these files and folders, one for each fault in their writing, one that fails where there is none. */
    public static Stream<DynamicNode> in(Path... paths) {
        return in(ScenarioRunner.standard(), paths);
    }

    /** The same, run by this runner, which knows where packs are. */
    public static Stream<DynamicNode> in(ScenarioRunner runner, Path... paths) {
        ScenarioSuite suite = ScenarioSuite.load(paths);
        List<DynamicNode> nodes = new ArrayList<>();
        for (ScenarioFault fault : suite.faults()) {
            nodes.add(DynamicTest.dynamicTest("fault in " + fault.file() + ":" + fault.line(), () -> {
                fail(fault.toString());
            }));
        }
        if (suite.scenarios().isEmpty() && suite.faults().isEmpty()) {
            nodes.add(DynamicTest.dynamicTest("scenarios are found", () -> {
                fail("there is no scenario in " + List.of(paths) + "; a check that runs nothing proves nothing");
            }));
        }
        byFolder(suite).forEach((folder, files) -> {
            List<DynamicNode> inFolder = new ArrayList<>();
            files.forEach((file, scenarios) -> inFolder.add(DynamicContainer.dynamicContainer(
                    file.toString(),
                    file.toUri(),
                    scenarios.stream().<DynamicNode>map(scenario -> test(runner, scenario)))));
            nodes.add(DynamicContainer.dynamicContainer(folder, inFolder));
        });
        return nodes.stream();
    }

    private static Map<String, Map<Path, List<Scenario>>> byFolder(ScenarioSuite suite) {
        Map<String, Map<Path, List<Scenario>>> folders = new LinkedHashMap<>();
        for (Scenario scenario : suite.scenarios()) {
            Path folder = scenario.path().getParent();
            folders.computeIfAbsent(folder == null ? "." : folder.toString(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(scenario.path(), key -> new ArrayList<>())
                    .add(scenario);
        }
        return folders;
    }

    private static DynamicTest test(ScenarioRunner runner, Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), scenario.path().toUri(), () -> {
            ScenarioResult result = runner.run(scenario);
            if (!result.isPassed()) {
                fail(scenario.file() + ":" + scenario.line() + "\n"
                        + String.join(
                                "\n",
                                result.failures().stream()
                                        .map(ScenarioFailure::toString)
                                        .toList()));
            }
        });
    }
}
