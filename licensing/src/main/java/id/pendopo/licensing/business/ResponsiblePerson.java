package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A person who answers for an entity (<i>penanggung jawab</i>), known by an identity number or, for a foreigner, a passport.
 *
 * @param position what he is there, for example a director
 * @param name as on the identity card or passport
 * @param nik the identity number
 * @param passport the number of the passport
 * @param founder whether he is one of its founders
 * @param person the opaque reference of his account, where he has one: he may then act for the entity, and decides nothing about it
 */
public record ResponsiblePerson(
        @NotBlank @Size(max = 100) String position,
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> nik,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> passport,

        boolean founder,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {
    /** A citizen with his identity number. */
    public static ResponsiblePerson of(String position, PersonalText name, PersonalText nik) {
        return new ResponsiblePerson(position, name, Optional.of(nik), Optional.empty(), false, Optional.empty());
    }

    /** Whether there is a number by which he is known. */
    boolean isIdentified() {
        return nik.isPresent() || passport.isPresent();
    }
}
