package id.pendopo.performance.monitoring;

import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;

/**
 * The minutes of one person in a month (<i>capaian menit kerja efektif</i>).
 *
 * @param employee who
 * @param unit where
 * @param minutes claimed, approved and counted so far
 * @param targetMinutes his target of the whole month; none where he had nothing to work
 * @param daysWorked obligated days that have passed
 * @param daysLeft obligated days that are still to come
 */
public record MinutesRow(
        EmployeeId employee, UnitCode unit, EntryRow.Minutes minutes, int targetMinutes, int daysWorked, int daysLeft) {
    static final MonitoringScope.Row<MinutesRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(MinutesRow row) {
            return row.employee();
        }

        @Override
        public UnitCode unit(MinutesRow row) {
            return row.unit();
        }
    };

    /** The minutes at the month's end if the days that are left are like those that passed, without a fraction. */
    public long projected() {
        long counted = minutes.counted();
        return daysWorked <= 0 ? counted : counted + counted * Math.max(0, daysLeft) / daysWorked;
    }

    /** What counts of the target; it may be more than one. */
    public Ratio ratio() {
        return targetMinutes <= 0 ? Ratio.ONE : Ratio.of(minutes.counted(), targetMinutes);
    }
}
