package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * Somebody to whom a report may go (<i>perangkat daerah</i>): an office, never a person.
 *
 * @param code by which case files name it
 * @param name what people call it
 * @param kind what sort of body it is
 * @param superior who stands directly above it; empty only for {@link AgencyKind#isTop tops}
 */
public record Agency(
        Code code,
        Text name,
        AgencyKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> superior) {
    /** A body with nobody above it. */
    public static Agency top(Code code, Text name, AgencyKind kind) {
        return new Agency(code, name, kind, Optional.empty());
    }

    /** A body under another. */
    public static Agency under(Code superior, Code code, Text name, AgencyKind kind) {
        return new Agency(code, name, kind, Optional.of(superior));
    }
}
