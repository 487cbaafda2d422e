package id.pendopo.performance.letter;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.PaySlip;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a unit pays in a month, a row an employee (<i>daftar tambahan penghasilan perangkat daerah</i>). Who served in two units stands in the
 * list of each with the part that it bears, so that the lists of all units add up to the slips. It holds no names. Immutable.
 *
 * @param unit the unit
 * @param month the month
 * @param policy the policy it was computed under
 * @param rows in the order of the slips, each employee once, 1 to {@value #ROWS_LIMIT}
 */
public record UnitList(UnitCode unit, YearMonth month, PolicyStamp policy, List<Row> rows) {
    /** The most employees of a unit. */
    public static final int ROWS_LIMIT = 20_000;

    /**
     * One employee's part.
     *
     * @param employee who
     * @param part what the unit bears of his slip
     */
    public record Row(EmployeeId employee, PayPart part) {}

    /** @throws IllegalArgumentException if there are too many rows, an employee stands twice or a part is of another unit */
    public UnitList {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > ROWS_LIMIT) {
            throw new IllegalArgumentException("unit list %s: %d rows are outside 1 to %d; make a list a unit"
                    .formatted(unit, rows.size(), ROWS_LIMIT));
        }
        Set<EmployeeId> seen = new HashSet<>();
        for (Row row : rows) {
            if (!row.part().unit().equals(unit) || !seen.add(row.employee())) {
                throw new IllegalArgumentException(
                        "unit list %s: an employee stands twice or in another unit; give each slip once"
                                .formatted(unit));
            }
        }
    }

    /**
     * The list of a unit from slips of one month and policy; parts of other units are left out.
     *
     * @throws IllegalArgumentException if the slips are of several months or policies, or none bears on the unit
     */
    public static UnitList of(UnitCode unit, Collection<? extends PaySlip> slips) {
        List<Row> rows = new ArrayList<>(slips.size());
        Set<YearMonth> months = new HashSet<>();
        Set<PolicyStamp> policies = new HashSet<>();
        for (PaySlip slip : slips) {
            months.add(slip.input().month());
            policies.add(slip.policy());
            slip.parts().stream()
                    .filter(part -> part.unit().equals(unit))
                    .reduce(UnitList::together)
                    .ifPresent(part -> rows.add(new Row(slip.input().employee(), part)));
        }
        if (months.size() != 1 || policies.size() != 1) {
            throw new IllegalArgumentException(
                    "unit list %s: slips of %d months and %d policies; give those of one month and one policy"
                            .formatted(unit, months.size(), policies.size()));
        }
        return new UnitList(unit, months.iterator().next(), policies.iterator().next(), rows);
    }

    /** Who changed his position within the unit has several parts of it. */
    private static PayPart together(PayPart one, PayPart other) {
        return new PayPart(
                one.unit(),
                one.entitled().plus(other.entitled()),
                one.earned().plus(other.earned()),
                one.gross().plus(other.gross()),
                one.healthEmployee().plus(other.healthEmployee()),
                one.healthEmployer().plus(other.healthEmployer()),
                one.tax().plus(other.tax()),
                one.taxBorne().plus(other.taxBorne()),
                one.corrections().plus(other.corrections()),
                one.net().plus(other.net()));
    }

    /** The sum of a column over all rows. */
    public Rupiah total(Function<PayPart, Rupiah> column) {
        return Rupiah.sum(rows.stream().map(row -> column.apply(row.part())));
    }
}
