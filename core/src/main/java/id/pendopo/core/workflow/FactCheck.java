package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which facts that a step needs are not at hand; until then none of its rules on the command is asked. Pure. */
final class FactCheck {
    private FactCheck() {}

    static <D> List<Finding> against(Step<D> step, @Nullable CaseFile<D> file, Command command, Occasion o) {
        if (step.needs.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<FactRequest> asked = new HashSet<>();
        for (Step.Need<D> need : step.needs) {
            if (!need.isAsked(file, command, o)) {
                continue;
            }
            String subject = need.subject().of(file, command, o);
            if (!asked.add(new FactRequest(need.fact(), subject))) {
                findings.addAll(finding("core.SAME_SUBJECT", step, need));
                continue;
            }
            Optional<? extends Reading<?>> reading = o.facts().find(need.fact(), subject);
            if (reading.isEmpty()) {
                if (need.answer() != Step.Answer.OR_ABSENT) {
                    findings.addAll(finding("core.FACT_MISSING", step, need));
                }
            } else if (!reading.get().isAnswer() && !need.answer().mayFail()) {
                findings.addAll(finding("core.FACT_UNAVAILABLE", step, need));
            } else if (need.answer() == Step.Answer.FOUND
                    && reading.get().found().isEmpty()) {
                boolean differs = reading.get() instanceof Reading.Mismatch<?>;
                findings.addAll(finding(differs ? "core.FACT_MISMATCH" : "core.FACT_NOT_FOUND", step, need));
            }
        }
        return findings;
    }

    private static List<Finding> finding(String code, Step<?> step, Step.Need<?> need) {
        LegalSource source = step.sources.isEmpty() ? Gatekeeper.OWN : step.sources.get(0);
        return Finding.block(code)
                .at("facts")
                .found(need.fact().name())
                .mend(need.fact().name())
                .only(source);
    }
}
