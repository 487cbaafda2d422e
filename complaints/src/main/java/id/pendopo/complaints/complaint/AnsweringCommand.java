package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is answered (<i>tanggapan</i>). */
public sealed interface AnsweringCommand extends ComplaintCommand {
    /**
     * The agency drafts its answer (<i>menyusun tanggapan</i>).
     *
     * @param text what it says
     * @param outcome what it comes to
     */
    record DraftAnswer(
            @NotNull @Valid Narrative text, @NotNull Outcome outcome) implements AnsweringCommand {}

    /** The answer is approved and given (<i>menyetujui tanggapan</i>). */
    record ApproveAnswer() implements AnsweringCommand {}

    /** The reporter accepts it (<i>menerima tanggapan</i>). */
    record Confirm() implements AnsweringCommand {}
}
