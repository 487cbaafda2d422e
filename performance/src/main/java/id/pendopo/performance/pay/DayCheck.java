package id.pendopo.performance.pay;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Adds up the days and activities of a month, and tells what in them cannot be true or is not decided by the table of deductions: both in
 * one look at each of them, because a month has many.
 */
final class DayCheck {
    private final FlatPolicy flat;
    private final MonthInput input;
    private final Wrongs wrongs;
    private final int year;
    private final int month;
    private final long served;

    /** Minutes of each day, by its number in the month. */
    final int[] minutesOfDay = new int[32];

    int absentDays;
    /** Deductions for attendance in whole units of a percent. */
    long deductions;

    DayCheck(FlatPolicy flat, MonthInput input, Wrongs wrongs, long served) {
        this.flat = flat;
        this.input = input;
        this.wrongs = wrongs;
        this.served = served;
        year = input.month().getYear();
        month = input.month().getMonthValue();
    }

    DayCheck check() {
        attendance();
        activities();
        return this;
    }

    private void attendance() {
        List<AttendanceDay> days = input.attendance();
        long seen = 0;
        long granted = 0;
        for (int i = 0; i < days.size(); i++) {
            AttendanceDay day = days.get(i);
            if (isServed(day.date(), "attendance", i)) {
                long bit = 1L << day.date().getDayOfMonth();
                if ((seen & bit) != 0) {
                    wrongs.add("performance.PAY_DAY_TWICE", "attendance", i, "/date", day.date());
                }
                seen |= bit;
            }
            possible("/scheduledMinutes", day.scheduledMinutes(), i);
            possible("/lateMinutes", day.lateMinutes(), i);
            possible("/earlyMinutes", day.earlyMinutes(), i);
            if (!deduct(day)) {
                wrongs.add(
                        "performance.PAY_TABLE_SILENT",
                        "attendance[" + i + "]",
                        day.date(),
                        flat.deductions.table.source());
            }
            AbsenceClass absence = day.absence().orElse(null);
            if (absence != null) {
                granted |= InputCheck.bit(absence);
            }
        }
        if (granted != 0) {
            for (int i = 0; i < input.leave().size(); i++) {
                granted &= ~InputCheck.bit(input.leave().get(i).absence());
            }
            for (AbsenceClass absence : AbsenceClass.values()) {
                if ((granted & InputCheck.bit(absence)) != 0) {
                    wrongs.add("performance.PAY_LEAVE_MISSING", "leave", absence);
                }
            }
        }
    }

    /** Minutes below zero would take nothing and be counted by nobody. */
    private void possible(String part, int minutes, int index) {
        if (minutes < 0 || minutes > ApprovedActivity.MOST) {
            wrongs.add("performance.PAY_MINUTES_IMPOSSIBLE", "attendance", index, part, minutes);
        }
    }

    /** Takes what the table says for this day; false where it does not say. */
    private boolean deduct(AttendanceDay day) {
        FlatDeductions table = flat.deductions;
        if (day.status() == DayStatus.ABSENT_NO_REASON) {
            absentDays++;
            deductions += table.absentDay;
            return table.absentDay >= 0;
        }
        long late = table.late(within(day.lateMinutes()));
        long early = table.early(within(day.earlyMinutes()));
        boolean said = (late | early) >= 0;
        deductions += late + early;
        if (day.noScanIn()) {
            said &= table.noScanIn >= 0;
            deductions += table.noScanIn;
        }
        if (day.noScanOut()) {
            said &= table.noScanOut >= 0;
            deductions += table.noScanOut;
        }
        return said;
    }

    /** What cannot be was told before and is read as the nearest that can. */
    private static int within(int minutes) {
        return Math.max(0, Math.min(ApprovedActivity.MOST, minutes));
    }

    private void activities() {
        List<ApprovedActivity> activities = input.activities();
        int[] ofDay = minutesOfDay;
        // A mark of each id by open addressing, at least three quarters of it empty; only equal marks make ids be
        // compared.
        // Marks are bytes, so that the table stays small: it is made for every month.
        int mask = Integer.highestOneBit(Math.max(1, activities.size())) * 8 - 1;
        byte[] marks = new byte[mask + 1];
        for (int i = 0; i < activities.size(); i++) {
            ApprovedActivity activity = activities.get(i);
            String id = activity.id();
            if (id.isEmpty()) {
                wrongs.add("performance.PAY_ID_IMPOSSIBLE", "activities", i, "/id", 0);
            }
            int hash = id.hashCode();
            byte mark = (byte) (hash >>> 24 | 1);
            int at = hash & mask;
            while (marks[at] != 0 && marks[at] != mark) {
                at = at + 1 & mask;
            }
            if (marks[at] == mark && isThereBefore(id, i)) {
                wrongs.add("performance.PAY_ID_TWICE", "activities", i, "/id", i);
            }
            marks[at] = mark;
            int minutes = activity.minutes();
            if (minutes < 0 || minutes > ApprovedActivity.MOST) {
                wrongs.add("performance.PAY_MINUTES_IMPOSSIBLE", "activities", i, "/minutes", minutes);
                // Its date is told as well: all reasons at once.
                isServed(activity.date(), "activities", i);
            } else if (isServed(activity.date(), "activities", i)) {
                int day = activity.date().getDayOfMonth();
                ofDay[day] += minutes;
                if (ofDay[day] > ApprovedActivity.MOST) {
                    wrongs.add("performance.PAY_MINUTES_IMPOSSIBLE", "activities", i, "/minutes", ofDay[day]);
                    ofDay[day] = 0;
                }
            }
        }
    }

    private boolean isThereBefore(String id, int index) {
        for (int i = 0; i < index; i++) {
            if (input.activities().get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean isServed(LocalDate date, String list, int index) {
        if (date.getYear() != year || date.getMonthValue() != month) {
            wrongs.add("performance.PAY_OUTSIDE_MONTH", list, index, "/date", date);
            return false;
        }
        if ((served >>> date.getDayOfMonth() & 1) == 0) {
            wrongs.add("performance.PAY_OUTSIDE_TENURE", list, index, "/date", date);
            return false;
        }
        return true;
    }
}
