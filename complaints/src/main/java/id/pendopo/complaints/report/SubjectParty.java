package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Who is complained about (<i>terlapor</i>): an agency, and where an official is accused, that person, whose data is personal too [D].
 *
 * @param agency the agency, where it is known
 * @param office in what office
 * @param official the name of the official
 * @param employeeNumber his number (<i>NIP</i>)
 * @param position what he does there, in words
 * @param person his opaque reference, where he has one: he then does nothing in this case
 */
public record SubjectParty(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> agency,
        @NotNull SubjectOffice office,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.AUDIT)
        Optional<PersonalText> official,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.AUDIT)
        Optional<PersonalText> employeeNumber,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.AUDIT)
        Optional<PersonalText> position,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person) {
    /** An agency as such. */
    public static SubjectParty agency(Code agency) {
        return new SubjectParty(
                Optional.of(agency),
                SubjectOffice.AGENCY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An official of an agency, by name. */
    public static SubjectParty official(Code agency, SubjectOffice office, String name) {
        return new SubjectParty(
                Optional.of(agency),
                office,
                Optional.of(PersonalText.of(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with the reference by which the host knows him. */
    public SubjectParty known(PersonRef reference) {
        return new SubjectParty(agency, office, official, employeeNumber, position, Optional.of(reference));
    }

    /** Whether it is about this agency. */
    public boolean isOf(Code other) {
        return agency.filter(other::equals).isPresent();
    }
}
