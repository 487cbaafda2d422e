package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.attendance.AttendancePolicy;
import id.pendopo.performance.discipline.DisciplinePolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

    private PayComputation(PayChoice choice, PolicyStamp stamp) {
        this.policy = choice.policy();
        this.stamp = stamp;
        missing = PayReadiness.of(choice);
        flat = missing.isEmpty() ? new FlatPolicy(choice) : null;
    }

    /** The computation under this policy and the tables that are in it, under the version that lines name. */
    public static PayComputation of(PayPolicy policy, PolicyStamp stamp) {
        return of(policy, PayTables.NONE, stamp);
    }

    /**
     * The computation under this policy, which may also name tables that stand elsewhere.
     *
     * @param printed tables of deductions, sanctions and leave that were printed somewhere
     * @param stamp the version that lines name; its hash covers the tables too
     */
    public static PayComputation of(PayPolicy policy, PayTables printed, PolicyStamp stamp) {
        return new PayComputation(new PayChoice(policy, printed), stamp);
    }

    /**
     * The computation of that month in a region: under what holds on its first day, with the tables that its policies of discipline and
     * attendance know. The hash of its stamp covers values and tables.
     *
     * @throws id.pendopo.core.policy.PolicyNotInForce if no version of one of the three holds yet
     */
    public static PayComputation of(RegionPack pack, YearMonth month) {
        LocalDate day = month.atDay(1);
        PolicyBook<PayPolicy> book = pack.book(PayPolicy.schema());
        DisciplinePolicy discipline = pack.book(DisciplinePolicy.schema()).policy(day);
        AttendancePolicy attendance = pack.book(AttendancePolicy.schema()).policy(day);
        PayTables printed = new PayTables(
                List.of(),
                List.of(),
                List.of(),
                discipline.deductionTables().value(),
                discipline.sanctionTables().value(),
                attendance.leaveTables().value());
        PolicyVersion version = book.at(day);
        String hash = Sha.hex(CanonicalWriter.toBytes(Map.of("policy", version.contentHash(), "tables", printed)));
        return of(book.policy(version), printed, new PolicyStamp(version.id(), hash));
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
        InputCheck check = InputCheck.of(ready, input);
        List<Finding> wrong = check.wrongs();
        if (!wrong.isEmpty()) {
            return new PayRefusal(wrong);
        }
        try {
            return new ComputedSlip(this, input, Kernel.amounts(ready, input, check.days()));
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
