package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * How an application for a type is handled (<i>standar pelayanan</i>): visits, fee, terms and what silence means.
 *
 * @param inspection when somebody goes and looks
 * @param fee whether it costs a fee
 * @param term how long the office has for its decision
 * @param sla the profile of terms by stage, by its code
 * @param deemed what silence over the whole term means
 * @param silence what the silence of single stages brings about, at most {@value #SILENCES}
 * @param simple how the simple track differs; empty where it does not
 */
public record ServiceStandard(
        Inspection inspection,
        FeeMode fee,
        DecisionTerm term,
        Code sla,
        DeemedPolicy deemed,
        List<SilenceRule> silence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<SimpleTrack> simple) {
    /** The most rules of silence. */
    public static final int SILENCES = 10;

    /** @throws IllegalArgumentException if there are too many rules of silence */
    public ServiceStandard {
        silence = Limits.list("silence", silence, SILENCES);
    }

    /** When somebody goes and looks on this track. */
    public Inspection inspection(Track track) {
        return onSimple(track).map(SimpleTrack::inspection).orElse(inspection);
    }

    /** The profile of terms on this track, by its code. */
    public Code sla(Track track) {
        return onSimple(track).map(SimpleTrack::sla).orElse(sla);
    }

    /** Whether the technical team gives its opinion on such a case. */
    public boolean asksTechnicalTeam(Track track, Circumstances circumstances) {
        return onSimple(track)
                .map(other -> other.asksTechnicalTeam(circumstances))
                .orElse(true);
    }

    /** Whether this stage may occur on this track. */
    public boolean mayOccur(ServiceStage stage, Track track) {
        return switch (stage) {
            case INSPECTION -> inspection(track).mayOccur();
            case FEE, PAYMENT -> fee != FeeMode.NONE;
            default -> true;
        };
    }

    private Optional<SimpleTrack> onSimple(Track track) {
        return track == Track.SIMPLE ? simple : Optional.empty();
    }
}
