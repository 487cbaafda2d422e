package id.pendopo.grants.budgetfile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.workflow.CaseId;
import java.util.Comparator;
import java.util.List;

/**
 * A budget file laid beside what stands (<i>selisih berkas anggaran</i>): only what differs, what stands and is not in the file, and
 * everything against it. Nothing is written yet. Immutable.
 *
 * @param ceilings ceilings that change, in order of their pages
 * @param lines cases whose amount changes, in order of the rows
 * @param same how many accounts and lines are as they stand already
 * @param accountsLeft accounts that have a ceiling and are not in the file
 * @param casesLeft cases that stand in the budget of the year and are not in the file
 * @param findings by row; those about an account or a case name it
 * @param applicable whether it may be applied: nothing refuses it, or only rows that the order leaves out
 */
public record BudgetDifference(
        List<CeilingChange> ceilings,
        List<LineChange> lines,
        int same,
        List<BudgetPage> accountsLeft,
        List<CaseId> casesLeft,
        List<RowFinding> findings,
        boolean applicable) {
    /** Copies what it is given. */
    public BudgetDifference {
        ceilings = List.copyOf(ceilings);
        lines = List.copyOf(lines);
        accountsLeft = List.copyOf(accountsLeft);
        casesLeft = List.copyOf(casesLeft);
        findings = findings.stream()
                .sorted(Comparator.comparingLong(RowFinding::row))
                .toList();
    }

    /** Whether everything in the file stands already. */
    @JsonIgnore
    public boolean isEmpty() {
        return ceilings.isEmpty() && lines.isEmpty();
    }
}
