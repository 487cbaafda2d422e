package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.money.Rupiah;

/**
 * A ceiling that the file changes (<i>perubahan pagu</i>).
 *
 * @param page region, year and account
 * @param before as the ledger has it
 * @param after as the file has it
 */
public record CeilingChange(BudgetPage page, Rupiah before, Rupiah after) {
    LedgerPosting posting() {
        return LedgerPosting.ceiling(page, after);
    }
}
