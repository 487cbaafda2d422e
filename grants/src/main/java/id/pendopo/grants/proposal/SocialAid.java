package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an application for social aid says beside one for a grant (<i>rincian permohonan bantuan sosial</i>), Permendagri 32/2011
 * Pasal 23-25 as amended by 39/2012 [S].
 *
 * @param planning whether it was known when the budget was drafted
 * @param purposes one or more of the six purposes
 * @param riskForm the risk from which it protects; never public
 * @param ground on what an unplanned request rests; planned aid has none
 * @param eventOn the day of the event that made the need, where there is one
 * @param stillAtRisk the reassessment on which aid in a further year rests (<i>belum lepas dari risiko sosial</i>)
 */
public record SocialAid(
        @NotNull Planning planning,
        @NotEmpty @Size(max = 6) Set<SocialAidPurpose> purposes,
        @NotNull RiskForm riskForm,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid UnplannedGround> ground,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> eventOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Reassessment> stillAtRisk) {
    /** Copies what it is given. */
    public SocialAid {
        purposes = Sorted.set(purposes);
    }
}
