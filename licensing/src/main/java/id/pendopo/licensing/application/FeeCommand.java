package id.pendopo.licensing.application;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.FeeRelief;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The fee (<i>retribusi</i>). */
public sealed interface FeeCommand extends ApplicationCommand {
    /**
     * Who decides has the fee assessed that nobody assessed before (<i>meminta penetapan retribusi</i>): the unit was against it, gave
     * no recommendation in time, or was not asked.
     */
    record RequestAssessment(@NotNull Code cause) implements FeeCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The fee is assessed (<i>menetapkan SKRD</i>). */
    record Assess(@NotEmpty @Size(max = 200) List<@NotNull @Valid FeeItem> items) implements FeeCommand {
        /** Copies what it is given. */
        public Assess {
            items = List.copyOf(items);
        }
    }

    /** Nobody assessed it in time, so what the technical unit measured is assessed by itself (<i>nilai ditetapkan sistem</i>). */
    record AutoAssess() implements FeeCommand {}

    /** Nothing is to be paid (<i>retribusi nihil</i>). */
    record ZeroRate(@NotNull Code cause) implements FeeCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The head of region takes something off (<i>keringanan atau pembebasan</i>). */
    record Relieve(@NotNull @Valid FeeRelief relief) implements FeeCommand {}

    /** The money came in (<i>membukukan pembayaran</i>). */
    record ConfirmPayment(@NotNull @Valid FeePayment payment) implements FeeCommand {}

    /** The applicant objects to the assessment (<i>keberatan atas SKRD</i>), a procedure of its own: once for each assessment. */
    record ObjectToFee(@NotNull @Valid DocumentRef letter) implements FeeCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /**
     * The objection to the assessment was answered (<i>jawaban keberatan SKRD</i>); the answer is not objected to again here.
     *
     * @param items what is charged for from now on; as before where the objection failed
     * @param cause how it was answered
     */
    record AnswerFeeObjection(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid FeeItem> items,
            @NotNull Code cause) implements FeeCommand {
        /** Copies what it is given. */
        public AnswerFeeObjection {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The day of payment passed, and the region goes on waiting (<i>lewat jatuh tempo</i>). */
    record NoteArrears() implements FeeCommand {}

    /** What is late is demanded by a letter, with interest (<i>STRD</i>). */
    record DemandArrears() implements FeeCommand {}

    /** Not paid, the application is void (<i>gugur karena tidak dibayar</i>). */
    record LapseUnpaid() implements FeeCommand {}
}
