package id.pendopo.performance.compute;

import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.AbsenceCounter;
import id.pendopo.performance.discipline.AbsenceReading;
import id.pendopo.performance.discipline.DisciplinePolicy;
import id.pendopo.performance.discipline.MediumSanctions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What absence in a year leads to: {@code given: {on, periods: [{first, last}], days: [..], minutes, medium}}: absent on all working days of
 * the periods and on the days, at work on all others of the year up to {@code on}, the last of them with so many {@code minutes} late.
 * Results: {@code days, converted, longestRun, threatened} or {@code NONE}, {@code source, nextAt, alerts}.
 */
public final class AbsenceComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public AbsenceComputation() {}

    @Override
    public String name() {
        return "absence";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        LocalDate on = given.date("on");
        DisciplinePolicy policy =
                RegionTerms.discipline(given, given.dateIfAny("policyOn").orElse(on));
        AbsenceCounter counter = AbsenceCounter.of(
                policy.catalogue(on),
                RatingParts.constantIfAny(given, "medium", MediumSanctions.class)
                        .orElse(policy.mediumSanctions().value()),
                given.numberIfAny("convertMinutes")
                        .map(Math::toIntExact)
                        .or(() -> policy.catalogue(on).dayMinutes())
                        .or(() -> policy.convertMinutes().map(value -> value.value())),
                policy.alertDays().value());
        AbsenceReading reading = counter.read(on.getYear(), days(given, on));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("days", reading.days());
        results.put("converted", reading.convertedDays());
        results.put("longestRun", reading.longestRun());
        results.put("threatened", reading.threatened().map(Enum::name).orElse("NONE"));
        reading.threatSource().ifPresent(source -> results.put("source", source.citation()));
        reading.nextAt().ifPresent(next -> results.put("nextAt", next));
        results.put(
                "alerts",
                reading.alerts().stream()
                        .map(alert -> alert.count() + " " + alert.days())
                        .toList());
        return results;
    }

    private static List<AttendanceDay> days(ComputationInput given, LocalDate on) {
        Set<LocalDate> absent = new HashSet<>();
        if (given.has("days")) {
            absent.addAll(Arrays.asList(given.value("days", LocalDate[].class)));
        }
        for (ComputationInput period : given.list("periods")) {
            LocalDate last = period.date("last");
            for (LocalDate day = period.date("first"); !day.isAfter(last); day = day.plusDays(1)) {
                absent.add(day);
            }
        }
        int minutes = given.numberIfAny("minutes").map(Math::toIntExact).orElse(0);
        List<AttendanceDay> days = new ArrayList<>();
        for (LocalDate day = on.withDayOfYear(1); !day.isAfter(on); day = day.plusDays(1)) {
            if (!given.calendar().isWorkingDay(day)) {
                days.add(AttendanceDay.of(day, DayStatus.HOLIDAY, 0));
            } else if (absent.contains(day)) {
                days.add(AttendanceDay.of(day, DayStatus.ABSENT_NO_REASON, 450));
            } else {
                int late = day.equals(on) ? minutes : 0;
                days.add(AttendanceDay.of(
                        day, DayStatus.PRESENT, draft -> draft.scheduled(450).late(late)));
            }
        }
        return days;
    }
}
