package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeePayment;
import java.util.Optional;

/**
 * The fee of an application (<i>retribusi permohonan</i>).
 *
 * @param assessment what was assessed
 * @param payment what settled it
 * @param waived why nothing is to be paid, where it was found so
 * @param billed whether what is late was demanded by a letter (<i>STRD</i>)
 * @param objected whether this assessment was objected to, or answers an objection
 */
public record Charge(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FeeAssessment> assessment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FeePayment> payment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> waived,
        boolean billed,
        boolean objected) {
    /** Nothing yet. */
    public static final Charge NONE = new Charge(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** Whether nothing is owed any more. */
    @JsonIgnore
    public boolean isSettled() {
        return payment.isPresent() || waived.isPresent();
    }

    /** Assessed, for the first time or anew: nobody has objected to this yet. */
    Charge assessed(FeeAssessment other) {
        return new Charge(Optional.of(other), payment, waived, billed, false);
    }

    /** The same assessment with something changed in it. */
    Charge with(FeeAssessment other) {
        return new Charge(Optional.of(other), payment, waived, billed, objected);
    }

    Charge with(FeePayment other) {
        return new Charge(assessment, Optional.of(other), waived, billed, objected);
    }

    Charge waived(Code cause) {
        return new Charge(assessment, payment, Optional.of(cause), billed, objected);
    }

    Charge demanded() {
        return new Charge(assessment, payment, waived, true, objected);
    }

    Charge objectedTo() {
        return new Charge(assessment, payment, waived, billed, true);
    }
}
