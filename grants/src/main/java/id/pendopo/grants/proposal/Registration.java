package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that proves what an applicant is (<i>bukti legalitas</i>).
 *
 * @param kind which paper
 * @param number as it stands on the paper
 * @param issuer who issued it
 * @param date its date; the years of registration count from here
 * @param validTo the last day on which it holds; empty when it does not end
 */
public record Registration(
        @NotNull Kind kind,
        @NotBlank @Size(max = 120) String number,
        @NotBlank @Size(max = 200) String issuer,
        @NotNull LocalDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> validTo) {
    /** Which paper. */
    public enum Kind {
        /** Ratification by the law ministry (<i>keputusan pengesahan, AHU</i>). */
        AHU,
        /** <i>Surat keterangan terdaftar</i>. */
        SKT,
        /** The statute or regulation that founded a body. */
        FOUNDING_LAW,
        /** Recognition by the head of a vertical agency or of the competent agency. */
        RECOGNITION,
        /** The deed of a cooperative, ratified. */
        COOPERATIVE_DEED,
        /** The agreement on a grant of the central government that is passed on. */
        CENTRAL_GRANT,
        /** The law that made a new region out of a split (<i>undang-undang pembentukan daerah otonom baru</i>). */
        SPLIT_LAW,
        /** Kesbangpol's notice that a body exists (<i>surat pemberitahuan keberadaan</i>). */
        EXISTENCE_NOTICE,
        /** Statement of the competent agency that the activity serves a programme of the granting region. */
        REGION_PROGRAMME_SUPPORT
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(date) && !validTo.map(day::isAfter).orElse(false);
    }

    /** Whether it is at least so many full years old on that day; the anniversary itself counts. */
    public boolean isOlderThan(int years, LocalDate day) {
        return !date.plusYears(years).isAfter(day);
    }
}
