package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/**
 * What silence means for a type (<i>ketentuan fiktif positif</i>), UU 30/2014 Pasal 53 as amended.
 *
 * @param mode what happens
 * @param regulation the region's own regulation, without which the system issues nothing by itself
 */
public record DeemedPolicy(
        DeemedMode mode,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LegalSource> regulation) {
    /** It is recorded, the superior is told, and a person issues. */
    public static final DeemedPolicy RECORD_AND_ESCALATE =
            new DeemedPolicy(DeemedMode.RECORD_AND_ESCALATE, Optional.empty());

    /** Silence means nothing. */
    public static final DeemedPolicy OFF = new DeemedPolicy(DeemedMode.OFF, Optional.empty());
}
