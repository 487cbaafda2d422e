package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Who works on it (<i>penanganan</i>). */
public sealed interface CaseworkCommand extends ComplaintCommand {
    /**
     * It is sent to an agency (<i>mendisposisikan</i>).
     *
     * @param agency which
     * @param instruction what it shall do
     */
    record Dispose(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) implements CaseworkCommand {}

    /** The agency takes it on (<i>menerima disposisi</i>). */
    record Accept() implements CaseworkCommand {}
}
