package id.pendopo.performance.batch;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.attendance.WorkStay;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.schedule.Schedules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Absences with leave as a month of pay sees them. */
final class Spells {
    private final Schedules schedules;
    private final LeavePayTable table;

    Spells(Schedules schedules, LeavePayTable table) {
        this.schedules = schedules;
        this.table = table;
    }

    /**
     * Those that have a day in the month. Letters that follow each other without a day of work between them are one absence: or else three
     * free days of sickness began anew with each letter. Months before are counted by the hours of the unit he is in now.
     */
    List<LeaveSpell> of(AttendanceInput records, List<AttendanceDay> days) {
        List<LeaveSpell> spells = new ArrayList<>();
        LocalDate first = records.month().atDay(1);
        LocalDate last = records.month().atEndOfMonth();
        Optional<UnitCode> unit = records.stays().stream().map(WorkStay::unit).findFirst();
        if (unit.isEmpty()) {
            return spells;
        }
        for (LeaveGrant grant : records.leaves()) {
            if (!grant.first().isAfter(last) && !grant.last().isBefore(first)) {
                List<LeaveGrant> whole = unbroken(grant, records, unit.get());
                int before = count(grant, grant.first(), first.minusDays(1), records, unit.get());
                int length = 0;
                for (LeaveGrant part : whole) {
                    int of = count(part, part.first(), part.last(), records, unit.get());
                    length += of;
                    before += part.last().isBefore(grant.first()) ? of : 0;
                }
                spells.add(new LeaveSpell(
                        grant.document(),
                        grant.absence(),
                        whole.get(0).first(),
                        before,
                        count(grant, first, last, records, unit.get()),
                        length));
            }
        }
        spells.addAll(justified(records, days));
        return spells;
    }

    /** Absences that a justification made a permission have no letter of leave: each document is one, of as many days as it has. */
    private static List<LeaveSpell> justified(AttendanceInput records, List<AttendanceDay> days) {
        Map<String, LeaveSpell> spells = new LinkedHashMap<>();
        for (AttendanceDay day : days) {
            boolean granted = records.leaves().stream().anyMatch(grant -> grant.covers(day.date()));
            if (day.status() == DayStatus.PERMISSION
                    && !granted
                    && !day.documents().isEmpty()) {
                spells.merge(
                        day.documents().get(0),
                        new LeaveSpell(day.documents().get(0), AbsenceClass.PERMISSION, day.date(), 0, 1, 1),
                        (had, more) -> new LeaveSpell(
                                had.document(), had.absence(), had.first(), 0, had.days() + 1, had.length() + 1));
            }
        }
        return List.copyOf(spells.values());
    }

    /** The letters of the same class that one goes on from, and those that go on from it, in order; days off do not break them. */
    private List<LeaveGrant> unbroken(LeaveGrant grant, AttendanceInput records, UnitCode unit) {
        List<LeaveGrant> same = records.leaves().stream()
                .filter(one -> one.absence() == grant.absence() && !one.last().isBefore(one.first()))
                .sorted(Comparator.comparing(LeaveGrant::first))
                .toList();
        List<LeaveGrant> whole = new ArrayList<>(List.of(grant));
        for (int i = same.indexOf(grant) - 1; i >= 0; i--) {
            if (!goOn(same.get(i), whole.get(0), records, unit)) {
                break;
            }
            whole.add(0, same.get(i));
        }
        for (int i = same.indexOf(grant) + 1; i > 0 && i < same.size(); i++) {
            if (!goOn(whole.get(whole.size() - 1), same.get(i), records, unit)) {
                break;
            }
            whole.add(same.get(i));
        }
        return whole;
    }

    private boolean goOn(LeaveGrant one, LeaveGrant next, AttendanceInput records, UnitCode unit) {
        if (!one.last().isBefore(next.first())) {
            return false;
        }
        for (LocalDate day = one.last().plusDays(1); day.isBefore(next.first()); day = day.plusDays(1)) {
            if (isWorked(day, records, unit)) {
                return false;
            }
        }
        return true;
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
            if ((all || isWorked(day, records, unit)) && isHere(day, records) && !isOnDuty(day, records)) {
                count++;
            }
        }
        return count;
    }

    /** A year whose holidays are not decided yet is counted by weekdays alone: only how long the absence will be rests on it. */
    private boolean isWorked(LocalDate day, AttendanceInput records, UnitCode unit) {
        return schedules.covers(day.getYear())
                ? Tenures.isWorked(schedules, records, day, unit)
                : day.getDayOfWeek().getValue() < 6;
    }

    /** Days of the month before he came or after he left are nobody's absence: counted, they would be more than his part of the month has. */
    private static boolean isHere(LocalDate day, AttendanceInput records) {
        return !YearMonth.from(day).equals(records.month())
                || records.stays().stream().anyMatch(stay -> stay.covers(day));
    }

    /** A day of duty is a day of work, also where a leave was granted: attendance counts it so, and it is not taken from pay beside. */
    private static boolean isOnDuty(LocalDate day, AttendanceInput records) {
        return records.duties().stream().anyMatch(duty -> duty.covers(day));
    }
}
