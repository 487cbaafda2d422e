package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Who brings a report (<i>pelapor</i>): a reference, and apart from it what is known of him.
 *
 * @param account his opaque reference, by which he follows and answers; empty where nobody shall ever know who it was. A host that lets
 *     somebody without an account follow by tracking code gives the code a reference of its own
 * @param level how far it is known who he is
 * @param known what is known of him
 */
public record Reporter(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> account,
        @NotNull VerificationLevel level,
        @NotNull @Valid ReporterRecord known) {
    /** Nobody knows who it is, and there is no way to ask him. */
    public static final Reporter UNIDENTIFIED =
            new Reporter(Optional.empty(), VerificationLevel.NONE, ReporterRecord.UNKNOWN);

    /** Somebody with an account. */
    public static Reporter of(PersonRef account, VerificationLevel level, ReporterRecord known) {
        return new Reporter(Optional.of(account), level, known);
    }
}
