package id.pendopo.grants.proposal;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;

/**
 * Who signs for the recipient now (<i>pimpinan penerima</i>).
 *
 * @param name the name
 * @param change why it is another than at application
 */
public record Leader(
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        @NotNull LeaderChange change) {}
