package id.pendopo.performance.monitoring;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;

/**
 * One daily entry (<i>satu aktivitas</i>) as monitoring reads it.
 *
 * @param employee whose
 * @param unit where he worked that day
 * @param date the day of the work
 * @param state where it stands
 * @param minutes its minutes
 * @param links whether it serves a plan and a duty
 */
public record EntryRow(
        EmployeeId employee, UnitCode unit, LocalDate date, EntryState state, Minutes minutes, Links links) {
    static final MonitoringScope.Row<EntryRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(EntryRow row) {
            return row.employee();
        }

        @Override
        public UnitCode unit(EntryRow row) {
            return row.unit();
        }
    };

    /**
     * The minutes of an entry (<i>menit kerja efektif</i>).
     *
     * @param claimed what he claims
     * @param approved what was approved; none while nobody has answered
     * @param counted what counts of it after the caps of day and month
     */
    public record Minutes(int claimed, int approved, int counted) {}

    /**
     * What an entry serves (<i>kaitan aktivitas</i>).
     *
     * @param plan whether it names a result of his plan (RHK)
     * @param duty whether that or its item names a duty of his office (tupoksi)
     */
    public record Links(boolean plan, boolean duty) {
        /** Whether both are there. */
        public boolean areWhole() {
            return plan && duty;
        }
    }
}
