package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A person who does business in his own name (<i>orang perseorangan</i>). The identity number is the taxpayer's number too. All of it is
 * personal; even the business identity number, which a register shows, leads to the person.
 *
 * @param name as on the identity card
 * @param nik the identity number
 * @param address where he lives
 * @param nib the business identity number, where he has one
 * @param person the opaque reference of his account, where he has one: he may then act for himself, and decides nothing about it
 */
public record IndividualActor(
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText name,
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText nik,
        @NotNull @Personal(purpose = Purpose.DOMICILE) PersonalText address,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> nib,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {}
