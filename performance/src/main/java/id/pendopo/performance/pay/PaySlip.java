package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import java.util.List;
import java.util.Optional;

/**
 * The pay of one employee for one month (<i>rincian tambahan penghasilan satu pegawai satu bulan</i>). It holds amounts only; its lines are
 * derived from them, the input and the policy whenever they are asked for. Immutable and thread-safe.
 */
public non-sealed interface PaySlip extends PayOutcome {
    /** What it was computed from. */
    MonthInput input();

    /** The policy it was computed under. */
    PolicyStamp policy();

    /** The sum of the amounts of all lines of that kind, each without the sign by which it counts; nothing where there is none. */
    Rupiah total(PayLineCode code);

    /** What each unit bears, in the order of dates; they add up to the slip. */
    List<PayPart> parts();

    /** Every line with operands, formula, exact value and source; the signed amounts of those that count add up to the net. */
    List<PayLine> lines();

    /**
     * SHA-256 over the canonical JSON of the hash of the input, the hash of the policy and the amount of every line: 64 lower-case
     * hexadecimal digits. The same input under the same policy always gives the same.
     */
    String toHash();

    /** The hash of what it was computed from, as {@link MonthInput#toHash} gives it; made once. */
    default String inputHash() {
        return input().toHash();
    }

    /** Gross. */
    default Rupiah gross() {
        return total(PayLineCode.GROSS);
    }

    /** Net, never below zero. */
    default Rupiah net() {
        return total(PayLineCode.NET);
    }

    @Override
    default Optional<PaySlip> slip() {
        return Optional.of(this);
    }

    @Override
    default List<Finding> findings() {
        return List.of();
    }
}
