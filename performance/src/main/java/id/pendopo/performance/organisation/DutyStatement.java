package id.pendopo.performance.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.performance.employee.Validity;
import java.util.Optional;

/**
 * One item of the duties and functions of a unit (<i>tugas pokok dan fungsi, tupoksi</i>), to which plans and activities are tied.
 *
 * @param code its code
 * @param unit whose it is
 * @param position whose it is within the unit; empty when it is the unit's as a whole
 * @param text as the region's regulation has it, not blank, at most {@value #LIMIT} characters
 * @param days when it holds
 */
public record DutyStatement(
        Code code,
        UnitCode unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PositionCode> position,
        String text,
        Validity days) {
    /** The longest text in characters (UTF-16 units). */
    public static final int LIMIT = 2_000;

    /** @throws IllegalArgumentException if the text is blank or too long */
    public DutyStatement {
        if (text.isBlank() || text.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "duty: the text must have 1 to %d characters; give it as the regulation has it".formatted(LIMIT));
        }
    }
}
