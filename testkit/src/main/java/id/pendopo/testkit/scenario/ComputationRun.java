package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.testkit.internal.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a scenario that computes. */
final class ComputationRun {
    private final ScenarioRunner runner;
    private final Scenario scenario;
    private final Computation computation;
    private final List<ScenarioFailure> failures = new ArrayList<>();

    ComputationRun(ScenarioRunner runner, Scenario scenario, Computation computation) {
        this.runner = runner;
        this.scenario = scenario;
        this.computation = computation;
    }

    ScenarioResult run() {
        ComputeProvider provider = runner.computations().get(computation.compute());
        if (provider == null) {
            fail(
                    0,
                    scenario.line(),
                    "compute",
                    "one of " + runner.computations().keySet(),
                    computation.compute());
            return result();
        }
        Optional<RegionPack> pack;
        WorkingCalendar calendar;
        try {
            String family = computation.compute();
            pack = computation.setting().isSomewhere()
                    ? Optional.of(runner.packs().open(computation.setting(), family, scenario.path()))
                    : Optional.empty();
            calendar = pack.map(RegionPack::calendar)
                    .orElseGet(() -> computation.setting().days().over(WorkingCalendar.national()));
        } catch (PackRefused refused) {
            failures.add(PackFailure.of(scenario, refused));
            return result();
        } catch (NoSuchPack missing) {
            failures.add(PackFailure.of(scenario, missing));
            return result();
        } catch (IllegalArgumentException | CalendarYearMissing refused) {
            fail(0, scenario.line(), "region", "", String.valueOf(refused.getMessage()));
            return result();
        }
        for (Computation.Case one : computation.cases()) {
            compute(provider, one, new Given(one.given(), "given", calendar, pack));
        }
        return result();
    }

    private void compute(ComputeProvider provider, Computation.Case one, Given given) {
        Map<String, Object> results;
        try {
            results = provider.compute(given);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            fail(
                    one.number(),
                    one.line(),
                    "given",
                    "something that can be computed",
                    String.valueOf(refused.getMessage()));
            return;
        }
        if (!given.unasked().isEmpty()) {
            fail(
                    one.number(),
                    one.line(),
                    "given",
                    "only what " + provider.name() + " asks for",
                    String.join(", ", given.unasked()));
        }
        for (Map.Entry<String, Node> wanted : one.expected().entries().entrySet()) {
            String expected = Plain.text(wanted.getValue().plain());
            String came = results.containsKey(wanted.getKey()) ? Plain.text(results.get(wanted.getKey())) : "absent";
            if (!came.equals(expected)) {
                fail(
                        one.number(),
                        wanted.getValue().line(),
                        wanted.getKey(),
                        expected,
                        came.equals("absent") ? "absent; there are " + results.keySet() : came);
            }
        }
    }

    private void fail(int number, int line, String what, String expected, String came) {
        failures.add(new ScenarioFailure(number, line, what, expected, came, List.of()));
    }

    private ScenarioResult result() {
        return new ScenarioResult(scenario, failures, List.of(), ScenarioTrace.NONE);
    }
}
