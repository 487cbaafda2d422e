package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a licence was granted (<i>riwayat penerbitan</i>): by whom, on what, and when.
 *
 * @param origin how it came to be
 * @param office the deciding office as printed, at most 200 characters; never the name of a person
 * @param legalBases on what it rests, at most 20
 * @param dates the days of its granting
 * @param application the case of the application; empty where another system decided
 */
public record LicenceProvenance(
        @NotNull LicenceOrigin origin,
        @NotBlank @Size(max = 200) String office,
        @NotNull @Size(max = 20) List<LegalSource> legalBases,
        @NotNull Dates dates,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> application) {
    /** Copies what it is given. */
    public LicenceProvenance {
        legalBases = List.copyOf(legalBases);
    }

    /**
     * The days of its granting (<i>tanggal-tanggal penerbitan</i>), each in the region's zone.
     *
     * @param applied when it was applied for
     * @param complete when the application was complete
     * @param decided when it was decided; for silence, the day on which it was deemed granted
     * @param issued when it was signed, or recorded
     * @param inTime whether the term of the decision was met; empty where none ran
     */
    public record Dates(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> applied,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> complete,
            @NotNull LocalDate decided,
            @NotNull LocalDate issued,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Boolean> inTime) {
        /** Decided and issued on one day, with no application that ran against a term. */
        public static Dates on(LocalDate day) {
            return new Dates(Optional.empty(), Optional.empty(), day, day, Optional.empty());
        }
    }
}
