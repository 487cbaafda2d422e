package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.PolicyVersion;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computation of pay under one version of a policy (<i>perhitungan tambahan penghasilan</i>): made once, then asked for every employee. Pure
 * and thread-safe; nothing that a month may hold makes it throw.
 */
public final class PayComputation {
    private final PayPolicy policy;
    private final PolicyStamp stamp;
    private final List<Finding> missing;
    private final @Nullable FlatPolicy flat;

    private PayComputation(PayPolicy policy, PolicyStamp stamp) {
        this.policy = policy;
        this.stamp = stamp;
        missing = PayReadiness.of(policy);
        flat = missing.isEmpty() ? new FlatPolicy(policy) : null;
    }

    /** The computation under this policy, whose version lines name. */
    public static PayComputation of(PayPolicy policy, PolicyStamp stamp) {
        return new PayComputation(policy, stamp);
    }

    /**
     * The computation of that month: under the version that holds on its first day.
     *
     * @throws id.pendopo.core.policy.PolicyNotInForce if none does
     */
    public static PayComputation of(PolicyBook<PayPolicy> book, YearMonth month) {
        PolicyVersion version = book.at(month.atDay(1));
        return of(book.policy(version), version.toStamp());
    }

    /** The policy. */
    public PayPolicy policy() {
        return policy;
    }

    /** Its version. */
    public PolicyStamp stamp() {
        return stamp;
    }

    /** What the policy lacks, so that no month can be computed; nothing where it is ready. */
    public List<Finding> missing() {
        return missing;
    }

    /** The slip of this month, or every reason why there is none. */
    public PayOutcome slip(MonthInput input) {
        FlatPolicy ready = flat;
        if (ready == null) {
            return new PayRefusal(missing);
        }
        List<Finding> wrong = InputCheck.of(ready, input);
        if (!wrong.isEmpty()) {
            return new PayRefusal(wrong);
        }
        try {
            return new ComputedSlip(this, input, Kernel.amounts(ready, input));
        } catch (ArithmeticException tooLarge) {
            return new PayRefusal(List.of(InputCheck.tooLarge()));
        }
    }

    FlatPolicy flat() {
        FlatPolicy ready = flat;
        if (ready == null) {
            throw new IllegalStateException("pay: the policy is not ready; ask missing() first");
        }
        return ready;
    }
}
