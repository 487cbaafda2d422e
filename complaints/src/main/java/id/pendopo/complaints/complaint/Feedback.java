package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * What the reporter thinks of an answer (<i>penilaian pelapor</i>).
 *
 * @param rating 1 to 5; none where he gave none
 * @param satisfied whether he is satisfied
 * @param comment what he adds
 */
public record Feedback(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Min(1) @Max(5) Integer> rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Boolean> satisfied,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Narrative> comment) {
    /** He accepts it and says no more. */
    public static final Feedback NONE = new Feedback(Optional.empty(), Optional.empty(), Optional.empty());
}
