package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Commands from the approved list to the decree, and what ends a case without payment (<i>penganggaran</i>). */
public sealed interface BudgetCommand extends ProposalCommand {
    /** The budget team enters it in KUA-PPAS. */
    record IncludeInKuaPpas(@NotBlank @Size(max = 120) String line) implements BudgetCommand {}

    /**
     * It stands in the budget (<i>dianggarkan</i>).
     *
     * @param account the account
     * @param amount how much
     * @param regulation number of the regulation that details the budget
     * @param dpa number of the budget implementation document
     * @param address the recipient's full address as it stands in that regulation, where the application has none
     */
    record PutInBudget(
            @NotNull AccountCode account,
            @NotNull Rupiah amount,
            @NotBlank @Size(max = 120) String regulation,
            @NotBlank @Size(max = 120) String dpa,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
            Optional<PersonalText> address)
            implements BudgetCommand {}

    /**
     * The budget changed (<i>perubahan APBD atau perubahan Penjabaran APBD</i>): from now on the amount of this version counts. Before
     * the agreement only; a decree of another amount is void by it and must be made anew.
     *
     * @param kind which budget
     * @param number of the regulation
     * @param date of the regulation
     * @param dpa number of the changed budget implementation document (<i>DPPA</i>)
     * @param amount how much
     */
    record ChangeBudget(
            @NotNull BudgetVersion.Kind kind,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 120) String dpa,
            @NotNull Rupiah amount)
            implements BudgetCommand {
        BudgetVersion version() {
            return new BudgetVersion(kind, number, date, amount);
        }
    }

    /**
     * The head of the region decrees the recipient (<i>penetapan penerima</i>).
     *
     * @param number of the decree
     * @param date of the decree
     * @param recipient the name of an organisation as it stands in the decree
     * @param amount how much
     * @param person the name of a person as it stands in the decree, in place of an organisation's
     */
    record Decree(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 200) String> recipient,

            @NotNull Rupiah amount,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
            Optional<PersonalText> person)
            implements BudgetCommand {
        /** Of an organisation. */
        public Decree(String number, LocalDate date, String recipient, Rupiah amount) {
            this(number, date, Optional.of(recipient), amount, Optional.empty());
        }
    }

    /** The year ended without a payment; time takes it. */
    record Lapse() implements BudgetCommand {
        /** Why it ended; the law leaves no other reason. */
        static final Code YEAR_ENDED = Code.of("YEAR_ENDED");

        @Override
        public Optional<Code> reason() {
            return Optional.of(YEAR_ENDED);
        }
    }

    /** The year ended after some payments: the rest lapses; time takes it. */
    record LapseRemainder() implements BudgetCommand {}

    /** The management of the recipient is in dispute (<i>sengketa kepengurusan</i>): nothing is agreed or paid meanwhile. */
    record RegisterDispute(@NotNull Code cause) implements BudgetCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The dispute is settled (<i>sengketa selesai</i>). */
    record SettleDispute(@NotNull Code cause) implements BudgetCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The management is in dispute before payment (<i>sengketa kepengurusan</i>): the allocation is void. */
    record VoidForDispute(@NotNull Code cause) implements BudgetCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
