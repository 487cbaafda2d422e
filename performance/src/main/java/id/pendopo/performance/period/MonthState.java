package id.pendopo.performance.period;

import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.List;

/**
 * How far the work of a unit in a month is settled (<i>kesiapan bulan</i>), as the office's own books of activities, attendance and
 * anomalies say.
 *
 * @param openActivities entries on which nobody has decided, 0 or more
 * @param unsettledDays days of attendance that are neither justified nor expired, 0 or more
 * @param openAnomalies anomalies that block and are not resolved, 0 or more
 * @param silent those with minutes approved by silence
 */
public record MonthState(int openActivities, int unsettledDays, int openAnomalies, List<Silence> silent) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<MonthState> FACT = Fact.of("PAY_MONTH_STATE", MonthState.class);

    /**
     * How much of somebody's approved minutes came by silence (<i>menit yang disetujui otomatis</i>).
     *
     * @param employee whose
     * @param minutes approved by silence, 0 or more
     * @param approved approved in all, at least as many
     */
    public record Silence(EmployeeId employee, int minutes, int approved) {
        /** @throws IllegalArgumentException if it is more than all, or less than nothing */
        public Silence {
            if (minutes < 0 || minutes > approved) {
                throw new IllegalArgumentException(
                        "silence: %d of %d minutes; give both of the same month".formatted(minutes, approved));
            }
        }
    }

    /** @throws IllegalArgumentException if a count is negative */
    public MonthState {
        if (openActivities < 0 || unsettledDays < 0 || openAnomalies < 0) {
            throw new IllegalArgumentException("month state: a count is negative; count what is open");
        }
        silent = List.copyOf(silent);
    }

    /** What the fact is asked about. */
    public static String subject(UnitCode unit, YearMonth month) {
        return unit + "@" + month;
    }
}
