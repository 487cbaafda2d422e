package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands from the agreement to the last payment (<i>perjanjian dan penyaluran</i>). */
public sealed interface DeliveryCommand extends ProposalCommand {
    /**
     * The agreement, or an addendum to it, is written for both sides to sign (<i>penyiapan naskah NPHD</i>).
     *
     * @param number of the agreement
     * @param date of the agreement
     * @param clauses what it contains
     * @param account the recipient's own account; none for goods and services
     * @param tranches the amounts in which it is given, in order; those already paid stay as they are
     * @param leader who signs for the recipient
     * @param sheet copies, stamps and witnesses
     * @param papers the agreement, and what a change of leader needs
     */
    record PrepareAgreement(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @NotNull @Size(max = 20) Set<AgreementClause> clauses,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BankAccount> account,

            @NotEmpty @Size(max = 12) List<Rupiah> tranches,
            @NotNull @Valid Leader leader,
            @NotNull @Valid NphdSheet sheet,
            @NotNull @Valid Papers papers)
            implements DeliveryCommand {
        /** Copies what it is given. */
        public PrepareAgreement {
            clauses = Sorted.set(clauses);
            tranches = List.copyOf(tranches);
        }

        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** The agreement that was prepared is signed (<i>penandatanganan NPHD</i>), by its number. */
    record SignAgreement(@NotBlank @Size(max = 120) String number) implements DeliveryCommand {}

    /**
     * The recipient of planned social aid gives his word that it is used as in the approved proposal (<i>pakta integritas</i>).
     *
     * @param number of the pact
     * @param date of the pact
     * @param account the recipient's own account; none for goods
     * @param tranches the amounts in which it is given, in order
     * @param leader who signs for the recipient: the person himself, or who leads the group or institution
     * @param papers the pact, and what a change of leader needs
     */
    record SignPact(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BankAccount> account,

            @NotEmpty @Size(max = 12) List<Rupiah> tranches,
            @NotNull @Valid Leader leader,
            @NotNull @Valid Papers papers)
            implements DeliveryCommand {
        /** Copies what it is given. */
        public SignPact {
            tranches = List.copyOf(tranches);
        }

        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /**
     * The recipient asks for a payment (<i>permohonan pencairan</i>).
     *
     * @param tranche which part
     * @param payTo to which account
     * @param leader who asks for the recipient
     * @param papers what comes with it
     */
    record RequestDisbursement(
            @Min(1) @Max(12) int tranche,
            @NotNull @Valid BankAccount payTo,
            @NotNull @Valid Leader leader,
            @NotNull @Valid Papers papers)
            implements DeliveryCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /**
     * The request agrees with budget, decree and agreement (<i>verifikasi dan SPP-LS</i>).
     *
     * @param spp number of the request for payment
     * @param account the account in it
     * @param amount the amount in it
     */
    record VerifyRequest(
            @NotBlank @Size(max = 120) String spp,
            @NotNull AccountCode account,
            @NotNull Rupiah amount) implements DeliveryCommand {}

    /** The request goes back to the recipient (<i>permohonan dikembalikan</i>). */
    record ReturnRequest(@NotNull Code cause) implements DeliveryCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The order to pay is signed (<i>SPM</i>). */
    record OrderPayment(@NotBlank @Size(max = 120) String spm) implements DeliveryCommand {}

    /**
     * The treasury pays (<i>SP2D</i>).
     *
     * @param number of the SP2D
     * @param payTo the account in it
     * @param amount the amount in it
     */
    record IssueSp2d(
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid BankAccount payTo,
            @NotNull Rupiah amount) implements DeliveryCommand {}

    /**
     * The treasurer pays small social aid in cash (<i>pembayaran tunai melalui mekanisme TU</i>).
     *
     * @param receipt number of the receipt that the recipient signed (<i>kuitansi</i>)
     * @param amount the amount in it
     * @param papers the receipt
     */
    record PayInCash(
            @NotBlank @Size(max = 120) String receipt,
            @NotNull Rupiah amount,
            @NotNull @Valid Papers papers) implements DeliveryCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** Another part is still to be paid; time takes it at once. */
    record OpenNextTranche() implements DeliveryCommand {}

    /** Everything is paid and the use begins; time takes it at once. */
    record BeginUse() implements DeliveryCommand {}

    /**
     * The recipient accounts for a part before he asks for the next (<i>laporan tahap</i>).
     *
     * @param tranche which part
     * @param used what was used of it
     * @param papers what proves it
     */
    record ReportTranche(
            @Min(1) @Max(12) int tranche,
            @NotNull Rupiah used,
            @NotNull @Valid Papers papers) implements DeliveryCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }
}
