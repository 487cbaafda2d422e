package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * What proves an activity (<i>bukti dukung</i>): a file in the archive, or a link to where the result is. A link is personal, since the
 * addresses of files tell names of people.
 *
 * @param file in the archive
 * @param link to the result
 */
public record Evidence(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> file,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> link) {

    /** A file. */
    public static Evidence of(DocumentRef file) {
        return new Evidence(Optional.of(file), Optional.empty());
    }

    /** A link. */
    public static Evidence of(PersonalText link) {
        return new Evidence(Optional.empty(), Optional.of(link));
    }
}
