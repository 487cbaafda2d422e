package id.pendopo.performance.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pay of one unit and month in sums (<i>TPP satu unit satu bulan</i>); it holds no person.
 *
 * @param unit which
 * @param month which month
 * @param slips how many people were paid
 * @param gross what it comes to before tax and contributions
 * @param deductions what was taken, by kind
 */
public record MoneyRow(UnitCode unit, YearMonth month, int slips, Rupiah gross, Map<Code, Rupiah> deductions) {
    /** Copies what it is given. */
    public MoneyRow {
        deductions = Map.copyOf(deductions);
    }

    /**
     * From the summary of a run.
     *
     * @param grossLine the line that carries the gross amount
     * @param deductionLines the lines that are told as deductions; one that no slip has is told as nothing
     */
    public static MoneyRow from(RunSummary run, Code grossLine, Collection<Code> deductionLines) {
        Map<Code, Rupiah> deductions = new LinkedHashMap<>();
        deductionLines.forEach(line -> deductions.put(line, run.total(line)));
        return new MoneyRow(run.unit(), run.month(), run.slips(), run.total(grossLine), deductions);
    }
}
