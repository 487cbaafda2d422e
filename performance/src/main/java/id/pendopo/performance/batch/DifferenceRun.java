package id.pendopo.performance.batch;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayLineCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a correction of a paid month comes to (<i>ringkasan selisih koreksi</i>), as the case of the month keeps it: the sums of the differences, and
 * hashes of the slips that were paid and of those computed again. Like every summary it holds no person.
 */
public final class DifferenceRun {
    private DifferenceRun() {}

    /**
     * Of these differences, in their order; employees whose month comes out the same count as slips without a difference.
     *
     * @param policy the policy it was computed again under: that of the paid month
     * @throws IllegalArgumentException if a difference is of another month
     */
    public static RunSummary of(YearMonth month, UnitCode unit, PolicyStamp policy, List<SlipDifference> differences) {
        HashChain paid = new HashChain();
        HashChain again = new HashChain();
        Map<PayLineCode, Rupiah> totals = new EnumMap<>(PayLineCode.class);
        for (SlipDifference one : differences) {
            if (!one.period().equals(month)) {
                throw new IllegalArgumentException("correction: a difference of %s in the run of %s; one run, one month"
                        .formatted(one.period(), month));
            }
            paid.add(HexFormat.of().parseHex(one.paidHash()));
            again.add(HexFormat.of().parseHex(one.againHash()));
            one.lines().forEach(line -> totals.merge(line.code(), line.difference(), Rupiah::plus));
        }
        List<RunSummary.Total> lines = new ArrayList<>();
        totals.forEach((code, amount) -> lines.add(new RunSummary.Total(code.toCode(), amount)));
        return new RunSummary(
                month, unit, policy, paid.toHex(), again.toHex(), differences.size(), 0, lines, List.of());
    }
}
