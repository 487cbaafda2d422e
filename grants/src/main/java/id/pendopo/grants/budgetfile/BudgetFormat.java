package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.BudgetVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a budget file is to be read (<i>format berkas anggaran</i>).
 *
 * @param chart the list of accounts where the file names none
 * @param version which budget it is of; a row of another version is refused
 * @param total what its rows must add up to, as the sender says; empty when nobody said
 * @param names what its columns may be called
 */
public record BudgetFormat(
        AccountCode.Chart chart,
        BudgetVersion.Kind version,
        Optional<Rupiah> total,
        Map<BudgetColumn, List<String>> names) {
    /** Copies what it is given. */
    public BudgetFormat {
        Map<BudgetColumn, List<String>> copy = new EnumMap<>(BudgetColumn.class);
        names.forEach((column, headings) -> copy.put(column, List.copyOf(headings)));
        names = Map.copyOf(copy);
    }

    /** A file of this budget with accounts of this list, under the usual headings. */
    public static BudgetFormat of(BudgetVersion.Kind version, AccountCode.Chart chart) {
        return new BudgetFormat(chart, version, Optional.empty(), BudgetColumn.names());
    }

    /** The same, whose rows must add up to this. */
    public BudgetFormat totalling(Rupiah sum) {
        return new BudgetFormat(chart, version, Optional.of(sum), names);
    }

    /** The same, in which this column may also be called so. */
    public BudgetFormat naming(BudgetColumn column, String heading) {
        Map<BudgetColumn, List<String>> more = new EnumMap<>(BudgetColumn.class);
        more.putAll(names);
        List<String> headings = new ArrayList<>(names.getOrDefault(column, List.of()));
        headings.add(heading);
        more.put(column, headings);
        return new BudgetFormat(chart, version, total, more);
    }
}
