package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be asked of a licence (<i>perintah</i>): here what comes from an application or from its holder; sanctions and defects have
 * pages of their own. In JSON the name stands under {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LicenceCommand.Register.class, name = "register"),
    @JsonSubTypes.Type(value = LicenceCommand.RegisterUnverified.class, name = "registerUnverified"),
    @JsonSubTypes.Type(value = LicenceCommand.Verify.class, name = "verify"),
    @JsonSubTypes.Type(value = LicenceCommand.FailVerification.class, name = "failVerification"),
    @JsonSubTypes.Type(value = LicenceCommand.WithdrawCertificate.class, name = "withdrawCertificate"),
    @JsonSubTypes.Type(value = LicenceCommand.FileRenewal.class, name = "fileRenewal"),
    @JsonSubTypes.Type(value = LicenceCommand.Continue.class, name = "continue"),
    @JsonSubTypes.Type(value = LicenceCommand.EndRenewal.class, name = "endRenewal"),
    @JsonSubTypes.Type(value = LicenceCommand.Supersede.class, name = "supersede"),
    @JsonSubTypes.Type(value = LicenceCommand.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = LicenceCommand.RecordObligation.class, name = "recordObligation"),
    @JsonSubTypes.Type(value = LicenceCommand.ClearObligation.class, name = "clearObligation"),
    @JsonSubTypes.Type(value = LicenceCommand.Close.class, name = "close"),
    @JsonSubTypes.Type(value = LicenceCommand.Expire.class, name = "expire"),
    @JsonSubTypes.Type(value = LicenceCommand.Reactivate.class, name = "reactivate"),
    @JsonSubTypes.Type(value = LicenceCommand.Reinstate.class, name = "reinstate"),
    @JsonSubTypes.Type(value = LicenceCommand.TakeBack.class, name = "takeBack"),
    @JsonSubTypes.Type(value = LicenceCommand.Stay.class, name = "stay"),
    @JsonSubTypes.Type(value = LicenceCommand.EndStay.class, name = "endStay"),
    @JsonSubTypes.Type(value = SanctionCommand.ReportBreach.class, name = "reportBreach"),
    @JsonSubTypes.Type(value = SanctionCommand.Warn.class, name = "warn"),
    @JsonSubTypes.Type(value = SanctionCommand.Impose.class, name = "impose"),
    @JsonSubTypes.Type(value = SanctionCommand.Suspend.class, name = "suspend"),
    @JsonSubTypes.Type(value = SanctionCommand.Deliver.class, name = "deliver"),
    @JsonSubTypes.Type(value = SanctionCommand.RecordFollowed.class, name = "recordFollowed"),
    @JsonSubTypes.Type(value = SanctionCommand.Lift.class, name = "lift"),
    @JsonSubTypes.Type(value = SanctionCommand.EndSuspension.class, name = "endSuspension"),
    @JsonSubTypes.Type(value = SanctionCommand.Revoke.class, name = "revoke"),
    @JsonSubTypes.Type(value = DefectCommand.FindDefect.class, name = "findDefect"),
    @JsonSubTypes.Type(value = DefectCommand.ReceiveCourtOrder.class, name = "receiveCourtOrder"),
    @JsonSubTypes.Type(value = DefectCommand.DismissDefect.class, name = "dismissDefect"),
    @JsonSubTypes.Type(value = DefectCommand.WithdrawDecision.class, name = "withdrawDecision"),
    @JsonSubTypes.Type(value = DefectCommand.Annul.class, name = "annul"),
    @JsonSubTypes.Type(value = DefectCommand.Postpone.class, name = "postpone"),
    @JsonSubTypes.Type(value = DefectCommand.Restore.class, name = "restore")
})
public sealed interface LicenceCommand extends Command permits LicenceCommand.OfLife, SanctionCommand, DefectCommand {
    /** The page of a licence's life: granted, renewed, changed, closed. */
    sealed interface OfLife extends LicenceCommand {}

    /**
     * Registers what was granted (<i>mencatat izin</i>): opens the case of the licence.
     *
     * @param grant what was granted
     * @param predecessor the licence whose place it takes; that case follows by {@link Supersede} in the same commit
     */
    record Register(
            @NotNull @Valid LicenceGrant grant,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Predecessor> predecessor)
            implements OfLife {
        /** A licence that takes nobody's place. */
        public static Register of(LicenceGrant grant) {
            return new Register(grant, Optional.empty());
        }

        /** In the place of this one. */
        public static Register of(LicenceGrant grant, Predecessor predecessor) {
            return new Register(grant, Optional.of(predecessor));
        }
    }

    /**
     * Registers a certificate that is still to be verified (<i>sertifikat standar belum terverifikasi</i>): preparation only.
     *
     * @param grant what was recorded
     */
    record RegisterUnverified(@NotNull @Valid LicenceGrant grant) implements OfLife {}

    /**
     * The standard of the certificate was verified (<i>sertifikat standar terverifikasi</i>).
     *
     * @param on the day of the decision
     * @param origin who verified it: an official, silence, or another system
     */
    record Verify(@NotNull LocalDate on, @NotNull LicenceOrigin origin) implements OfLife {}

