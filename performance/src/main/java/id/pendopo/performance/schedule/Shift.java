package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * The hours of one shift (<i>gilir kerja</i>), as in hospitals and fire stations.
 *
 * @param code by which a plan names it
 * @param name what people call it
 * @param hours its hours
 * @param ramadan its hours in Ramadan; empty where they stay the same
 */
public record Shift(
        Code code,
        Text name,
        DaySchedule hours,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DaySchedule> ramadan) {
    /** Its hours then. */
    public DaySchedule hours(boolean inRamadan) {
        return inRamadan ? ramadan.orElse(hours) : hours;
    }
}
