package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A person who acts for a business by letter (<i>kuasa</i>).
 *
 * @param name as on the identity card
 * @param nik the identity number
 * @param letter by what letter
 * @param person the opaque reference of his account, where he has one
 */
public record Attorney(
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText nik,
        @NotNull @Valid PowerOfAttorney letter,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {}
