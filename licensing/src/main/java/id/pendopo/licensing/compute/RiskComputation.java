package id.pendopo.licensing.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.risk.RiskLicence;
import id.pendopo.licensing.risk.RiskQuestion;
import id.pendopo.licensing.risk.RiskReading;
import id.pendopo.licensing.risk.RiskRule;
import id.pendopo.licensing.risk.RiskRules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The level of risk of an activity: {@code given: {kbli, edition, scope, scale, measures: [{measure, amount}], on}}, by the rules of the
 * region, or by {@code rules}. Results: {@code level} or {@code UNDETERMINED}, {@code needs, startsAtOnce, automatic, authority,
 * termWorkingDays, requirements, untold, warnings}.
 */
public final class RiskComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public RiskComputation() {}

    @Override
    public String name() {
        return "risk";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RiskRules rules = given.has("rules")
                ? new RiskRules(Arrays.asList(given.value("rules", RiskRule[].class)))
                : RegionValues.risk(given);
        Map<Code, Long> measures = new TreeMap<>();
        for (ComputationInput one : given.list("measures")) {
            measures.put(Code.of(one.text("measure")), one.number("amount"));
        }
        Optional<BusinessScale> scale = Parts.constant(given, "scale", BusinessScale.class);
        RiskReading reading = rules.read(
                new RiskQuestion(Parts.code(given), Parts.code(given, "scope"), scale, measures, given.date("on")));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("level", reading.level().map(Enum::name).orElse("UNDETERMINED"));
        results.put("untold", reading.untold());
        results.put("warnings", Parts.codes(reading.findings("activity")));
        reading.rule().ifPresent(rule -> told(rule, results));
        return results;
    }

    private static void told(RiskRule rule, Map<String, Object> results) {
        results.put(
                "needs",
                rule.riskLevel().needs().stream().map(RiskLicence::name).toList());
        results.put(
                "startsAtOnce",
                rule.riskLevel().startsAtOnce().stream().map(Enum::name).toList());
        results.put("automatic", rule.riskLevel().isAutomatic());
        results.put("authority", rule.authority().name());
        results.put("requirements", codes(rule.requirements()));
        rule.issueTermWorkingDays().ifPresent(days -> results.put("termWorkingDays", days));
    }

    private static List<String> codes(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
