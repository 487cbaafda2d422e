/**
 * Budget (<i>e-budgeting</i>): a ledger for each region, fiscal year and account, with ceiling (<i>pagu</i>), reserved,
 * committed, paid and returned; never overspent, and never borrowing from another year. Law: the closed fiscal year of Law
 * 17/2003 and the budget as a ceiling of expenditure (standing: known, articles not re-read). Start with
 * {@link id.pendopo.core.budget.BudgetLedger}.
 */
@NullMarked
package id.pendopo.core.budget;

import org.jspecify.annotations.NullMarked;
