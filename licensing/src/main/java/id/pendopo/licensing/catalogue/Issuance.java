package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * Who issues a licence of a type, and through which system (<i>kewenangan penerbitan</i>).
 *
 * @param authority who
 * @param system the system outside that issues it, for example {@code OSS} or {@code SIMBG}; empty where the region does, with its own
 */
public record Issuance(
        IssuanceAuthority authority,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> system) {
    /** Issued by the region itself. */
    public static Issuance regional() {
        return new Issuance(IssuanceAuthority.REGIONAL, Optional.empty());
    }

    /** Issued by another system. */
    public static Issuance by(IssuanceAuthority authority, Code system) {
        return new Issuance(authority, Optional.of(system));
    }
}
