package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.SanctionTable;
import id.pendopo.performance.leave.LeavePayTable;
import java.util.List;
import java.util.Optional;

/**
 * Named tables that a policy may choose from (<i>tabel bernama</i>): those that were printed somewhere, or a region's own.
 *
 * @param tariffs amounts by class
 * @param ratings what ratings give
 * @param reports what daily reports leave
 * @param deductions what lateness and absence take
 * @param sanctions what sanctions take
 * @param leaves how leave is paid
 */
public record PayTables(
        List<TariffTable> tariffs,
        List<RatingTable> ratings,
        List<ReportTable> reports,
        List<DeductionTable> deductions,
        List<SanctionTable> sanctions,
        List<LeavePayTable> leaves) {
    /** No table. */
    public static final PayTables NONE =
            new PayTables(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Percentage MOST = Percentage.HUNDRED;

    /** Lists are copied. */
    public PayTables {
        tariffs = List.copyOf(tariffs);
        ratings = List.copyOf(ratings);
        reports = List.copyOf(reports);
        deductions = List.copyOf(deductions);
        sanctions = List.copyOf(sanctions);
        leaves = List.copyOf(leaves);
    }

    /** The tariff of that name. */
    public Optional<TariffTable> tariff(Code code) {
        return tariffs.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table of ratings of that name. */
    public Optional<RatingTable> rating(Code code) {
        return ratings.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table of reports of that name. */
    public Optional<ReportTable> report(Code code) {
        return reports.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table of deductions of that name. */
    public Optional<DeductionTable> deduction(Code code) {
        return deductions.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table of sanctions of that name. */
    public Optional<SanctionTable> sanction(Code code) {
        return sanctions.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table of leave of that name. */
    public Optional<LeavePayTable> leave(Code code) {
        return leaves.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    static void checkPaid(Percentage paid) {
        if (paid.isNegative() || paid.isMoreThan(MOST)) {
            throw new IllegalArgumentException("pay table: %s is outside 0 to 100; give percent paid".formatted(paid));
        }
    }
}
