package id.pendopo.performance.pay;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A slip as its amounts. */
final class ComputedSlip implements PaySlip {
    private final PayComputation computation;
    private final MonthInput input;
    private final long[] amounts;
    /** Made when it is first asked for; two threads that make it at once make the same. */
    private @Nullable String inputHash;

    ComputedSlip(PayComputation computation, MonthInput input, long[] amounts) {
        this.computation = computation;
        this.input = input;
        this.amounts = amounts;
    }

    @Override
    public MonthInput input() {
        return input;
    }

    @Override
    public PolicyStamp policy() {
        return computation.stamp();
    }

    @Override
    public Rupiah total(PayLineCode code) {
        int components = computation.flat().size;
        return Rupiah.of(
                switch (code) {
                    case BASE -> sum(Columns.BASE);
                    case CANDIDATE -> sum(Columns.CANDIDATE);
                    case PART_MONTH -> sum(Columns.PART_MONTH);
                    case LEAVE -> sum(Columns.LEAVE);
                    case ACTING -> sum(Columns.ACTING);
                    case ENTITLED -> sum(Columns.ENTITLED);
                    case COMPONENT -> sum(Columns.COMPONENTS, components);
                    case EARNED_COMPONENT -> sum(Columns.COMPONENTS + components, components);
                    case DISCIPLINE -> sum(Columns.DISCIPLINE);
                    case BELOW_FLOOR -> sum(Columns.BELOW_FLOOR);
                    case EARNED -> sum(Columns.EARNED);
                    case SANCTION -> sum(Columns.SANCTION);
                    case OTHER_CUT -> sum(Columns.OTHER_CUT);
                    case NOT_BELOW_ZERO -> sum(Columns.NOT_BELOW_ZERO);
                    case ABOVE_CEILING -> sum(Columns.ABOVE_CEILING);
                    case GROSS -> sum(Columns.GROSS);
                    case HEALTH_EMPLOYEE -> sum(Columns.HEALTH_EMPLOYEE);
                    case HEALTH_EMPLOYER -> sum(Columns.HEALTH_EMPLOYER);
                    case TAX -> sum(Columns.TAX);
                    case TAX_BORNE -> sum(Columns.TAX_BORNE);
                    case TAX_SURCHARGE -> sum(Columns.TAX_SURCHARGE);
                    case CORRECTION ->
                        input.corrections().stream()
                                .mapToLong(one -> one.amount().value())
                                .sum();
                    case RECEIVABLE -> amounts[Columns.RECEIVABLE];
                    case NET -> amounts[Columns.NET];
                });
    }

    @Override
    public List<PayPart> parts() {
        List<PayPart> parts = new ArrayList<>(input.tenures().size());
        for (int i = 0; i < input.tenures().size(); i++) {
            int at = at(i);
            long tax = amounts[at + Columns.TAX] + amounts[at + Columns.TAX_SURCHARGE];
            long net = amounts[at + Columns.GROSS]
                    - amounts[at + Columns.HEALTH_EMPLOYEE]
                    - tax
                    + amounts[at + Columns.CORRECTIONS];
            parts.add(new PayPart(
                    input.tenures().get(i).unit(),
                    Rupiah.of(amounts[at + Columns.ENTITLED]),
                    Rupiah.of(amounts[at + Columns.EARNED]),
                    Rupiah.of(amounts[at + Columns.GROSS]),
                    Rupiah.of(amounts[at + Columns.HEALTH_EMPLOYEE]),
                    Rupiah.of(amounts[at + Columns.HEALTH_EMPLOYER]),
                    Rupiah.of(tax),
                    Rupiah.of(amounts[at + Columns.TAX_BORNE]),
                    Rupiah.of(amounts[at + Columns.CORRECTIONS]),
                    Rupiah.of(net)));
        }
        return List.copyOf(parts);
    }

    @Override
    public List<PayLine> lines() {
        return PayLines.of(computation, input, amounts);
    }

    @Override
    public String inputHash() {
        String hash = inputHash;
        if (hash == null) {
            hash = input.toHash();
            inputHash = hash;
        }
        return hash;
    }

    @Override
    public String toHash() {
        List<Long> kept = new ArrayList<>(amounts.length);
        for (long amount : amounts) {
            kept.add(amount);
        }
        return Sha.hex(CanonicalWriter.toBytes(Map.of(
                "input", inputHash(), "policy", computation.stamp().contentHash(), "amounts", List.copyOf(kept))));
    }

    @Override
    public String toString() {
        return "PaySlip[" + input.employee() + ", " + input.month() + "]";
    }

    private int at(int part) {
        return Columns.HEAD + part * Columns.width(computation.flat().size);
    }

    private long sum(int column) {
        return sum(column, 1);
    }

    private long sum(int column, int count) {
        long sum = 0;
        for (int i = 0; i < input.tenures().size(); i++) {
            for (int k = 0; k < count; k++) {
                sum += amounts[at(i) + column + k];
            }
        }
        return sum;
    }
}
