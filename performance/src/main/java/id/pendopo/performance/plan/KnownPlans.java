package id.pendopo.performance.plan;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.List;

/**
 * The plans there are of one employee, assignment and year (<i>SKP yang sudah ada</i>), discarded drafts left out.
 *
 * @param drafts not yet submitted
 * @param submitted beyond a first draft
 */
public record KnownPlans(List<CaseId> drafts, List<CaseId> submitted) {
    /** The fact, asked about {@link PlanKey#toText}. */
    public static final Fact<KnownPlans> FACT = Fact.of("KNOWN_PLANS", KnownPlans.class);

    /** None. */
    public static final KnownPlans NONE = new KnownPlans(List.of(), List.of());

    /** Copies what it is given. */
    public KnownPlans {
        drafts = List.copyOf(drafts);
        submitted = List.copyOf(submitted);
    }
}
