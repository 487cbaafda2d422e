package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that a region adds to one act in its own Java (<i>aturan tambahan daerah</i>). It can refuse or warn and nothing else:
 * it sees the case, the command and the occasion, and what it answers stands beside what the law's own rules say. A rule that
 * breaks refuses the act, since a condition that nobody looked at is not met.
 *
 * @param code code of its finding, beginning with {@value #PREFIX}
 * @param source what it rests on
 * @param what what is wrong, for people
 * @param mend how to mend it; places {@code {0}} as in the catalogue
 * @param act name of the command it is asked of
 * @param check the rule; pure
 */
public record OwnRule(String code, LegalSource source, Text what, Text mend, String act, Check check) {
    /** How the code of a region's own finding begins. */
    public static final String PREFIX = "region.";

    static final String FAILED = "core.OWN_RULE_FAILED";

    /** Looks at a command. */
    @FunctionalInterface
    public interface Check {
        /**
         * Findings of the rule's own code; empty when it is content.
         *
         * @param file the case as it is; empty while it is being opened
         */
        List<Finding> check(Optional<CaseFile<?>> file, Command command, Occasion occasion);
    }

    /** @throws IllegalArgumentException if the code does not begin as a region's own does */
    public OwnRule {
        if (!code.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "own rule %s: the code of a region's own rule must begin with %s; rename it"
                            .formatted(code, PREFIX));
        }
        // What a finding refuses as a code is refused here and not with the first case.
        Objects.requireNonNull(Finding.block(code).source(source), "a finding");
    }

    /** What it answers; what breaks, answers nothing, or answers in another rule's name refuses. */
    List<Finding> answer(Optional<CaseFile<?>> file, Command command, Occasion occasion) {
        try {
            List<Finding> findings = List.copyOf(check.check(file, command, occasion));
            boolean itsOwn =
                    findings.stream().allMatch(finding -> finding.code().equals(code));
            return itsOwn ? findings : failed();
        } catch (RuntimeException broken) {
            return failed();
        }
    }

    private List<Finding> failed() {
        return Finding.block(FAILED).at("rule").found(code).mend(code).only(source);
    }

    <D> Step.Rule<D> toRule() {
        return new Step.Rule<>(code, true, (file, command, o) -> answer(Optional.ofNullable(file), command, o));
    }
}
