package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplaintWorkflowTest {
    /** Linter and model checker have passed, or there would be no workflow. */
    @Test
    void the_national_values_make_a_workflow() {
        assertThat(Region.WORKFLOW.procedure()).isEqualTo("complaints/complaint");
    }

    @Test
    void before_the_regulation_on_abuse_in_licensing_there_is_a_workflow_too() {
        assertThat(ComplaintProcedure.in(Region.PACK).on(Region.DAY.minusMonths(4)))
                .isPresent();
    }
}
