package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.Optional;

/**
 * Who signs for the region (<i>pejabat penanda tangan</i>), as the host's own staff register knows him.
 *
 * @param name with titles
 * @param office what he is: {@code Kepala Dinas Sosial Kota Bandung}; 1 to {@value #OFFICE_LIMIT} characters
 * @param rank rank and class (<i>pangkat, golongan</i>); empty for an elected head
 * @param nip the staff number; empty for who has none
 */
public record Official(
        @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        String office,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> rank,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> nip) {
    /** The longest office in characters. */
    public static final int OFFICE_LIMIT = 200;

    /** @throws IllegalArgumentException if the office is blank or too long */
    public Official {
        if (office.isBlank() || office.length() > OFFICE_LIMIT) {
            throw new IllegalArgumentException(
                    "official: the office has %d characters, outside 1 to %d; write it as it stands under a letter"
                            .formatted(office.length(), OFFICE_LIMIT));
        }
    }
}
