package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Commands of audit and sanction (<i>pengawasan dan sanksi</i>). */
public sealed interface OversightCommand extends ProposalCommand {
    /** Why, as a code that the journal keeps as the reason. */
    Code cause();

    @Override
    default Optional<Code> reason() {
        return Optional.of(cause());
    }

    /** The inspectorate begins an audit (<i>pemeriksaan APIP</i>); the case goes on. */
    record OpenAudit(
            @NotNull Code cause, @NotBlank @Size(max = 120) String reference) implements OversightCommand {}

    /** The auditor records what he found (<i>temuan</i>). */
    record RecordFinding(
            @NotNull Code cause, @NotBlank @Size(max = 120) String reference) implements OversightCommand {}

    /** The audit is over (<i>pemeriksaan selesai</i>). */
    record CloseAudit(@NotNull Code cause) implements OversightCommand {}

    /** The agency reports a use that is not as approved (<i>laporan pelanggaran</i>). */
    record ReportBreach(
            @NotNull Code cause, @NotBlank @Size(max = 120) String reference) implements OversightCommand {}

    /**
     * The head of the region sanctions (<i>sanksi</i>).
     *
     * @param cause why
     * @param rung which rung of the ladder; money is taken back by {@link OrderRefund}
     * @param number of the letter
     * @param date of the letter
     */
    record Sanction(
            @NotNull Code cause,
            @NotNull SanctionRung rung,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date)
            implements OversightCommand {}

    /**
     * The head of the region orders money back (<i>perintah pengembalian dana</i>).
     *
     * @param cause why
     * @param number of the letter
     * @param date of the letter
     * @param amount how much
     */
    record OrderRefund(
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @NotNull Rupiah amount)
            implements OversightCommand {}

    /** The head of the region lifts the sanction (<i>sanksi dicabut</i>). */
    record LiftSanction(@NotNull Code cause) implements OversightCommand {}

    /** An officer suspects that the same is asked for twice (<i>dugaan usulan ganda</i>). */
    record SuspectDuplicate(@NotNull Code cause) implements OversightCommand {}

    /** The head of the region clears the suspicion (<i>dugaan dinyatakan tidak terbukti</i>). */
    record ClearSuspicion(@NotNull Code cause) implements OversightCommand {}
}
