package id.pendopo.performance.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody works from when until when (<i>masa kerja pada unit</i>), so that a transfer within a month brings other hours.
 *
 * @param unit the unit whose hours hold
 * @param first the first day
 * @param last the last day, included; empty until further notice
 * @param shifts his shifts, where he works by shifts
 */
public record WorkStay(
        UnitCode unit,
        LocalDate first,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> last,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ShiftPlan> shifts) {
    /** By the unit's hours, from this day on. */
    public static WorkStay of(UnitCode unit, LocalDate first) {
        return new WorkStay(unit, first, Optional.empty(), Optional.empty());
    }

    /** Whether this day is one of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }
}
