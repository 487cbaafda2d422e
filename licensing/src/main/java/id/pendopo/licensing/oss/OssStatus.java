package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;

/**
 * What is known of one status code (<i>arti kode status</i>).
 *
 * @param code the code
 * @param label what it means, in our words
 * @param clock what it does to the term of service
 * @param signal what it asks of the region; our reading [D]
 * @param standing how sure the meaning is
 */
public record OssStatus(OssStatusCode code, Text label, OssClockEffect clock, OssSignal signal, Standing standing) {
    /** Whether somebody may rely on it: what is unsure is a task for a person like a code nobody knows. */
    @JsonIgnore
    public boolean isKnown() {
        return standing != Standing.UNSURE;
    }
}
