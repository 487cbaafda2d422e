package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What the verifier found of one requirement (<i>hasil verifikasi persyaratan</i>).
 *
 * @param requirement which
 * @param met whether it is met
 * @param note why, in his words
 */
public record Judgement(
        @NotNull Code requirement,
        boolean met,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.NARRATIVE)
        Optional<PersonalText> note) {
    /** Met or not, without a note. */
    public static Judgement of(Code requirement, boolean met) {
        return new Judgement(requirement, met, Optional.empty());
    }
}
