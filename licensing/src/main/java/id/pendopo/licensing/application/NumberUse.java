package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.Optional;

/**
 * Which application a number was issued to (<i>pemakaian nomor izin</i>), as the book of numbers tells it.
 *
 * @param issuedTo the case of the application; empty where no licence has the number
 */
public record NumberUse(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> issuedTo) {
    /** The fact, asked about {@link NumberClaim#page}. */
    public static final Fact<NumberUse> FACT = Fact.of("LICENCE_NUMBER", NumberUse.class);

    /** No licence has it. */
    public static final NumberUse FREE = new NumberUse(Optional.empty());

    /** This application has it. */
    static NumberUse of(CaseId application) {
        return new NumberUse(Optional.of(application));
    }

    /** Whether another application than this has it. */
    boolean isOfAnother(CaseId application) {
        return issuedTo.filter(other -> !other.equals(application)).isPresent();
    }
}
