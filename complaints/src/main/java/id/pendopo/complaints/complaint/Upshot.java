package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an answer comes to, with what belongs to it (<i>hasil tanggapan</i>) [D]. That a report was noted or passed on is no answer.
 *
 * @param outcome what it comes to
 * @param plannedFor the day of a promise, only of {@link Outcome#PLANNED}
 * @param reason why it cannot be done, only of {@link Outcome#NOT_POSSIBLE}
 * @param referral who took it over, only of {@link Outcome#REFERRED}
 */
public record Upshot(
        @NotNull Outcome outcome,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> plannedFor,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Narrative> reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Referral> referral) {
    /** One that needs nothing beside. */
    public static Upshot of(Outcome outcome) {
        return new Upshot(outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A promise for this day. */
    public static Upshot planned(LocalDate day) {
        return new Upshot(Outcome.PLANNED, Optional.of(day), Optional.empty(), Optional.empty());
    }

    /** It cannot be done, for this reason. */
    public static Upshot notPossible(Narrative why) {
        return new Upshot(Outcome.NOT_POSSIBLE, Optional.empty(), Optional.of(why), Optional.empty());
    }

    /** Somebody else took it over. */
    public static Upshot referred(Referral to) {
        return new Upshot(Outcome.REFERRED, Optional.empty(), Optional.empty(), Optional.of(to));
    }

    /** Whether it has what belongs to its outcome, and nothing else. */
    boolean fits() {
        return plannedFor.isPresent() == (outcome == Outcome.PLANNED)
                && reason.isPresent() == (outcome == Outcome.NOT_POSSIBLE)
                && referral.isPresent() == (outcome == Outcome.REFERRED);
    }
}
