package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.AbsenceReading;
import id.pendopo.performance.discipline.DisciplineAlert;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attendance as leaders see it (<i>pemantauan presensi</i>): counts, each person's absence of the year with the next threshold, and what
 * superiors are to be told.
 *
 * @param persons those whose names may be seen
 * @param units all others, by unit
 * @param alerts of those whose names may be seen, in the order of days
 */
public record AttendanceView(List<Person> persons, List<UnitCount> units, List<Alert> alerts) {
    /**
     * Days by what they were.
     *
     * @param days by status
     * @param lateDays how many had lateness
     * @param lateMinutes how many minutes in all
     */
    public record Counts(Map<DayStatus, Integer> days, int lateDays, long lateMinutes) {
        /** Copies what it is given. */
        public Counts {
            days = Collections.unmodifiableMap(days.isEmpty() ? new EnumMap<>(DayStatus.class) : new EnumMap<>(days));
        }
    }

    /**
     * One person.
     *
     * @param employee who
     * @param counts his days
     * @param year his absence in the year; {@code nextAt} is the next threshold
     */
    public record Person(EmployeeId employee, Counts counts, AbsenceReading year) {}

    /**
     * A unit without names.
     *
     * @param unit which; empty for units that were too small by themselves
     * @param persons how many persons
     * @param counts their days
     */
    public record UnitCount(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit, int persons, Counts counts) {}

    /** What a superior is to be told of somebody. */
    public record Alert(EmployeeId employee, DisciplineAlert alert) {}

    /** Copies what it is given. */
    public AttendanceView {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
        alerts = List.copyOf(alerts);
    }

    /**
     * The view of these rows.
     *
     * @param alertsFrom the first day whose alerts are shown
     */
    public static AttendanceView of(MonitoringScope scope, List<AttendanceRow> rows, LocalDate alertsFrom) {
        List<Person> persons = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        scope.named(rows, AttendanceRow.ROW)
                .values()
                .forEach(own -> own.forEach(row -> {
                    persons.add(new Person(row.employee(), counts(List.of(row)), row.year()));
                    row.year().alerts().stream()
                            .filter(alert -> !alert.on().isBefore(alertsFrom))
                            .forEach(alert -> alerts.add(new Alert(row.employee(), alert)));
                }));
        alerts.sort(Comparator.comparing((Alert one) -> one.alert().on()).thenComparing(Alert::employee));
        List<UnitCount> units = new ArrayList<>();
        scope.counted(rows, AttendanceRow.ROW)
                .forEach((unit, members) -> units.add(new UnitCount(
                        unit,
                        members.size(),
                        counts(members.stream().flatMap(List::stream).toList()))));
        return new AttendanceView(persons, units, alerts);
    }

    private static Counts counts(List<AttendanceRow> rows) {
        Map<DayStatus, Integer> days = new EnumMap<>(DayStatus.class);
        int lateDays = 0;
        long lateMinutes = 0;
        for (AttendanceRow row : rows) {
            for (AttendanceDay day : row.days()) {
                days.merge(day.status(), 1, Integer::sum);
                lateDays += day.lateMinutes() > 0 ? 1 : 0;
                lateMinutes += day.lateMinutes();
            }
        }
        return new Counts(days, lateDays, lateMinutes);
    }
}