    /**
     * The application of a certificate that was never verified was refused (<i>verifikasi ditolak</i>), and the certificate ends with it.
     *
     * @param cause why
     * @param number of the decision
     * @param date of the decision
     */
    record FailVerification(
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements OfLife {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * An official withdraws a certificate that was never verified (<i>pencabutan sertifikat standar yang belum terverifikasi</i>): the
     * standard was missed in its term, or nothing was prepared within the year.
     *
     * @param cause why
     * @param number of the decision
     * @param date of the decision
     */
    record WithdrawCertificate(
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements OfLife {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * A renewal was filed (<i>permohonan perpanjangan diajukan</i>). Filed complete before the end, the licence stays usable until it is
     * decided; within the grace it does not, and may still be renewed [D].
     *
     * @param application the case of the application
     * @param completeOn the day on which it was filed complete
     */
    record FileRenewal(@NotNull CaseId application, @NotNull LocalDate completeOn) implements OfLife {}

    /**
     * A renewal that was filed complete in time was told only after the last day (<i>izin tetap berlaku selama perpanjangan diproses</i>):
     * the licence is usable again meanwhile.
     */
    record Continue() implements OfLife {}

    /**
     * The renewal ended without a new licence (<i>perpanjangan berakhir tanpa izin baru</i>): refused, withdrawn or lapsed.
     *
     * @param application the case of the application
     * @param cause how it ended
     */
    record EndRenewal(@NotNull CaseId application, @NotNull Code cause) implements OfLife {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * A new licence takes its place (<i>diganti dengan izin baru</i>); the registration of that licence leads to it.
     *
     * @param by the case of the new licence
     * @param number of the new licence
     * @param on as what it takes the place
     */
    record Supersede(
            @NotNull CaseId by,
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid Predecessor on) implements OfLife {
        @Override
        public Optional<Code> reason() {
            return Optional.of(Code.of(on.cause().name()));
        }

        @Override
        public List<DocumentRef> documents() {
            return on.documents();
        }
    }

    /**
     * A minor change (<i>perubahan kecil</i>): completeness and approval are enough, and the licence keeps its number [D].
     *
     * @param application the case of the application
     * @param aspects what changes, nothing major among it
     * @param holder how the holder is spelt from now on, where that changes
     * @param place how the place is written from now on, where that changes; the same region
     */
    record Amend(
            @NotNull CaseId application,
            @NotNull Set<ChangedAspect> aspects,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid LicenceHolder> holder,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid LicencePlace> place)
            implements OfLife {
        /** Keeps the aspects in order. */
        public Amend {
            aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
        }
    }

    /**
     * Something that the holder must still do (<i>kewajiban pemegang izin</i>), before the licence may be closed.
     *
     * @param kind what, for example {@code RESTORATION}
     * @param reference the letter that says so, at most 120 characters
     */
    record RecordObligation(
            @NotNull Code kind, @NotBlank @Size(max = 120) String reference) implements OfLife {}

    /**
     * It was done (<i>kewajiban diselesaikan</i>).
     *
     * @param reference the letter that ordered it
     * @param proof what proves it
     */
    record ClearObligation(
            @NotBlank @Size(max = 120) String reference,
            @NotNull @Valid DocumentRef proof) implements OfLife {
        @Override
        public List<DocumentRef> documents() {
            return List.of(proof);
        }
    }

    /**
     * Its holder gives it up (<i>penutupan</i>), by an application.
     *
     * @param application the case of the application
     * @param cause why
     */
    record Close(@NotNull CaseId application, @NotNull Code cause) implements OfLife {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** Its time is over (<i>habis masa berlaku</i>). */
    record Expire() implements OfLife {}

    /**
     * The suspension ends on the holder's application (<i>pengaktifan kembali</i>): what was asked is done.
     *
     * @param application the case of the application
     */
    record Reactivate(@NotNull CaseId application) implements OfLife {}

    /**
     * A suspension, a revocation or an annulment is taken back (<i>pemulihan izin</i>), by an objection that was granted.
     *
     * @param entry the number of the entry that is taken back
     * @param objection the case of the objection
     */
    record Reinstate(long entry, @NotNull CaseId objection) implements OfLife {}

    /**
     * A sanction that left the licence where it was is taken back (<i>pembatalan sanksi</i>), by an objection that was granted.
     *
     * @param entry the number of the entry that is taken back
     * @param objection the case of the objection
     */
    record TakeBack(long entry, @NotNull CaseId objection) implements OfLife {}

    /**
     * The sanction has no effect while an objection against it is open (<i>penundaan pelaksanaan selama keberatan</i>); only where the
     * region's policy of objections says so: the law does not [S].
     *
     * @param objection the case of the objection
     */
    record Stay(@NotNull CaseId objection) implements OfLife {}

    /**
     * The objection is decided, and the sanction has its effect again, unless it was taken back.
     *
     * @param objection the case of the objection
     */
    record EndStay(@NotNull CaseId objection) implements OfLife {}
}
