package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a plan (<i>versi SKP</i>), kept for ever once both have signed.
 *
 * @param content what it says
 * @param cause why it was written anew; none of the first
 * @param submittedOn when the employee signed it by submitting
 * @param agreedOn when the assessor signed it by agreeing
 */
public record PlanVersion(
        PlanContent content,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Cause> cause,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> submittedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> agreedOn) {
    /** Why a plan is written anew (<i>sebab penyesuaian</i>). */
    public enum Cause {
        /** <i>Mutasi</i>. */
        TRANSFER,
        /** <i>Perubahan organisasi</i>. */
        ORGANISATION,
        /** <i>Penugasan baru dari pimpinan</i>. */
        NEW_INSTRUCTION
    }

    static PlanVersion written(PlanContent content, Optional<Cause> cause) {
        return new PlanVersion(content, cause, Optional.empty(), Optional.empty());
    }

    PlanVersion with(PlanContent other) {
        return written(other, cause);
    }

    PlanVersion submitted(LocalDate on) {
        return new PlanVersion(content, cause, Optional.of(on), agreedOn);
    }

    PlanVersion returned() {
        return written(content, cause);
    }

    PlanVersion agreed(LocalDate on) {
        return new PlanVersion(content, cause, submittedOn, Optional.of(on));
    }
}
