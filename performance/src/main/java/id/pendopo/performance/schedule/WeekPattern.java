package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a week (<i>pola hari kerja</i>), of five, six or any days.
 *
 * @param code by which a unit is given it
 * @param name what people call it
 * @param days the hours of each day that is worked
 * @param ramadan the hours in Ramadan, of the same days; empty where they stay the same
 */
public record WeekPattern(Code code, Text name, Map<DayOfWeek, DaySchedule> days, Map<DayOfWeek, DaySchedule> ramadan) {
    /** @throws IllegalArgumentException if no day is worked, or Ramadan has other days than the rest of the year */
    public WeekPattern {
        days = copy(days);
        ramadan = copy(ramadan);
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "schedule %s: no day is worked; give the hours of each day".formatted(code));
        }
        if (!ramadan.isEmpty() && !ramadan.keySet().equals(days.keySet())) {
            throw new IllegalArgumentException(
                    "schedule %s: Ramadan has other days than the rest of the year; give the same".formatted(code));
        }
    }

    /** The hours of that day of the week. */
    public Optional<DaySchedule> on(DayOfWeek day, boolean inRamadan) {
        return Optional.ofNullable((inRamadan && !ramadan.isEmpty() ? ramadan : days).get(day));
    }

    /** The hours of the first day of the week that is worked: those of a day that is worked although its weekday is not. */
    DaySchedule first(boolean inRamadan) {
        return (inRamadan && !ramadan.isEmpty() ? ramadan : days)
                .values()
                .iterator()
                .next();
    }

    /** The minutes of a whole week, without breaks. */
    @JsonIgnore
    public int weekMinutes() {
        return sum(days);
    }

    /** The minutes of a whole week in Ramadan, without breaks. */
    @JsonIgnore
    public int ramadanMinutes() {
        return sum(ramadan.isEmpty() ? days : ramadan);
    }

    private static int sum(Map<DayOfWeek, DaySchedule> week) {
        return week.values().stream().mapToInt(DaySchedule::netMinutes).sum();
    }

    private static Map<DayOfWeek, DaySchedule> copy(Map<DayOfWeek, DaySchedule> given) {
        Map<DayOfWeek, DaySchedule> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(given);
        return Collections.unmodifiableMap(ordered);
    }
}
