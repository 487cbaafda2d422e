package id.pendopo.grants.proposal;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Commands of the report and the refund (<i>pertanggungjawaban</i>). */
public sealed interface AccountabilityCommand extends ProposalCommand {
    /**
     * The recipient reports (<i>menyampaikan LPJ</i>).
     *
     * @param used what was used
     * @param unused what was left
     * @param interest what the account bore
     * @param activityEnded the day the activity ended
     * @param papers the report and its annexes
     */
    record SubmitReport(
            @NotNull Rupiah used,
            @NotNull Rupiah unused,
            @NotNull Rupiah interest,
            @NotNull LocalDate activityEnded,
            @NotNull @Valid Papers papers)
            implements AccountabilityCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** The report is overdue; time takes it. */
    record MarkOverdue() implements AccountabilityCommand {}

    /** The report is accepted (<i>LPJ diterima</i>). */
    record AcceptReport(@NotBlank @Size(max = 120) String verificationNote) implements AccountabilityCommand {}

    /**
     * The report goes back to the recipient (<i>LPJ dikembalikan</i>).
     *
     * @param missing what is missing or wrong, as kinds of paper
     */
    record ReturnReport(@NotEmpty @Size(max = 60) Set<Code> missing) implements AccountabilityCommand {
        /** Copies what it is given. */
        public ReturnReport {
            missing = Sorted.set(missing);
        }
    }

    /**
     * The recipient tells that he deposited money (<i>melaporkan setoran sisa dana</i>); it counts once the finance agency has
     * recorded it.
     *
     * @param sts number of the deposit
     * @param date of the deposit
     * @param amount how much
     * @param papers what proves it
     */
    record ReportDeposit(
            @NotBlank @Size(max = 120) String sts,
            @NotNull LocalDate date,
            @NotNull Rupiah amount,
            @NotNull @Valid Papers papers)
            implements AccountabilityCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /**
     * Money came back to the treasury (<i>setoran sisa dana</i>), as the finance agency finds it there.
     *
     * @param sts number of the deposit
     * @param date of the deposit
     * @param amount how much
     */
    record RecordRefund(
            @NotBlank @Size(max = 120) String sts,
            @NotNull LocalDate date,
            @NotNull Rupiah amount) implements AccountabilityCommand {}
}
