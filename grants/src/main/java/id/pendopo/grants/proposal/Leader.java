package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Who signs for the recipient now (<i>pimpinan penerima</i>).
 *
 * @param name the name
 * @param change why it is another than before
 * @param person the opaque reference of his account, where he has one: from then on he acts for the recipient
 */
public record Leader(
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        @NotNull LeaderChange change,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {
    /** Whether this is the same name. */
    boolean isNamed(PersonalText other) {
        return BankAccount.plain(name.reveal()).equals(BankAccount.plain(other.reveal()));
    }
}
