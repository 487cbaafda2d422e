package id.pendopo.performance.period;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What may be asked of a pay month (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PeriodCommand.Open.class, name = "open"),
    @JsonSubTypes.Type(value = PeriodCommand.Close.class, name = "close"),
    @JsonSubTypes.Type(value = PeriodCommand.Compute.class, name = "compute"),
    @JsonSubTypes.Type(value = PeriodCommand.Review.class, name = "review"),
    @JsonSubTypes.Type(value = PeriodCommand.Verify.class, name = "verify"),
    @JsonSubTypes.Type(value = PeriodCommand.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = PeriodCommand.Sign.class, name = "sign"),
    @JsonSubTypes.Type(value = PeriodCommand.Pay.class, name = "pay"),
    @JsonSubTypes.Type(value = PeriodCommand.PayAgain.class, name = "payAgain"),
    @JsonSubTypes.Type(value = PeriodCommand.Recompute.class, name = "recompute"),
    @JsonSubTypes.Type(value = PeriodCommand.OrderCorrection.class, name = "orderCorrection"),
    @JsonSubTypes.Type(value = PeriodCommand.CorrectAfter.class, name = "correctAfter"),
    @JsonSubTypes.Type(value = PeriodCommand.ComputeCorrection.class, name = "computeCorrection"),
    @JsonSubTypes.Type(value = PeriodCommand.VerifyCorrection.class, name = "verifyCorrection"),
    @JsonSubTypes.Type(value = PeriodCommand.DropCorrection.class, name = "dropCorrection"),
    @JsonSubTypes.Type(value = PeriodCommand.CarryCorrection.class, name = "carryCorrection")
})
public sealed interface PeriodCommand extends Command {
    /** The most persons whose results one command tells, and the most a unit has in one month's case. */
    int PERSONS_LIMIT = 5_000;

    /** The most persons whose pay one correction looks at again. */
    int CORRECTED_LIMIT = 500;

    /** The most units in whose lists the lines of one correction stand. */
    int UNITS_LIMIT = 50;

    /**
     * The program opens the month of a unit (<i>membuka bulan</i>) and fixes by what it will be computed: the policy of pay that is in force
     * on the month's first day, which nobody tells, because the region's pack says it.
     *
     * @param unit the unit charged
     * @param month the month paid for
     * @param roster the SHA-256 of the roster of the month
     */
    record Open(
            @NotNull UnitCode unit,
            @NotNull YearMonth month,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String roster) implements PeriodCommand {}

    /** The unit closes its month (<i>menutup bulan</i>). */
    record Close() implements PeriodCommand {}

    /**
     * The program tells what it computed (<i>menghitung</i>); once more gives the same or is refused.
     *
     * @param summary what the run came to
     */
    record Compute(@NotNull RunSummary summary) implements PeriodCommand {}

    /**
     * The personnel office looked at minutes approved by silence (<i>menelaah persetujuan otomatis</i>).
     *
     * @param employees whose, 1 to 500
     */
    record Review(@NotEmpty @Size(max = CORRECTED_LIMIT) List<@NotNull EmployeeId> employees) implements PeriodCommand {
        /** Copies what it is given. */
        public Review {
            employees = List.copyOf(employees);
        }
    }

    /**
     * The personnel office verifies (<i>memverifikasi</i>).
     *
     * @param resultHash the hash of the run he looked at
     */
    record Verify(@NotBlank @Size(max = 64) String resultHash) implements PeriodCommand {}

    /**
     * The personnel office sends it back to be computed again (<i>menolak hasil hitung</i>).
     *
     * @param cause why
     */
    record Reject(@NotNull Code cause) implements PeriodCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The head of the unit and the pay clerk sign the list (<i>menandatangani daftar</i>), each for himself.
     *
     * @param resultHash the hash of the run they sign
     */
    record Sign(@NotBlank @Size(max = 64) String resultHash) implements PeriodCommand {}

