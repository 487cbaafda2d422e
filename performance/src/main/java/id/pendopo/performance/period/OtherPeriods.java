package id.pendopo.performance.period;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.List;

/**
 * The cases there are of a unit and month already (<i>bulan TPP yang sudah dibuka</i>).
 *
 * @param cases which, at most a few
 */
public record OtherPeriods(List<CaseId> cases) {
    /** The fact, asked about {@link MonthState#subject}. */
    public static final Fact<OtherPeriods> FACT = Fact.of("PAY_MONTHS_KNOWN", OtherPeriods.class);

    /** Copies what it is given. */
    public OtherPeriods {
        cases = List.copyOf(cases);
    }
}
