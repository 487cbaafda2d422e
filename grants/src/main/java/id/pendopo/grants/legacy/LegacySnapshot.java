package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything the old tables say of one proposal, read once (<i>potret berkas lama</i>): raw where it matters, with how far it can be believed. It
 * stands in one entry of our journal. Immutable.
 *
 * @param origin where it comes from
 * @param state where the old application had it
 * @param request what was asked
 * @param applicant who asked
 * @param review what the review left behind
 * @param decisions old decisions as evidence, the table of decisions before the history
 * @param after what came after the approval
 * @param defects what is known to be wrong with it; none of them keeps it out
 */
public record LegacySnapshot(
        LegacyOrigin origin,
        LegacyState state,
        LegacyRequest request,
        LegacyApplicant applicant,
        LegacyReview review,
        List<LegacyDecision> decisions,
        LegacyAfter after,
        Set<LegacyDefect> defects) {
    /** @throws IllegalArgumentException if it has a defect that keeps a file out */
    public LegacySnapshot {
        decisions = List.copyOf(decisions);
        Set<LegacyDefect> ordered = EnumSet.noneOf(LegacyDefect.class);
        ordered.addAll(defects);
        defects = Collections.unmodifiableSet(ordered);
        if (defects.stream().anyMatch(LegacyDefect::quarantines)) {
            throw new IllegalArgumentException(
                    "legacy snapshot: %s keeps it out; have it looked at".formatted(defects));
        }
    }

    /** Whether it ended in the old application, or was agreed or accounted for: then it is history and goes on nowhere. */
    @JsonIgnore
    public boolean isOver() {
        return state == LegacyState.REJECTED || after.isPastApproval();
    }
}
