package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commands of the ladder of sanctions (<i>sanksi administratif</i>). */
public sealed interface SanctionCommand extends LicenceCommand {
    /** A step of the ladder: which rung, by which letter, and until when the holder may follow it. */
    sealed interface OnLadder extends SanctionCommand {
        /** Why, as a code that the journal keeps as the reason. */
        Code cause();

        /** Which rung of the ladder that holds for the licence. */
        Code rung();

        /** Number of the letter. */
        String number();

        /** Date of the letter. */
        LocalDate date();

        /** The last day on which the holder may follow, where the letter gives more than the ladder does. */
        Optional<LocalDate> followBy();

        @Override
        default Optional<Code> reason() {
            return Optional.of(cause());
        }
    }

    /**
     * Supervision reports a breach (<i>temuan pengawasan</i>); nobody sanctions without one.
     *
     * @param cause what was breached
     * @param reference the report, at most 120 characters
     */
    record ReportBreach(
            @NotNull Code cause, @NotBlank @Size(max = 120) String reference) implements SanctionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** A written warning (<i>peringatan tertulis</i>). */
    record Warn(
            @NotNull Code cause,
            @NotNull Code rung,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> followBy)
            implements OnLadder {}

    /**
     * A sanction that leaves the licence in force (<i>paksaan pemerintah, pembatasan kegiatan, denda administratif, perintah
     * pembongkaran</i>).
     *
     * @param amount of a fine, and of a fine only
     */
    record Impose(
            @NotNull Code cause,
            @NotNull Code rung,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> followBy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> amount)
            implements OnLadder {}

    /**
     * The licence is suspended (<i>penghentian sementara, pembekuan</i>), until a day or until a condition is met.
     *
     * @param until the last day of the suspension; it then ends by itself
     * @param condition what the holder must do; it then ends by {@link Lift}
     */
    record Suspend(
            @NotNull Code cause,
            @NotNull Code rung,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> followBy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> condition)
            implements OnLadder {}

    /**
     * What was decided against the holder was delivered to him (<i>penyampaian keputusan</i>): the term of an objection may count from it.
     *
     * @param entry the number of the entry that decided: each decision has a term of its own
     * @param proof what proves it
     */
    record Deliver(
            @Positive long entry,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> proof) implements SanctionCommand {
        @Override
        public List<DocumentRef> documents() {
            return proof.stream().toList();
        }
    }

    /**
     * The holder followed what was asked (<i>sanksi dipatuhi</i>): the ladder ends, and a later breach begins at its first rung [D].
     *
     * @param reference the report, at most 120 characters
     */
    record RecordFollowed(@NotBlank @Size(max = 120) String reference) implements SanctionCommand {}

    /**
     * The suspension is lifted (<i>pencabutan pembekuan</i>): its condition is met, and the ladder ends.
     *
     * @param reference the decision, at most 120 characters
     */
    record Lift(@NotBlank @Size(max = 120) String reference) implements SanctionCommand {}

    /** The last day of the suspension is over (<i>pembekuan berakhir</i>). */
    record EndSuspension() implements SanctionCommand {}

    /**
     * The licence is revoked (<i>pencabutan izin</i>), at the end of the ladder or at once.
     *
     * @param ground why it may be revoked
     * @param rung the rung of the ladder; for {@link RevocationGround#LADDER} alone
     * @param cause why, as a code
     * @param number of the decision
     * @param date of the decision
     * @param proof what proves a ground that needs no ladder
     */
    record Revoke(
            @NotNull RevocationGround ground,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> rung,
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> proof)
            implements SanctionCommand {
        /** At the end of the ladder. */
        public static Revoke onLadder(Code rung, Code cause, String number, LocalDate date) {
            return new Revoke(RevocationGround.LADDER, Optional.of(rung), cause, number, date, Optional.empty());
        }

        /** At once, on a ground that needs no ladder. */
        public static Revoke atOnce(
                RevocationGround ground, Code cause, String number, LocalDate date, DocumentRef proof) {
            return new Revoke(ground, Optional.empty(), cause, number, date, Optional.of(proof));
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }

        @Override
        public List<DocumentRef> documents() {
            return proof.stream().toList();
        }
    }
}
