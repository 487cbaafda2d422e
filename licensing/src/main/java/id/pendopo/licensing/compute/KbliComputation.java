package id.pendopo.licensing.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.licensing.business.ActivityRules;
import id.pendopo.licensing.business.KbliBook;
import id.pendopo.licensing.business.KbliEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A code of business: {@code given: {kbli, edition}}, the edition by its year. Results: {@code valid, refused}, and for a code that exists
 * {@code section, division, standing}, and {@code title} where the examples have one.
 */
public final class KbliComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public KbliComputation() {}

    @Override
    public String name() {
        return "kbli";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        KbliEntry entry = new KbliEntry(given.text("kbli"), Parts.edition(given));
        List<Finding> findings = ActivityRules.kbli(entry, List.of(KbliBook.EXAMPLES), "kbli");
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("valid", findings.isEmpty());
        results.put("refused", Parts.codes(findings));
        entry.code().ifPresent(code -> {
            results.put("division", code.division());
            code.section().ifPresent(section -> {
                results.put("section", section.letter());
                results.put("standing", section.standing().name());
            });
            KbliBook.EXAMPLES.title(code).ifPresent(title -> results.put("title", title));
        });
        return results;
    }
}
