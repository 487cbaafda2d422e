package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.Optional;

/**
 * A place where somebody signs (<i>ruang tanda tangan</i>).
 *
 * @param caption what stands above it: {@code PIHAK KESATU}; empty where nothing does
 * @param office the office that he signs in: {@code Ketua Yayasan Contoh Lestari}
 * @param mandate by what he signs for another's office
 * @param name who signs
 * @param rank rank and class of an official
 * @param nip staff number of an official
 * @param stamped whether the duty stamp stands at this place
 */
public record Signature(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> caption,
        String office,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Mandate> mandate,
        @Personal(purpose = Purpose.REPRESENTATION) PersonalText name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> rank,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> nip,

        boolean stamped) {
    /** The office with the mark of its mandate: {@code a.n. Wali Kota Bandung, Sekretaris Daerah}. */
    public String inOffice() {
        return mandate.map(by -> by.manner().mark() + " " + by.office()
                        + (by.manner() == Mandate.Manner.ON_BEHALF ? ", " + office : ""))
                .orElse(office);
    }
}
