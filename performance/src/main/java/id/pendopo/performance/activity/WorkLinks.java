package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * What the work serves (<i>kaitan dengan tugas dan rencana</i>).
 *
 * @param duty an item of the duties of the position (<i>butir tupoksi</i>)
 * @param result a planned result (<i>rencana hasil kerja</i>) of the employee's plan
 */
public record WorkLinks(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> duty,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> result) {
    /** Linked to nothing. */
    public static final WorkLinks NONE = new WorkLinks(Optional.empty(), Optional.empty());
}
