package id.pendopo.docs.catalogue;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which scenario proves which finding: by giving it, and by taking a step that asks the rule and is not held up by it. */
final class Proof {
    private final List<ScenarioResult> passed;
    private final List<Workflow<?>> workflows;
    private final Map<String, List<String>> javaTests = new TreeMap<>();

    Proof(Bundle bundle) {
        this.passed = bundle.passed();
        this.workflows = bundle.workflows();
        for (Path module : tested()) {
            for (Path file : Bundle.files(module.resolve("src/test/java"), ".java")) {
                String text = Bundle.text(file);
                for (String code : bundle.words().codes()) {
                    if (text.contains("\"" + code + "\"")) {
                        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
                        javaTests
                                .computeIfAbsent(code, key -> new ArrayList<>())
                                .add(name);
                    }
                }
            }
        }
    }

    /** The first scenario that gives this finding; of several the one that was written first. */
    Optional<ScenarioResult> gives(String code) {
        return passed.stream()
                .filter(result -> result.trace().findings().stream()
                        .anyMatch(one -> one.code().equals(code)))
                .findFirst();
    }

    /** The first scenario that takes a step which asks this rule, and in which the finding is never given. */
    Optional<ScenarioResult> passes(String code) {
        return passed.stream()
                .filter(result -> result.trace().findings().stream()
                        .noneMatch(one -> one.code().equals(code)))
                .filter(result -> result.trace().taken().stream().anyMatch(taken -> asks(taken, code)))
                .findFirst();
    }

    /** How the finding was seen: of each severity once. */
    List<Finding> seen(String code) {
        Set<Finding> seen = new LinkedHashSet<>();
        passed.forEach(result -> result.trace().findings().stream()
                .filter(one -> one.code().equals(code))
                .forEach(seen::add));
        return List.copyOf(seen);
    }

    /** Tests in Java that name this code. */
    List<String> javaTests(String code) {
        return javaTests.getOrDefault(code, List.of());
    }

    /** Titles of the steps that ask this rule, in order, each once. */
    List<String> steps(String code, String procedure) {
        Set<String> titles = new LinkedHashSet<>();
        workflows.stream()
                .filter(workflow -> workflow.procedure().equals(procedure))
                .forEach(workflow -> titles.addAll(titles(workflow, code)));
        return List.copyOf(titles);
    }

    private boolean asks(ScenarioTrace.Taken taken, String code) {
        return workflows.stream()
                .filter(workflow -> workflow.procedure().equals(taken.procedure()))
                .anyMatch(workflow -> asks(workflow, taken, code));
    }

    private static <D> boolean asks(Workflow<D> workflow, ScenarioTrace.Taken taken, String code) {
        return workflow.steps().stream()
                .filter(step ->
                        step.act().equals(taken.act()) && step.ruleCodes().contains(code))
                .anyMatch(step -> isFrom(workflow, step, taken.from()));
    }

    private static <D> boolean isFrom(Workflow<D> workflow, Step<D> step, Optional<Code> from) {
        return from.map(stage -> !step.isOpening() && workflow.origins(step).contains(stage))
                .orElse(step.isOpening());
    }

    private static <D> List<String> titles(Workflow<D> workflow, String code) {
        return workflow.steps().stream()
                .filter(step -> step.ruleCodes().contains(code))
                .map(Step::title)
                .toList();
    }

    private static List<Path> tested() {
        List<Path> modules = new ArrayList<>(Bundle.lawModules());
        modules.add(Bundle.ROOT.resolve("testkit"));
        return modules;
    }
}
