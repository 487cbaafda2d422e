package id.pendopo.performance.batch;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.WorkStay;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.Tenure;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a month by position, with the days that count in each. */
final class Tenures {
    private final Organisation organisation;
    private final Schedules schedules;
    private final AttendanceInput records;
    private final Map<LocalDate, AttendanceDay> days = new HashMap<>();

    Tenures(Organisation organisation, Schedules schedules, AttendanceInput records, List<AttendanceDay> days) {
        this.organisation = organisation;
        this.schedules = schedules;
        this.records = records;
        days.forEach(day -> this.days.put(day.date(), day));
    }

    /** In the order of dates; a change of position, class or unit begins a new one. */
    List<Tenure> all() {
        List<Tenure> tenures = new ArrayList<>();
        Part open = null;
        LocalDate last = records.month().atEndOfMonth();
        for (LocalDate day = records.month().atDay(1); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Position> held = Held.on(organisation, records.employee(), day);
            if (open != null && !held.map(open::isOf).orElse(false)) {
                tenures.add(open.tenure());
                open = null;
            }
            if (held.isPresent()) {
                open = open == null ? new Part(held.get(), day) : open;
                open.add(day);
            }
        }
        if (open != null) {
            tenures.add(open.tenure());
        }
        return tenures;
    }

    /** The working days of the whole month: on days without a place of work by the hours of the nearest unit he has in it. */
    static int workdays(Schedules schedules, AttendanceInput records, YearMonth month, List<Tenure> tenures) {
        int count = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (isWorked(schedules, records, day, nearest(tenures, day))) {
                count++;
            }
        }
        return count;
    }

    private static UnitCode nearest(List<Tenure> tenures, LocalDate day) {
        UnitCode unit = tenures.get(0).unit();
        for (Tenure tenure : tenures) {
            if (!tenure.from().isAfter(day)) {
                unit = tenure.unit();
            }
        }
        return unit;
    }

    /** Whether his hours have work on this day, whatever he did. */
    static boolean isWorked(Schedules schedules, AttendanceInput records, LocalDate day, UnitCode otherwise) {
        Optional<WorkStay> stay =
                records.stays().stream().filter(one -> one.covers(day)).findFirst();
        Optional<ShiftPlan> plan = stay.flatMap(WorkStay::shifts)
                .filter(shifts -> shifts.on(day).map(schedules::knows).orElse(true));
        return schedules
                .on(day, stay.map(WorkStay::unit).orElse(otherwise), plan)
                .hours()
                .isPresent();
    }

    /** One part while its days are counted. */
    private final class Part {
        private final Position position;
        private final LocalDate first;
        private LocalDate last;
        private int workdays;
        private int obligated;
        private int fasting;

        Part(Position position, LocalDate first) {
            this.position = position;
            this.first = first;
            this.last = first;
        }

        boolean isOf(Position other) {
            return position.code().equals(other.code())
                    && position.unit().equals(other.unit())
                    && position.level().equals(other.level());
        }

        void add(LocalDate day) {
            last = day;
            if (isWorked(schedules, records, day, position.unit())) {
                workdays++;
                AttendanceDay made = days.get(day);
                if (made != null && made.isObligated()) {
                    obligated++;
                    fasting += schedules.ramadan().covers(day) ? 1 : 0;
                }
            }
        }

        Tenure tenure() {
            return new Tenure(
                    position.unit(), position.code(), position.level(), first, last, workdays, obligated, fasting);
        }
    }
}
