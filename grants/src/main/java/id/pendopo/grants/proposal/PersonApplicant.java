package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A person who asks for social aid, for himself or as the head of his family (<i>identitas pemohon individu atau keluarga</i>): what
 * the form of Perwal Bandung 891/2011 asks [S], and the family card [D]. Everything here is personal and none of it is ever public.
 *
 * @param name as on the KTP
 * @param nik the identity number; where it was first registered says nothing about where its bearer lives
 * @param familyCard the number of the family card; a family gives it
 * @param birthPlace where born
 * @param birthDate when born, as {@code 1990-01-05}
 * @param address the full address
 * @param occupation what he does for a living
 * @param maritalStatus as on the KTP
 * @param person the opaque reference of his account, where he has one: he may then act for himself
 */
public record PersonApplicant(
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText name,

        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText nik,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> familyCard,

        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText birthPlace,
        @NotNull @Personal(purpose = Purpose.IDENTITY) PersonalText birthDate,
        @NotNull @Personal(purpose = Purpose.DOMICILE) PersonalText address,
        @NotNull @Personal(purpose = Purpose.ELIGIBILITY) PersonalText occupation,
        @NotNull @Personal(purpose = Purpose.ELIGIBILITY) PersonalText maritalStatus,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {}
