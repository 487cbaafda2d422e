package id.pendopo.benchmarks.pay;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import java.util.List;

/** The same employees as columns of numbers: what somebody would write who wants nothing but speed. */
final class PayColumns {
    final int[] classes;
    final int[] groups;
    final long[] healthBases;
    /** A row of {@value PayCrowd#DAYS} an employee: minutes, or -1 for absent. */
    final int[] late;

    final int[] early;
    /** A row of {@value PayCrowd#ACTIVITIES} an employee. */
    /** The day of the month of each row. */
    final int[] days;

    final int[] activityIds;

    final int[] activityDays;

    final int[] activityMinutes;

    private PayColumns(int size) {
        classes = new int[size];
        groups = new int[size];
        healthBases = new long[size];
        late = new int[size * PayCrowd.DAYS];
        early = new int[size * PayCrowd.DAYS];
        days = new int[size * PayCrowd.DAYS];
        activityIds = new int[size * PayCrowd.ACTIVITIES];
        activityDays = new int[size * PayCrowd.ACTIVITIES];
        activityMinutes = new int[size * PayCrowd.ACTIVITIES];
    }

    static PayColumns of(List<MonthInput> inputs) {
        PayColumns columns = new PayColumns(inputs.size());
        for (int row = 0; row < inputs.size(); row++) {
            MonthInput input = inputs.get(row);
            columns.classes[row] = input.tenures().get(0).positionClass().value();
            columns.groups[row] = input.golongan().group();
            columns.healthBases[row] = input.salary().healthBase().value();
            for (int i = 0; i < PayCrowd.DAYS; i++) {
                AttendanceDay day = input.attendance().get(i);
                boolean absent = day.status() == DayStatus.ABSENT_NO_REASON;
                columns.late[row * PayCrowd.DAYS + i] = absent ? -1 : day.lateMinutes();
                columns.days[row * PayCrowd.DAYS + i] = day.date().getDayOfMonth();
                columns.early[row * PayCrowd.DAYS + i] = day.earlyMinutes();
            }
            for (int i = 0; i < PayCrowd.ACTIVITIES; i++) {
                ApprovedActivity activity = input.activities().get(i);
                columns.activityIds[row * PayCrowd.ACTIVITIES + i] =
                        activity.id().hashCode() & Integer.MAX_VALUE;
                columns.activityDays[row * PayCrowd.ACTIVITIES + i] =
                        activity.date().getDayOfMonth();
                columns.activityMinutes[row * PayCrowd.ACTIVITIES + i] = activity.minutes();
            }
        }
        return columns;
    }
}
