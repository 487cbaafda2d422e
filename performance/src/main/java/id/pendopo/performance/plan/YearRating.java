package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The evaluation of the year (<i>evaluasi kinerja tahunan</i>).
 *
 * @param on when
 * @param results rating of results
 * @param behaviour rating of behaviour
 * @param organisation the predikat of the unit that it was given under
 * @param distributionReason the written answer to what the distribution gave to think about
 * @param peers the opinions of peers and subordinates, where the region asks for them
 * @param receivedOn when the employee received it
 */
public record YearRating(
        LocalDate on,
        Rating results,
        Rating behaviour,
        OrganisationPredikat organisation,

        @Personal(purpose = Purpose.EMPLOYMENT) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<PersonalText> distributionReason,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DocumentRef> peers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> receivedOn) {
    /** What it comes to. */
    public Predikat toPredikat() {
        return Predikat.of(results, behaviour);
    }

    /** Whether targets were missed. */
    @JsonIgnore
    public boolean isBelow() {
        return results == Rating.BELOW_EXPECTATION;
    }

    YearRating received(LocalDate day) {
        return new YearRating(on, results, behaviour, organisation, distributionReason, peers, Optional.of(day));
    }

    YearRating changed(Rating otherResults, Rating otherBehaviour) {
        return new YearRating(on, otherResults, otherBehaviour, organisation, distributionReason, peers, receivedOn);
    }
}
