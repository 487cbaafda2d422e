package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.IndonesianTime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one person has to work on one day (<i>jadwal harian</i>).
 *
 * @param date the day on which the work starts
 * @param work why there is work, or why there is none
 * @param hours the hours; present exactly where there is work
 * @param time the zone of the place
 */
public record ScheduledDay(
        LocalDate date,
        Work work,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DaySchedule> hours,
        IndonesianTime time) {
    /** Why there is work or none. */
    public enum Work {
        /** By the week's pattern. */
        PATTERN,
        /** By a shift. */
        SHIFT,
        /** The calendar has a holiday or joint leave. */
        HOLIDAY,
        /** Neither pattern nor shift has work. */
        OFF,
        /** Offices are closed by a decision on force majeure. */
        FORCE_MAJEURE
    }
}
