package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is answered (<i>tanggapan</i>). */
public sealed interface AnsweringCommand extends ComplaintCommand {
    /**
     * An answer is drafted (<i>menyusun tanggapan</i>).
     *
     * @param text what it says
     * @param upshot what it comes to; without one it is refused by its own finding
     * @param result what the supervisors found, where they examined
     * @param files files that belong to it
     */
    record DraftAnswer(
            @NotNull @Valid Narrative text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Upshot> upshot,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<NeutralResult> result,
            @NotNull @Size(max = 10) List<@NotNull @Valid DocumentRef> files)
            implements AnsweringCommand {
        /** Copies what it is given. */
        public DraftAnswer {
            files = List.copyOf(files);
        }

        @Override
        public List<DocumentRef> documents() {
            return files;
        }
    }

    /** The draft goes back to whoever drafted it (<i>mengembalikan rancangan</i>). */
    record SendDraftBack() implements AnsweringCommand {}

    /** The answer is approved and given (<i>menyetujui tanggapan</i>). */
    record ApproveAnswer() implements AnsweringCommand {}

    /** A promise is approved and given (<i>menyetujui janji tindak lanjut</i>). */
    record ApprovePromise() implements AnsweringCommand {}

    /** The day of a promise is over (<i>hari janji lewat</i>). */
    record ReachPromise() implements AnsweringCommand {}

    /** The reporter was told the decision (<i>memberitahukan keputusan</i>). */
    record RecordNotice() implements AnsweringCommand {}

    /**
     * The reporter replies, or the national channel's administrator (<i>menanggapi balik</i>).
     *
     * @param text what is said
     */
    record Reply(@NotNull @Valid Narrative text) implements AnsweringCommand {}

    /**
     * The reporter accepts it (<i>menerima tanggapan</i>).
     *
     * @param feedback what he thinks of it
     */
    record Confirm(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Feedback> feedback)
            implements AnsweringCommand {}

    /** Nobody replied in time (<i>ditutup tanpa balasan</i>). */
    record CloseUnanswered() implements AnsweringCommand {}

    /**
     * An official sends the answer back (<i>mengembalikan tanggapan</i>).
     *
     * @param why what it does not answer
     */
    record SendBack(@NotNull @Valid Narrative why) implements AnsweringCommand {}

    /**
     * The reporter has it opened again (<i>membuka kembali</i>).
     *
     * @param newFact what is new
     */
    record Reopen(@NotNull @Valid Narrative newFact) implements AnsweringCommand {}

    /**
     * It is opened again by the office (<i>membuka kembali oleh instansi</i>).
     *
     * @param forOmbudsman whether the Ombudsman asked for it
     * @param newFact what is new
     */
    record ReopenByOffice(
            boolean forOmbudsman, @NotNull @Valid Narrative newFact) implements AnsweringCommand {}

    /** It may no longer be opened again (<i>masa membuka kembali berakhir</i>). */
    record EndReopening() implements AnsweringCommand {}

    /**
     * What was opened again goes back to the agency that had it (<i>meneruskan ke perangkat semula</i>).
     *
     * @param examiner who examines it, where supervisors do: another than before
     */
    record RouteBack(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> examiner) implements AnsweringCommand {}

    /**
     * Another examines it, because the one who was named cannot (<i>mengganti pemeriksa</i>).
     *
     * @param examiner who
     */
    record ReplaceExaminer(@NotNull PersonRef examiner) implements AnsweringCommand {}

    /**
     * What was opened again goes to another agency (<i>meneruskan ke perangkat lain</i>).
     *
     * @param agency to whom
     * @param instruction what it shall do
     */
    record RouteTo(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) implements AnsweringCommand {}
}
