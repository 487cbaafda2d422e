package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Why a month cannot be computed (<i>alasan tidak dihitung</i>): everything at once.
 *
 * @param findings at least one; each says where in the input, or which value of the policy
 */
public record PayRefusal(List<Finding> findings) implements PayOutcome {
    /** @throws IllegalArgumentException if there is no reason */
    public PayRefusal {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("pay refusal: has no reason; give the findings");
        }
    }

    @Override
    public Optional<PaySlip> slip() {
        return Optional.empty();
    }
}
