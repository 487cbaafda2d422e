package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeePayment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What silence over the whole term means (<i>fiktif positif</i>). */
public sealed interface SilenceCommand extends ApplicationCommand {
    /** The term passed in silence: the law grants it (<i>dianggap dikabulkan</i>). */
    record ReachDeemedApproval() implements SilenceCommand {}

    /** The term passed where silence grants nothing, or not yet (<i>jangka waktu keputusan terlampaui</i>): it is told upward. */
    record NoteOverdue() implements SilenceCommand {}

    /** The mark that kept silence from granting is gone, and the term has passed (<i>dianggap dikabulkan setelah tanda berakhir</i>). */
    record GrantUnmarked() implements SilenceCommand {}

    /** One stage passed in silence, and a rule of the type grants it (<i>dianggap dikabulkan karena diam pada satu tahap</i>). */
    record GrantByStage() implements SilenceCommand {}

    /** The fee of what counts as granted is assessed (<i>menetapkan SKRD setelah dianggap dikabulkan</i>). */
    record AssessDeemed(@NotEmpty @Size(max = 200) List<@NotNull @Valid FeeItem> items) implements SilenceCommand {
        /** Copies what it is given. */
        public AssessDeemed {
            items = List.copyOf(items);
        }
    }

    /** Nothing is to be paid for what counts as granted (<i>retribusi nihil setelah dianggap dikabulkan</i>). */
    record ZeroRateDeemed(@NotNull Code cause) implements SilenceCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The fee of what counts as granted came in (<i>membukukan pembayaran setelah dianggap dikabulkan</i>). */
    record SettleDeemedFee(@NotNull @Valid FeePayment payment) implements SilenceCommand {}

    /** The approver issues what counts as granted (<i>menindaklanjuti fiktif positif</i>). */
    record ConfirmIssue() implements SilenceCommand {}

    /**
     * The region's seal issues what counts as granted (<i>diterbitkan dengan segel elektronik</i>).
     *
     * @param document the sealed paper
     * @param licence the case under which the licence is registered
     */
    record AutoIssue(
            @NotNull @Valid DocumentRef document, @NotNull CaseId licence) implements SilenceCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(document);
        }
    }

    /** The approver says why it must not be issued (<i>menyanggah fiktif positif</i>): his superior decides. */
    record Contest(
            @NotNull Code cause,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> proof) implements SilenceCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }

        @Override
        public List<DocumentRef> documents() {
            return proof.stream().toList();
        }
    }

    /** The superior orders the issue (<i>sanggahan ditolak</i>). */
    record DismissContest(@NotNull Code cause) implements SilenceCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The superior finds a defect, and refuses (<i>sanggahan diterima</i>). */
    record UpholdContest(@NotNull @Valid Refusal refusal) implements SilenceCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(refusal.cause());
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(refusal.letter());
        }
    }

    /** The superior did not decide within his term (<i>sanggahan gugur</i>): what silence granted is issued after all. */
    record LapseContest() implements SilenceCommand {}

    /** What counts as granted was not issued in time (<i>penerbitan fiktif positif terlambat</i>): it is told upward. */
    record EscalateIssuing() implements SilenceCommand {}
}
