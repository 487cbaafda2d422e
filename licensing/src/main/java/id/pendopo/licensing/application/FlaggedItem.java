package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * One thing that must be mended (<i>item yang dikembalikan</i>): a section of the form, or a requirement.
 *
 * @param item code of the {@link FormSection} or of the requirement
 * @param reason why, as a code, for example {@code BLURRED}
 * @param note what the officer writes to the applicant about it
 */
public record FlaggedItem(
        @NotNull Code item,
        @NotNull Code reason,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.NARRATIVE)
        Optional<PersonalText> note) {
    /** That the applicant, or who should let the inspectors in, was not there. */
    public static final Code VISIT = Code.of("VISIT");

    /** Without a note. */
    public static FlaggedItem of(Code item, Code reason) {
        return new FlaggedItem(item, reason, Optional.empty());
    }
}
