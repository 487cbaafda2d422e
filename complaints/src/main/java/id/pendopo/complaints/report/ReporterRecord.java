package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.Optional;

/**
 * What is known of a reporter (<i>identitas pelapor</i>). All of it is personal, and who reads any of it is written down.
 *
 * @param name full name, UU 25/2009 article 42 paragraph 3 [S]
 * @param nik the identity number
 * @param phone a telephone number
 * @param email an electronic address
 * @param address full address, UU 25/2009 article 42 paragraph 3 [S]
 */
public record ReporterRecord(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> nik,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.CONTACT)
        Optional<PersonalText> phone,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.CONTACT)
        Optional<PersonalText> email,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> address) {
    /** Nothing is known. */
    public static final ReporterRecord UNKNOWN = new ReporterRecord(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A name and a telephone number. */
    public static ReporterRecord of(String name, String phone) {
        return new ReporterRecord(
                Optional.of(PersonalText.of(name)),
                Optional.empty(),
                Optional.of(PersonalText.of(phone)),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether anything is known. */
    @JsonIgnore
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }
}
