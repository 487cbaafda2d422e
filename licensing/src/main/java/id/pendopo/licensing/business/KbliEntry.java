package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A code as somebody entered it (<i>isian KBLI</i>), which may still be wrong: {@link ActivityRules} says what speaks against it.
 *
 * @param digits what was entered
 * @param edition of which edition; without it the entry is refused
 */
public record KbliEntry(
        @NotBlank @Size(max = 20) String digits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<KbliEdition> edition) {
    /** The entry that gives this code. */
    public static KbliEntry of(KbliCode code) {
        return new KbliEntry(code.digits(), Optional.of(code.edition()));
    }

    /** The code; empty while the edition or a digit lacks. */
    public Optional<KbliCode> code() {
        return edition.flatMap(of -> KbliCode.find(of, digits));
    }
}
