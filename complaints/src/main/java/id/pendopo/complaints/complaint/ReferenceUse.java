package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.Optional;

/**
 * Which report another system knows by a number (<i>pemakaian nomor pada sistem lain</i>), as the book of references tells it. By it whoever
 * reads the other system finds the report here, and takes none in twice.
 *
 * @param complaint the case; empty where no report here has the number
 */
public record ReferenceUse(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> complaint) {
    /** The fact, asked about {@link ReferenceClaim#page}. */
    public static final Fact<ReferenceUse> FACT = Fact.of("EXTERNAL_REFERENCE", ReferenceUse.class);
}
