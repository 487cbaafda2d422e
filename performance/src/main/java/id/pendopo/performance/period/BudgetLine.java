package id.pendopo.performance.period;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Fact;

/**
 * What is left for additional income in a unit's budget (<i>sisa anggaran TPP</i>). The employer's share of health insurance and tax that
 * the government bears have accounts of their own.
 *
 * @param remaining what may still be paid this year
 */
public record BudgetLine(Rupiah remaining) {
    /** The fact, asked about {@link MonthState#subject}. */
    public static final Fact<BudgetLine> FACT = Fact.of("PAY_BUDGET_LINE", BudgetLine.class);
}
