package id.pendopo.grants.proposal;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the head of the region writes to the warnings of the screening (<i>jawaban tertulis atas peringatan penapisan</i>).
 *
 * @param given one for each warning, at most 60
 */
public record WarningAnswers(@NotEmpty @Size(max = 60) List<@Valid WarningAnswer> given) {
    /**
     * The answer to one warning.
     *
     * @param warning which one, by {@link ScreeningFinding#id}: with other evidence it is another warning
     * @param text what he answers; kept with the personal values, because it may name somebody
     */
    public record WarningAnswer(
            @NotNull @Pattern(regexp = "[0-9a-f]{16}") String warning,
            @NotNull @Personal(purpose = Purpose.NARRATIVE) PersonalText text) {}

    /** Copies what it is given. */
    public WarningAnswers {
        given = List.copyOf(given);
    }

    /** Whether one of them is about this warning. */
    boolean answer(ScreeningFinding warning) {
        return given.stream().anyMatch(one -> one.warning().equals(warning.id()));
    }
}
