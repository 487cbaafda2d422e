package id.pendopo.performance.monitoring;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.discipline.AbsenceReading;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.util.List;

/**
 * The days of one person (<i>presensi seorang pegawai</i>) and what his absence in the year comes to.
 *
 * @param employee who
 * @param unit where
 * @param days the days that are looked at
 * @param year his absence in the year
 */
public record AttendanceRow(EmployeeId employee, UnitCode unit, List<AttendanceDay> days, AbsenceReading year) {
    static final MonitoringScope.Row<AttendanceRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(AttendanceRow row) {
            return row.employee();
        }

        @Override
        public UnitCode unit(AttendanceRow row) {
            return row.unit();
        }
    };

    /** Copies what it is given. */
    public AttendanceRow {
        days = List.copyOf(days);
    }
}
