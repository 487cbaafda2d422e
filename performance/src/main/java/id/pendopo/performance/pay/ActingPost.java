package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A position that an employee acts in beside his own (<i>pelaksana tugas, pelaksana harian</i>). A full calendar month counted from its
 * first day earns one addition, paid in the pay month in which it is completed; days that complete no month earn nothing.
 *
 * @param id the letter of appointment
 * @param kind {@code PLT}, {@code PLH} or {@code PJ}; a daily one earns only where the region treats it like the others
 * @param unit the unit of that position
 * @param position its code
 * @param positionClass its class
 * @param level how it stands to his own
 * @param from the first day of acting, which may be months ago
 * @param to the last day, empty while it goes on
 */
@JsonPropertyOrder({"id", "kind", "unit", "position", "positionClass", "level", "from", "to"})
public record ActingPost(
        String id,
        AssignmentKind kind,
        UnitCode unit,
        PositionCode position,
        PositionClass positionClass,
        ActingLevel level,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> to) {}
