package id.pendopo.grants.proposal;

import id.pendopo.core.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the money is for (<i>kegiatan yang diusulkan</i>).
 *
 * @param title its title, which becomes public
 * @param purpose background and aims
 * @param place where, down to kelurahan
 * @param starts the first day as planned
 * @param ends the last day as planned
 * @param works whether something is built
 * @param programme whose programme it carries out, as the applicant says; classification settles it
 */
public record Activity(
        @NotBlank @Size(max = 140) String title,
        @NotBlank @Size(max = 2000) String purpose,
        @NotNull RegionCode place,
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        @NotNull Works works,
        @NotNull Programme programme) {
    /** Whether something is built; the cap depends on it. */
    public enum Works {
        /** <i>Konstruksi</i>. */
        CONSTRUCTION,
        /** <i>Non konstruksi</i>. */
        NON_CONSTRUCTION
    }
}
