package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.Optional;

/**
 * Which case is the plan of an employee, assignment and year (<i>SKP yang tercatat</i>), as the book of plans tells it.
 *
 * @param plan the case; empty where there is none
 */
public record PlanUse(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> plan) {
    /** The fact, asked about the page of {@link PlanClaim}. */
    public static final Fact<PlanUse> FACT = Fact.of("PLAN_OF_ASSIGNMENT", PlanUse.class);

    /** There is none. */
    public static final PlanUse FREE = new PlanUse(Optional.empty());

    /** It is this case. */
    static PlanUse of(CaseId plan) {
        return new PlanUse(Optional.of(plan));
    }

    /** Whether it is another case than this. */
    boolean isOfAnother(CaseId own) {
        return plan.filter(other -> !other.equals(own)).isPresent();
    }
}
