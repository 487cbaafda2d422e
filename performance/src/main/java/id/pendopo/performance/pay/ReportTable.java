package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import java.util.List;
import java.util.Optional;

/**
 * What daily reports that do not meet the expectation leave of a component, by one regulation (<i>tabel laporan harian</i>).
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param steps in rising order, the last without an end; the first that is not passed holds
 * @param withoutReport what is paid where no report was made at all
 */
public record ReportTable(Code code, Text name, LegalSource source, List<Step> steps, Percentage withoutReport) {
    /**
     * One step.
     *
     * @param upTo up to how many reports that were not accepted, included; empty for the last
     * @param paid how much of the component is paid, 0 to 100 percent
     */
    public record Step(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> upTo, Percentage paid) {
        /** @throws IllegalArgumentException if the percentage is outside its range */
        public Step {
            PayTables.checkPaid(paid);
        }
    }

    /** @throws IllegalArgumentException if steps do not rise, or the last has an end */
    public ReportTable {
        steps = List.copyOf(steps);
        PayTables.checkPaid(withoutReport);
        int before = -1;
        for (int i = 0; i < steps.size(); i++) {
            int limit = steps.get(i).upTo().orElse(Integer.MAX_VALUE);
            if (limit <= before || (limit == Integer.MAX_VALUE) != (i == steps.size() - 1)) {
                throw new IllegalArgumentException(
                        "report table %s: steps must rise and only the last has no end".formatted(code));
            }
            before = limit;
        }
    }

    /** What is paid of the component. */
    public Percentage paid(WorkReports reports) {
        if (reports.made() == 0) {
            return withoutReport;
        }
        for (Step step : steps) {
            if (reports.notAccepted() <= step.upTo().orElse(Integer.MAX_VALUE)) {
                return step.paid();
            }
        }
        return Percentage.HUNDRED;
    }
}
