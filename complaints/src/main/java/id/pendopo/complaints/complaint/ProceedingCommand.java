package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What happens elsewhere (<i>proses di luar</i>). */
public sealed interface ProceedingCommand extends ComplaintCommand {
    /** The longest number of a case elsewhere. */
    int NUMBER = 80;

    /**
     * It is before the Ombudsman too (<i>mencatat laporan kepada Ombudsman</i>).
     *
     * @param number of the case there
     * @param since since when
     * @param approached whether the provider or its superior was approached first, without a proper result
     */
    record RecordOmbudsman(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(min = 1, max = NUMBER) String> number,
            @NotNull LocalDate since,
            boolean approached)
            implements ProceedingCommand {}

    /**
     * It is with the police or the prosecutors too (<i>mencatat proses penegakan hukum</i>).
     *
     * @param number of the case there
     * @param since since when
     */
    record RecordPolice(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(min = 1, max = NUMBER) String> number,
            @NotNull LocalDate since)
            implements ProceedingCommand {}

    /**
     * It is in the media (<i>mencatat pemberitaan</i>).
     *
     * @param since since when
     */
    record RecordMedia(@NotNull LocalDate since) implements ProceedingCommand {}

    /**
     * The same is before a court (<i>mencatat perkara pengadilan</i>): it is not worked on here.
     *
     * @param number of the court's case
     * @param sameSubject that it is about the same subject
     */
    record RecordCourtCase(
            @NotBlank @Size(max = NUMBER) String number,
            @AssertTrue boolean sameSubject) implements ProceedingCommand {}

    /** The Ombudsman is done with it (<i>proses Ombudsman selesai</i>). */
    record EndOmbudsman() implements ProceedingCommand {}

    /** The police or the prosecutors are done with it (<i>proses penegakan hukum selesai</i>). */
    record EndPolice() implements ProceedingCommand {}

    /** The media are done with it (<i>pemberitaan selesai</i>). */
    record EndMedia() implements ProceedingCommand {}

    /** The court is done with it (<i>perkara pengadilan selesai</i>). */
    record EndCourtCase() implements ProceedingCommand {}

    /**
     * The Ombudsman recommends something (<i>mencatat rekomendasi Ombudsman</i>).
     *
     * @param number of the recommendation
     * @param receivedOn the day it came
     */
    record RecordRecommendation(
            @NotBlank @Size(max = NUMBER) String number,
            @NotNull LocalDate receivedOn) implements ProceedingCommand {}

    /** The superior reported on it (<i>melaporkan pelaksanaan rekomendasi</i>). */
    record ReportRecommendation() implements ProceedingCommand {}

    /** He did not in time (<i>laporan pelaksanaan rekomendasi terlambat</i>). */
    record NoteRecommendationLate() implements ProceedingCommand {}
}
