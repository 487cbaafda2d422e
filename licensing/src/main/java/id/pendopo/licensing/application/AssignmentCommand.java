package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.assignment.RedrawReason;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Who handles the file (<i>penugasan petugas</i>). The commands name nobody: who comes out follows from the submission, the pool and the
 * day. Only where the region switched it on, a superior names somebody.
 */
public sealed interface AssignmentCommand extends ApplicationCommand {
    /** For which role. */
    Code role();

    /** Lots are drawn for a role (<i>mengundi petugas</i>). */
    record Assign(@NotNull Code role) implements AssignmentCommand {}

    /** Lots are drawn again (<i>mengundi ulang</i>), by the supervisor with his reason: nobody who was ever drawn before takes part. */
    record Redraw(@NotNull Code role, @NotNull RedrawReason because) implements AssignmentCommand {
        @Override
        @JsonIgnore
        public Optional<Code> reason() {
            return Optional.of(Code.of(because.name()));
        }
    }

    /**
     * A superior names who handles it (<i>menunjuk petugas</i>).
     *
     * @param role for which role
     * @param officers as many as the role takes, by opaque references
     * @param because why it is not left as it is
     */
    record Name(
            @NotNull Code role,
            @NotEmpty @Size(max = 9) List<@NotNull PersonRef> officers,
            @NotNull RedrawReason because)
            implements AssignmentCommand {
        /** Copies what it is given. */
        public Name {
            officers = List.copyOf(officers);
        }

        @Override
        @JsonIgnore
        public Optional<Code> reason() {
            return Optional.of(Code.of(because.name()));
        }
    }
}