    /**
     * The treasurer tells the payment (<i>membayar</i>).
     *
     * @param order the number of the payment order
     * @param on the day of payment
     * @param results what the bank says of each person; nothing where nobody is on the list
     */
    record Pay(
            @NotBlank @Size(max = 120) String order,
            @NotNull LocalDate on,
            @NotNull @Size(max = PERSONS_LIMIT) List<@NotNull @Valid BankResult> results)
            implements PeriodCommand {
        /** Copies what it is given. */
        public Pay {
            results = List.copyOf(results);
        }
    }

    /**
     * What the bank sent back was paid again (<i>membayar ulang yang dikembalikan bank</i>).
     *
     * @param results what the bank says now
     */
    record PayAgain(@NotEmpty @Size(max = PERSONS_LIMIT) List<@NotNull @Valid BankResult> results)
            implements PeriodCommand {
        /** Copies what it is given. */
        public PayAgain {
            results = List.copyOf(results);
        }
    }

    /**
     * An auditor computed it again (<i>menghitung ulang untuk pemeriksaan</i>); the month stays as it is.
     *
     * @param summary what his run came to
     */
    record Recompute(@NotNull RunSummary summary) implements PeriodCommand {}

    /**
     * The personnel office orders a correction (<i>memerintahkan koreksi</i>).
     *
     * @param cause why: an audit, a late paper
     * @param employees whose pay is looked at again, 1 to 500
     * @param document the paper it rests on
     */
    record OrderCorrection(
            @NotNull Code cause,
            @NotEmpty @Size(max = CORRECTED_LIMIT) List<@NotNull EmployeeId> employees,
            @NotNull @Valid DocumentRef document)
            implements PeriodCommand {
        /** Copies what it is given. */
        public OrderCorrection {
            employees = List.copyOf(employees);
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(document);
        }
    }

    /**
     * Another case leads to a correction (<i>koreksi karena berkas lain</i>): an objection that was accepted, a sanction that was annulled.
     *
     * @param cause why
     * @param employees whose pay is looked at again
     * @param basis that case
     */
    record CorrectAfter(
            @NotNull Code cause,
            @NotEmpty @Size(max = CORRECTED_LIMIT) List<@NotNull EmployeeId> employees,
            @NotNull CaseId basis)
            implements PeriodCommand {
        /** Copies what it is given. */
        public CorrectAfter {
            employees = List.copyOf(employees);
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The program tells the differences (<i>menghitung koreksi</i>).
     *
     * @param number which correction
     * @param differences what the run of differences came to
     */
    record ComputeCorrection(@Positive int number, @NotNull RunSummary differences) implements PeriodCommand {}

    /**
     * The personnel office verifies a correction (<i>memverifikasi koreksi</i>), by another person than who ordered it.
     *
     * @param number which correction
     * @param resultHash the hash of the run he looked at
     */
    record VerifyCorrection(
            @Positive int number, @NotBlank @Size(max = 64) String resultHash) implements PeriodCommand {}

    /**
     * Nothing was wrong after all (<i>menghentikan koreksi</i>).
     *
     * @param number which correction
     * @param cause why
     */
    record DropCorrection(@Positive int number, @NotNull Code cause) implements PeriodCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The differences stand in the lines of a later month (<i>memperhitungkan koreksi</i>), also of another year.
     *
     * @param number which correction
     * @param into the month in which they are paid or taken
     * @param units in whose lists of that month they stand, 1 to {@value #UNITS_LIMIT}: that of this case, and others where somebody moved
     */
    record CarryCorrection(
            @Positive int number,
            @NotNull YearMonth into,
            @NotEmpty @Size(max = UNITS_LIMIT) List<@NotNull UnitCode> units)
            implements PeriodCommand {
        /** Copies what it is given. */
        public CarryCorrection {
            units = List.copyOf(units);
        }
    }
}
