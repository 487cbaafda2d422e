package id.pendopo.performance.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How often work is evaluated within a year (<i>periode evaluasi kinerja</i>), as the agency chooses. */
public enum EvaluationCycle {
    /** <i>Bulanan</i>: periods 1 to 12. */
    MONTHLY(1),
    /** <i>Triwulanan</i>: periods 1 to 4, as in the annex of the ministry. */
    QUARTERLY(3);

    private final int months;

    EvaluationCycle(int months) {
        this.months = months;
    }

    /**
     * One period of a plan.
     *
     * @param number within the year, from 1
     * @param last its last day, or the plan's if that is earlier
     */
    public record Period(int number, LocalDate last) {}

    /** The periods of a plan from its first to its last day, both within one year. */
    public List<Period> periods(LocalDate first, LocalDate last) {
        List<Period> periods = new ArrayList<>();
        for (int number = numberOf(first); number <= numberOf(last); number++) {
            LocalDate end = YearMonth.of(first.getYear(), number * months).atEndOfMonth();
            periods.add(new Period(number, end.isAfter(last) ? last : end));
        }
        return periods;
    }

    private int numberOf(LocalDate day) {
        return (day.getMonthValue() - 1) / months + 1;
    }
}
