package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * Which state of OSS an act of ours is (<i>padanan tindakan dengan status OSS</i>).
 *
 * @param procedure for example {@code licensing/application}
 * @param act the name of the command, for example {@code return}
 * @param from only from this stage; empty for any
 * @param to only to this stage; empty for any
 * @param status the state; empty where OSS has none that is known, so that a person has to tell it
 */
public record OssReportRule(
        String procedure,
        String act,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> to,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OssStatusCode> status) {
    /** Whether this act between these stages is meant. */
    boolean fits(String inProcedure, String acted, Optional<Code> before, Code after) {
        return procedure.equals(inProcedure)
                && act.equals(acted)
                && (from.isEmpty() || from.equals(before))
                && (to.isEmpty() || to.get().equals(after));
    }
}
