package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import java.util.Optional;

/**
 * What belongs together with a complaint (<i>laporan serupa</i>).
 *
 * @param mergedInto the one into which it was merged
 */
public record Family(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> mergedInto) {
    /** It stands alone. */
    public static final Family NONE = new Family(Optional.empty());

    Family mergedInto(CaseId parent) {
        return new Family(Optional.of(parent));
    }
}
