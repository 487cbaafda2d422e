package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.PackProblem;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.workflow.Flaw;
import id.pendopo.core.workflow.WorkflowFlawed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells in both languages why the pack of a scenario did not open. */
final class PackFailure {
    private static final int SHOWN = 20;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private PackFailure() {}

    static ScenarioFailure of(Scenario scenario, NoSuchPack missing) {
        return failure(scenario, List.of(missing.words()));
    }

    static ScenarioFailure of(Scenario scenario, PackRefused refused) {
        List<Text> words = new ArrayList<>(List.of(
                Text.of("paket daerah ditolak, tidak dapat dibuka", "the region pack was refused, it does not open")));
        refused.faults().stream()
                .filter(fault -> !fault.warning())
                .limit(SHOWN)
                .map(fault -> Text.of(fault.in(INDONESIAN), fault.in(Locale.ENGLISH)))
                .forEach(words::add);
        if (refused.faults().stream().anyMatch(fault -> fault.problem() == PackProblem.ILLUSTRATION)) {
            words.add(Text.of(
                    "tambahkan 'illustration: true' pada skenario untuk peragaan",
                    "add 'illustration: true' to the scenario to show it as an example"));
        }
        return failure(scenario, words);
    }

    static ScenarioFailure of(Scenario scenario, WorkflowFlawed flawed) {
        List<Text> words = new ArrayList<>(List.of(Text.of("alur kerja cacat", "the workflow is flawed")));
        flawed.flaws().stream().limit(SHOWN).map(Flaw::what).forEach(words::add);
        return failure(scenario, words);
    }

    private static ScenarioFailure failure(Scenario scenario, List<Text> words) {
        return new ScenarioFailure(0, scenario.line(), "region", "", "", words);
    }
}
