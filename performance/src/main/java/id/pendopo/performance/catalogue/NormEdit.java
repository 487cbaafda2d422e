package id.pendopo.performance.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a norm time (<i>perubahan norma waktu</i>): who wrote it and who else approved it. Without a second person it does not hold,
 * because a norm that is raised before the close is pay for nobody's work.
 *
 * @param item which activity
 * @param from the first day for whose work it holds
 * @param before minutes that held before
 * @param after minutes that hold now
 * @param editor who wrote it, by an opaque reference
 * @param approver who approved it
 * @param document number of the paper that approved it, 1 to {@value #DOCUMENT} characters
 */
public record NormEdit(
        Code item,
        LocalDate from,
        int before,
        int after,
        PersonRef editor,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> approver,
        String document) {
    /** The longest number of a paper. */
    public static final int DOCUMENT = 120;

    /** @throws IllegalArgumentException if the number of the paper is blank or too long */
    public NormEdit {
        if (document.isBlank() || document.length() > DOCUMENT) {
            throw new IllegalArgumentException(
                    "norm edit: the number of the paper must have 1 to %d characters".formatted(DOCUMENT));
        }
    }

    /** Whether somebody other than the writer approved it. */
    @JsonIgnore
    public boolean isApproved() {
        return approver.isPresent() && !approver.get().equals(editor);
    }
}
