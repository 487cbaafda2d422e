package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What the applicant answers to one flagged item (<i>tanggapan pemohon</i>): that he mended it, or why it stays as it is.
 *
 * @param item the flagged item
 * @param reply his words; needed where nothing of the item was changed
 */
public record ItemAnswer(
        @NotNull Code item,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.NARRATIVE)
        Optional<PersonalText> reply) {
    /** It was mended, and nothing needs to be said. */
    public static ItemAnswer mended(Code item) {
        return new ItemAnswer(item, Optional.empty());
    }
}
