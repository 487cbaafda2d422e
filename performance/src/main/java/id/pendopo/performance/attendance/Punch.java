package id.pendopo.performance.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.employee.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One scan (<i>rekaman presensi</i>). It holds no picture, no place and no template: those stay with the device. A scan that an officer
 * entered names him and a document.
 *
 * @param at when
 * @param source by what
 * @param direction which way, where the device says it
 * @param document the id of the document of a scan entered by hand
 * @param enteredBy who entered a scan by hand
 */
public record Punch(
        Instant at,
        PunchSource source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PunchDirection> direction,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> document,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EmployeeId> enteredBy) {
    /** A scan of a device that does not say which way. */
    public static Punch of(Instant at, PunchSource source) {
        return new Punch(at, source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A scan of a device that says which way. */
    public static Punch of(Instant at, PunchSource source, PunchDirection direction) {
        return new Punch(at, source, Optional.of(direction), Optional.empty(), Optional.empty());
    }

    /** A scan entered by hand. */
    public static Punch manual(Instant at, PunchDirection direction, String document, EmployeeId enteredBy) {
        return new Punch(at, PunchSource.MANUAL, Optional.of(direction), Optional.of(document), Optional.of(enteredBy));
    }
}
