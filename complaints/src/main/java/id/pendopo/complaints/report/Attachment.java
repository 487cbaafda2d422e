package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * A file that came with a report (<i>lampiran</i>): the original, which is kept as evidence, and what may be shown of it.
 *
 * @param original the file as it came, with whatever its maker left in it
 * @param name what it was called; a name of a file tells names of people
 * @param scan what is known about its harm
 * @param shown the same without place, device and date in it, made anew from its pixels; nothing else is ever shown to the public
 */
public record Attachment(
        @NotNull @Valid DocumentRef original,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.NARRATIVE)
        Optional<PersonalText> name,

        @NotNull ScanState scan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> shown) {
    /** A file at which nobody has looked yet. */
    public static Attachment of(DocumentRef original) {
        return new Attachment(original, Optional.empty(), ScanState.PENDING, Optional.empty());
    }

    /** Whether an officer may open it. */
    @JsonIgnore
    public boolean isOpenable() {
        return scan == ScanState.CLEAN;
    }

    /** The files of which it consists. */
    public List<DocumentRef> files() {
        return shown.map(other -> List.of(original, other)).orElse(List.of(original));
    }
}
