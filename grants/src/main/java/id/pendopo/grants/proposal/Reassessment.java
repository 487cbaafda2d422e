package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The finding that a recipient is not free of social risk yet (<i>penilaian ulang: belum lepas dari risiko sosial</i>), on which aid
 * in a further year rests: Permendagri 32/2011 Pasal 24 ayat (5) [S]. That each year needs its own is Pendopo's decision [D].
 *
 * @param year the fiscal year for which it was made
 * @param number of the document
 * @param date of the document
 * @param office who assessed
 */
public record Reassessment(
        @Min(2000) @Max(2200) int year,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate date,
        @NotNull Code office) {}
