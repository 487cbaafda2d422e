package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * Who asked (<i>pemohon menurut data lama</i>): a free name, typed anew for each proposal. There was no table of recipients, so whom it is a person
 * must say. All of it is personal, since an applicant may be a person.
 *
 * @param name the applying person or organisation
 * @param enteredFor the name that an officer typed for a paper file
 * @param address free, without a code of the place
 * @param nik of the holder of the account, where it is one of a citizen and a real number; no proof that he speaks for the body
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyApplicant(
        @Personal(purpose = Purpose.IDENTITY) Optional<PersonalText> name,
        @Personal(purpose = Purpose.REPRESENTATION) Optional<PersonalText> enteredFor,
        List<LegacyText> address,
        @Personal(purpose = Purpose.IDENTITY) Optional<PersonalText> nik) {
    /** Copies what it is given. */
    public LegacyApplicant {
        address = List.copyOf(address);
    }
}
