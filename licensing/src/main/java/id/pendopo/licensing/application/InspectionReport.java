package id.pendopo.licensing.application;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of a visit (<i>berita acara pemeriksaan, BAP</i>), signed by every inspector.
 *
 * @param heldOn the day of the visit
 * @param outcome whether the place is as the application says
 * @param presence what the applicant did with the report
 * @param findings what was found, as codes
 * @param photos pictures of the place, each with where it was taken
 * @param document the report itself
 */
public record InspectionReport(
        @NotNull LocalDate heldOn,
        @NotNull Outcome outcome,
        @NotNull Presence presence,
        @NotNull @Size(max = 50) List<@NotNull Code> findings,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Photo> photos,
        @NotNull @Valid DocumentRef document) {
    /** Copies what it is given. */
    public InspectionReport {
        findings = List.copyOf(findings);
        photos = List.copyOf(photos);
    }

    /** Whether the place is as the application says (<i>kesimpulan pemeriksaan</i>). */
    public enum Outcome {
        /** <i>Sesuai</i>. */
        CONFORMING,
        /** <i>Sesuai dengan catatan</i>. */
        CONFORMING_WITH_NOTES,
        /** <i>Tidak sesuai</i>. */
        NOT_CONFORMING
    }

    /** What the applicant did with the report (<i>sikap pemohon</i>). */
    public enum Presence {
        /** <i>Mengetahui dan menandatangani</i>. */
        ACKNOWLEDGED,
        /** <i>Menolak menandatangani</i>, which is noted. */
        REFUSED
    }

    /**
     * A picture with where it was taken (<i>foto bertitik koordinat</i>), in ten-thousandths of a degree (WGS84).
     *
     * @param document the picture
     * @param latitude north is positive
     * @param longitude east is positive
     */
    public record Photo(
            @NotNull @Valid DocumentRef document,
            @Min(-900_000) @Max(900_000) int latitude,
            @Min(-1_800_000) @Max(1_800_000) int longitude) {}

    /** What every inspector signs. */
    String signedAs() {
        return "BAP %s %s".formatted(heldOn, document.sha256());
    }
}
