package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commands about a decision with a defect (<i>pencabutan, penundaan dan pembatalan keputusan</i>), UU 30/2014 arts. 64-66. */
public sealed interface DefectCommand extends LicenceCommand {
    /**
     * A defect was found (<i>ditemukan dasar pencabutan atau pembatalan</i>): the official acts within five working days.
     *
     * @param ground what is wrong
     * @param foundOn when it was found; the term counts from this day
     * @param reference the report, at most 120 characters
     */
    record FindDefect(
            @NotNull DefectGround ground,
            @NotNull LocalDate foundOn,
            @NotBlank @Size(max = 120) String reference) implements DefectCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(Code.of(ground.name()));
        }
    }

    /**
     * The order of a court came in (<i>putusan pengadilan diterima</i>): the official acts within twenty-one working days.
     *
     * @param order what it orders
     * @param receivedOn when it came in; the term counts from this day
     * @param number of the judgment
     * @param judgment the judgment itself
     */
    record ReceiveCourtOrder(
            @NotNull CourtOrder order,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid DocumentRef judgment)
            implements DefectCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(judgment);
        }
    }

    /**
     * The defect did not prove true (<i>dasar tidak terbukti</i>), or could be mended.
     *
     * @param cause why
     * @param reference the report, at most 120 characters
     */
    record DismissDefect(
            @NotNull Code cause, @NotBlank @Size(max = 120) String reference) implements DefectCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The decision is withdrawn (<i>pencabutan keputusan</i>, article 64): it ends from now on. */
    record WithdrawDecision(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements DefectCommand {}

    /** The decision is annulled (<i>pembatalan keputusan</i>, article 66): as if it was never valid. */
    record Annul(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements DefectCommand {}

    /**
     * The decision is postponed (<i>penundaan keputusan</i>, article 65), until a day or until a condition is met.
     *
     * @param risk what would happen otherwise
     * @param number of the decision
     * @param date of the decision
     * @param until the last day of the postponement; it then ends by itself
     * @param condition what must happen first; it then ends by {@link SanctionCommand.Lift}
     */
    record Postpone(
            @NotNull PostponementRisk risk,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> condition)
            implements DefectCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(Code.of(risk.name()));
        }
    }

    /**
     * A court takes a suspension, a revocation or an annulment back (<i>pemulihan atas putusan pengadilan</i>).
     *
     * @param entry the number of the entry that is taken back
     * @param number of the decision that carries the judgment out
     * @param date of the decision
     */
    record Restore(
            long entry,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements DefectCommand {}
}
