package id.pendopo.performance.batch;

import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.WorkStay;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.schedule.Schedules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Absences with leave as a month of pay sees them. */
final class Spells {
    private final Schedules schedules;
    private final LeavePayTable table;

    Spells(Schedules schedules, LeavePayTable table) {
        this.schedules = schedules;
        this.table = table;
    }

    /** Those that have a day in the month. Months before are counted by the hours of the unit he is in now. */
    List<LeaveSpell> of(AttendanceInput records) {
        List<LeaveSpell> spells = new ArrayList<>();
        LocalDate first = records.month().atDay(1);
        LocalDate last = records.month().atEndOfMonth();
        Optional<UnitCode> unit = records.stays().stream().map(WorkStay::unit).findFirst();
        for (LeaveGrant grant : records.leaves()) {
            if (unit.isPresent()
                    && !grant.first().isAfter(last)
                    && !grant.last().isBefore(first)) {
                int before = count(grant, grant.first(), first.minusDays(1), records, unit.get());
                int within = count(grant, first, last, records, unit.get());
                int after = count(grant, last.plusDays(1), grant.last(), records, unit.get());
                spells.add(new LeaveSpell(
                        grant.document(), grant.absence(), grant.first(), before, within, before + within + after));
            }
        }
        return spells;
    }

    private int count(LeaveGrant grant, LocalDate from, LocalDate to, AttendanceInput records, UnitCode unit) {
        LocalDate first = from.isBefore(grant.first()) ? grant.first() : from;
        LocalDate last = to.isAfter(grant.last()) ? grant.last() : to;
        boolean all = table.find(grant.absence())
                .map(LeavePayRule::counting)
                .filter(counting -> counting == LeavePayRule.DayCounting.CALENDAR_DAYS)
                .isPresent();
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            // A year whose holidays are not decided yet is counted by weekdays alone: only how long the absence will be
            // rests on it.
            boolean worked = schedules.covers(day.getYear())
                    ? Tenures.isWorked(schedules, records, day, unit)
                    : day.getDayOfWeek().getValue() < 6;
            if (all || worked) {
                count++;
            }
        }
        return count;
    }
}
