package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.BudgetCommand;

/**
 * What the file changes for one case (<i>perubahan jumlah penerima</i>).
 *
 * @param row of the file
 * @param forCase whose line it is
 * @param account on which it stands
 * @param before what the budget granted so far, zero when nothing
 * @param after what it grants by the file
 * @param command what is asked of the case
 */
public record LineChange(
        long row, CaseId forCase, AccountCode account, Rupiah before, Rupiah after, BudgetCommand command) {
    /** How much more the account must bear; negative when less. */
    public Rupiah difference() {
        return after.minus(before);
    }

    /** It tells numbers alone; a command may hold an address. */
    @Override
    public String toString() {
        return "row %d, case %s: %s -> %s".formatted(row, forCase, before, after);
    }
}
