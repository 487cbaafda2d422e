package id.pendopo.performance.pay;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.util.List;

/** What in the days and activities of a month cannot be true, or is not decided by the table of deductions. */
final class DayCheck {
    private static final int ID_LIMIT = 120;

    private final FlatPolicy flat;
    private final MonthInput input;
    private final Wrongs wrongs;
    private final int year;
    private final int month;
    private final long served;

    DayCheck(FlatPolicy flat, MonthInput input, Wrongs wrongs, long served) {
        this.flat = flat;
        this.input = input;
        this.wrongs = wrongs;
        this.served = served;
        year = input.month().getYear();
        month = input.month().getMonthValue();
    }

    void check() {
        attendance();
        activities();
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
                    wrongs.add("PAY_DAY_TWICE", "attendance", i, "/date", day.date());
                }
                seen |= bit;
            }
            if (isUndecided(day)) {
                wrongs.add("PAY_TABLE_SILENT", "attendance[" + i + "]", day.date(), flat.deductions.table.source());
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
                    wrongs.add("PAY_LEAVE_MISSING", "leave", absence);
                }
            }
        }
    }

    private boolean isUndecided(AttendanceDay day) {
        FlatDeductions table = flat.deductions;
        if (day.status() == DayStatus.ABSENT_NO_REASON) {
            return table.absentDay < 0;
        }
        return day.lateMinutes() > 0 && table.late(day.lateMinutes()) < 0
                || day.earlyMinutes() > 0 && table.early(day.earlyMinutes()) < 0
                || day.noScanIn() && table.noScanIn < 0
                || day.noScanOut() && table.noScanOut < 0;
    }

    private void activities() {
        List<ApprovedActivity> activities = input.activities();
        int[] ofDay = new int[32];
        // Open addressing over the hashes of ids, at least half of it empty.
        int mask = Integer.highestOneBit(Math.max(1, activities.size())) * 4 - 1;
        int[] places = new int[mask + 1];
        for (int i = 0; i < activities.size(); i++) {
            ApprovedActivity activity = activities.get(i);
            String id = activity.id();
            if (id.isEmpty() || id.length() > ID_LIMIT) {
                wrongs.add("PAY_ID_IMPOSSIBLE", "activities", i, "/id", id.length());
            }
            int at = (id.hashCode() * 0x9E3779B9 >>> 7) & mask;
            while (places[at] != 0) {
                if (activities.get(places[at] - 1).id().equals(id)) {
                    wrongs.add("PAY_ID_TWICE", "activities", i, "/id", i);
                    break;
                }
                at = (at + 1) & mask;
            }
            if (places[at] == 0) {
                places[at] = i + 1;
            }
            int minutes = activity.minutes();
            if (minutes < 0 || minutes > ApprovedActivity.MOST) {
                wrongs.add("PAY_MINUTES_IMPOSSIBLE", "activities", i, "/minutes", minutes);
            } else if (isServed(activity.date(), "activities", i)) {
                int day = activity.date().getDayOfMonth();
                ofDay[day] += minutes;
                if (ofDay[day] > ApprovedActivity.MOST) {
                    wrongs.add("PAY_MINUTES_IMPOSSIBLE", "activities", i, "/minutes", ofDay[day]);
                    ofDay[day] = 0;
                }
            }
        }
    }

    private boolean isServed(LocalDate date, String list, int index) {
        if (date.getYear() != year || date.getMonthValue() != month) {
            wrongs.add("PAY_OUTSIDE_MONTH", list, index, "/date", date);
            return false;
        }
        if ((served >>> date.getDayOfMonth() & 1) == 0) {
            wrongs.add("PAY_OUTSIDE_TENURE", list, index, "/date", date);
            return false;
        }
        return true;
    }
}
