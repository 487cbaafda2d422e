package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decision, its signing and its delivery (<i>persetujuan, penandatanganan, penyerahan</i>). */
public sealed interface DecisionCommand extends ApplicationCommand {
    /**
     * It is approved (<i>menyetujui</i>).
     *
     * @param deviation why it is granted although the technical unit recommended to refuse it
     */
    record Approve(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Deviation> deviation)
            implements DecisionCommand {
        @Override
        public Optional<Code> reason() {
            return deviation.map(Deviation::cause);
        }
    }

    /**
     * Why a decision goes another way than the recommendation (<i>alasan menyimpang dari rekomendasi</i>).
     *
     * @param cause as a code
     * @param explanation in words
     */
    record Deviation(
            @NotNull Code cause,
            @NotNull @Personal(purpose = Purpose.NARRATIVE) PersonalText explanation) {}

    /** A second official agrees (<i>persetujuan kedua</i>), above the amount that the region set. */
    record Cosign() implements DecisionCommand {}

    /** It is refused (<i>menolak</i>), also after it was approved, as long as nobody signed. */
    record Reject(
            @NotNull @Valid Refusal refusal,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Deviation> deviation)
            implements DecisionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(refusal.cause());
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(refusal.letter());
        }
    }

    /** The technical check must look at it again (<i>mengembalikan ke verifikator</i>): inside the office, and no term stands still. */
    record SendBack(@NotNull Code cause) implements DecisionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The superior refuses what silence granted (<i>menolak yang dianggap dikabulkan</i>), because the licence that it is about no longer
     * allows it.
     *
     * @param refusal why, and on what it rests
     */
    record RefuseDeemed(@NotNull @Valid Refusal refusal) implements DecisionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(refusal.cause());
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(refusal.letter());
        }
    }

    /**
     * It is signed and thereby issued (<i>menandatangani</i>).
     *
     * @param document the signed paper
     * @param licence the case under which a licence that is granted anew is registered; that of the licence itself where only it is changed
     */
    record Sign(
            @NotNull @Valid DocumentRef document, @NotNull CaseId licence) implements DecisionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(document);
        }
    }

    /** The signature did not come about (<i>tanda tangan gagal</i>); it is tried again. */
    record ReportSignatureFailure(@NotNull Code cause) implements DecisionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * Another system issued it (<i>mencatat penerbitan oleh sistem lain</i>).
     *
     * @param number as that system gave it
     * @param on the day on which it did
     * @param licence the case under which the licence is registered
     */
    record RecordExternalIssuance(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate on,
            @NotNull CaseId licence) implements DecisionCommand {}

    /**
     * The decision is delivered (<i>menyampaikan keputusan</i>).
     *
     * @param channel how
     * @param proof what proves it
     */
    record Deliver(
            @NotNull Channel channel,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> proof) implements DecisionCommand {
        @Override
        public List<DocumentRef> documents() {
            return proof.stream().toList();
        }
    }

    /** How a decision is delivered (<i>cara penyampaian</i>); electronic delivery is enough, UU 30/2014 Pasal 62 ayat (1) [S]. */
    enum Channel {
        /** <i>Secara elektronik</i>. */
        ELECTRONIC,
        /** <i>Pos tercatat</i>. */
        POST,
        /** <i>Diambil sendiri</i>. */
        COLLECTED
    }

    /** The decision was not delivered in time (<i>penyampaian terlambat</i>): it is told upward. */
    record EscalateDelivery() implements DecisionCommand {}

    /** The applicant is asked how he was served (<i>meminta survei kepuasan masyarakat</i>). */
    record RequestSurvey() implements DecisionCommand {}

    /** An objection was granted: it is decided anew (<i>dibuka kembali atas keberatan</i>). */
    record Reopen(@NotNull CaseId objection) implements DecisionCommand {}
}
