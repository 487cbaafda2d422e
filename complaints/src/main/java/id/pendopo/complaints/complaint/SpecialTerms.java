package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Terms that hold for some complaints alone (<i>jangka waktu khusus</i>).
 *
 * @param minorSince since when it is treated as a minor one (<i>pengaduan ringan</i>)
 * @param minorBy the instant at which a minor one is to be settled, where the region counts hours
 * @param formalSince since when it is a formal request for information, UU 14/2008 article 22 [S]
 * @param abuse how far the examination of abuse in licensing has come, PP 28/2025 article 352 [S]
 */
public record SpecialTerms(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> minorSince,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Instant> minorBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> formalSince,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<AbuseStep> abuse) {
    /** None. */
    public static final SpecialTerms NONE =
            new SpecialTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    SpecialTerms minor(LocalDate since, Optional<Instant> by) {
        return new SpecialTerms(Optional.of(since), by, formalSince, abuse);
    }

    SpecialTerms formal(LocalDate since) {
        return new SpecialTerms(minorSince, minorBy, Optional.of(since), abuse);
    }

    SpecialTerms abuse(AbuseStep step) {
        return new SpecialTerms(minorSince, minorBy, formalSince, Optional.of(step));
    }

    /** The same for a complaint that was found to be something else: it is neither minor nor a request any more. */
    SpecialTerms recounted() {
        return new SpecialTerms(Optional.empty(), Optional.empty(), Optional.empty(), abuse);
    }
}
