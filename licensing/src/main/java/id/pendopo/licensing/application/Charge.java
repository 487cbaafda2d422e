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
 */
public record Charge(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FeeAssessment> assessment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FeePayment> payment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> waived,
        boolean billed) {
    /** Nothing yet. */
    public static final Charge NONE = new Charge(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether nothing is owed any more. */
    @JsonIgnore
    public boolean isSettled() {
        return payment.isPresent() || waived.isPresent();
    }

    Charge with(FeeAssessment other) {
        return new Charge(Optional.of(other), payment, waived, billed);
    }

    Charge with(FeePayment other) {
        return new Charge(assessment, Optional.of(other), waived, billed);
    }

    Charge waived(Code cause) {
        return new Charge(assessment, payment, Optional.of(cause), billed);
    }

    Charge demanded() {
        return new Charge(assessment, payment, waived, true);
    }
}
