package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A person on the board of an applicant (<i>pengurus</i>).
 *
 * @param position chair, secretary, treasurer
 * @param name as on the KTP
 * @param nik the identity number
 * @param person the opaque reference of his account, where he has one: he may then act for the applicant and for nobody else
 */
public record Officer(
        @NotNull Position position,
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText nik,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {
    /** Which office on the board. */
    public enum Position {
        /** <i>Ketua</i>, or the head of a unit, a region, an enterprise. */
        CHAIR,
        /** <i>Sekretaris</i>. */
        SECRETARY,
        /** <i>Bendahara</i>. */
        TREASURER,
        /** <i>Anggota pengurus</i>. */
        MEMBER
    }
}
