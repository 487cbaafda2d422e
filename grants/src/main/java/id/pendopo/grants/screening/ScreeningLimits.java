package id.pendopo.grants.screening;

import id.pendopo.core.policy.Value;
import id.pendopo.grants.proposal.ElectionWindow;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.util.Optional;

/**
 * The numbers that screening is run with (<i>ambang penapisan</i>), of the policy that a case is decided under.
 *
 * @param similarityThreshold from how many per cent of likeness two names are near each other
 * @param minStageMinutes in fewer minutes nobody has read what a stage decides
 * @param shellMonths a body founded fewer months before it asks is looked at twice
 * @param electionWindow the days before an election on which grants are looked at twice
 */
public record ScreeningLimits(
        int similarityThreshold, int minStageMinutes, int shellMonths, Optional<ElectionWindow> electionWindow) {
    /** Those of this policy. */
    public static ScreeningLimits of(ProposalPolicy policy) {
        return new ScreeningLimits(
                policy.similarityThreshold().value(),
                policy.minStageMinutes().value(),
                policy.shellMonths().value(),
                policy.electionWindow().map(Value::value));
    }
}
