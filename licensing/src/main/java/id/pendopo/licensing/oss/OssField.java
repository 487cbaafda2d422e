package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Standing;
import java.util.Optional;

/**
 * One field of a message, here and there (<i>padanan nama unsur data</i>).
 *
 * @param method the method of the guide
 * @param ours the component of our record, such as {@code permits[].region}; empty for what the adapter adds
 * @param theirs the name in the guide; empty where the guide prints none
 * @param standing {@link Standing#SEEN} where the guide prints the name, {@link Standing#UNSURE} where the name or what it means is not
 *     sure
 */
public record OssField(
        String method,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> ours,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> theirs,
        Standing standing) {
    /** @throws IllegalArgumentException if neither side has a name */
    public OssField {
        if (ours.isEmpty() && theirs.isEmpty()) {
            throw new IllegalArgumentException("OSS field: neither side has a name");
        }
    }

    /** Whether the adapter has to find the value elsewhere: in what it knows of its officials, or of the message it received. */
    @JsonIgnore
    public boolean isAdapters() {
        return ours.isEmpty() || theirs.isEmpty();
    }
}
